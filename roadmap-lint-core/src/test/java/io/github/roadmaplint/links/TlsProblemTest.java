package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

/** What needs no server; real certificates are in {@link HttpLinkVerifierTest}. */
class TlsProblemTest {
  @Test
  void saysThatAServerDoesNotSpeakTls() {
    assertThat(TlsProblem.reason(new SSLException("Unsupported or unrecognized SSL message")))
        .isEqualTo("the server does not speak TLS");
  }

  @Test
  void showsNothingOfAForeignCertificate() {
    assertThat(TlsProblem.reason(new SSLPeerUnverifiedException("DN: CN=Buy now!\n ...")))
        .isEqualTo("the certificate is for another host");
  }

  @Test
  void keepsWhatTheServerAnswers() {
    String alert = "(handshake_failure) Received fatal alert: handshake_failure";
    assertThat(TlsProblem.reason(new SSLHandshakeException(alert))).isEqualTo(alert);
  }

  /** Java wraps what is wrong with a certificate, the more the deeper it was found. */
  @Test
  void tellsWhatIsWrongWithACertificate() {
    assertThat(reason(new CertificateExpiredException("NotAfter: 2025")))
        .isEqualTo("the certificate has expired");
    assertThat(reason(new CertificateNotYetValidException("NotBefore: 2027")))
        .isEqualTo("the certificate is not valid yet");
    assertThat(reason(new CertPathBuilderException("unable to find a path")))
        .isEqualTo("the certificate is from nobody whom Java trusts");
    assertThat(reason(new CertPathValidatorException("revoked")))
        .isEqualTo("the certificate is not valid");
    assertThat(
            reason(
                new CertPathValidatorException(
                    "validity check failed", new CertificateExpiredException())))
        .isEqualTo("the certificate has expired");
  }

  private static String reason(Exception cause) {
    return TlsProblem.reason((SSLException) new SSLHandshakeException("PKIX").initCause(cause));
  }

  @Test
  void hasWordsWhereJavaHasNone() {
    assertThat(TlsProblem.reason(new SSLException((String) null)))
        .isNotBlank()
        .doesNotContain("null");
  }
}
