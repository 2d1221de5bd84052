package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

class WebNetworkTest {
  private static final Duration TIMEOUT = Duration.ofMillis(4321);

  private final OkHttpClient client =
      WebNetwork.of(new SettingsBuilder().timeout(TIMEOUT).build(), NetworkAccess.direct())
          .client();

  /** A host that no packet reaches is nothing that a test could stand in for. */
  @Test
  void givesUpConnectingReadingAndWriting() {
    assertThat(client.connectTimeoutMillis()).isEqualTo(4321);
    assertThat(client.readTimeoutMillis()).isEqualTo(4321);
    assertThat(client.writeTimeoutMillis()).isEqualTo(4321);
  }

  /** A server may send one byte now and then. */
  @Test
  void givesUpWhatNeverEnds() {
    assertThat(client.callTimeoutMillis()).isEqualTo(2 * 4321);
  }

  @Test
  void followsNoRedirectByItself() {
    assertThat(client.followRedirects()).isFalse();
    assertThat(client.followSslRedirects()).isFalse();
  }
}
