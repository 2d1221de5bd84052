package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import org.junit.jupiter.api.Test;

class RequestEnvironmentTest {
  private static final NetworkAccess BY_PROXY =
      new NetworkAccess(
          List.of(new WebProxy("http", "proxy.corp.net", 3128, List.of(), null, null)),
          Map.of(),
          LinkProgress.none());

  private static int threads(NetworkAccess access) {
    LinkSettings settings = LinkSettings.defaults();
    ScheduledExecutorService threads =
        RequestEnvironment.system(settings, access).executors().get();
    threads.shutdownNow();
    return ((ThreadPoolExecutor) threads).getCorePoolSize();
  }

  /** As the option {@code links.inAll} promises. */
  @Test
  void asksAProxyForNoMoreThan64AtOnce() {
    assertThat(threads(BY_PROXY)).isEqualTo(64);
    assertThat(threads(NetworkAccess.direct())).isEqualTo(512);
  }
}
