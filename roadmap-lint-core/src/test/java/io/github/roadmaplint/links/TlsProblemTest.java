package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.Test;

/** What needs no server; the problems of certificates are in {@link HttpLinkVerifierTest}. */
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

  @Test
  void hasWordsWhereJavaHasNone() {
    assertThat(TlsProblem.reason(new SSLException((String) null))).doesNotContain("null");
  }
}
