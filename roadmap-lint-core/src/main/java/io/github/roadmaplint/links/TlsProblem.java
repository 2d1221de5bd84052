package io.github.roadmaplint.links;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no secure connection, in words for people: Java's and okhttp's own hold names of
 * classes, and what the server writes into its certificate.
 */
final class TlsProblem {
  private TlsProblem() {}

  static String reason(SSLException problem) {
    if (problem instanceof SSLPeerUnverifiedException) {
      return "the certificate is for another host";
    }
    String certificate = certificateProblem(problem);
    if (certificate != null) {
      return certificate;
    }
    String message = problem.getMessage();
    if (message == null) {
      return "the handshake failed";
    }
    return message.startsWith("Unsupported or unrecognized SSL message")
        ? "the server does not speak TLS"
        : message;
  }

  /** Of several causes the innermost tells most. */
  private static @Nullable String certificateProblem(Throwable problem) {
    @Nullable String found = null;
    for (Throwable each = problem; each != null; each = each.getCause()) {
      if (each instanceof CertificateExpiredException) {
        found = "the certificate has expired";
      } else if (each instanceof CertificateNotYetValidException) {
        found = "the certificate is not valid yet";
      } else if (each instanceof CertPathBuilderException) {
        found = "the certificate is from nobody whom Java trusts";
      } else if (each instanceof CertPathValidatorException) {
        found = "the certificate is not valid";
      }
    }
    return found;
  }
}
