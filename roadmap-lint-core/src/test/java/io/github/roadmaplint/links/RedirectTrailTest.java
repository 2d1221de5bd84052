package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RedirectTrailTest {
  private final List<String> asked = new ArrayList<>();

  private LinkVerdict follow(String address, Function<HttpUrl, Answer> server) {
    return RedirectTrail.follow(
            HttpUrl.get(address),
            url -> {
              asked.add(url.toString());
              return CompletableFuture.completedFuture(server.apply(url));
            })
        .join()
        .verdict(true);
  }

  /** The page n sends to the page n - 1; the page 0 is alive. */
  private static Answer countdown(int status, HttpUrl url) {
    int page = Integer.parseInt(url.pathSegments().get(0));
    return page == 0 ? Answer.of(200, null, null) : Answer.of(status, "/" + (page - 1), null);
  }

  @Test
  void takesTenRedirectsAndNotOneMore() {
    assertThat(follow("https://a.org/10", url -> countdown(301, url)))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", "https://a.org/0"));
    assertThat(asked).hasSize(11);
    assertThat(follow("https://a.org/11", url -> countdown(301, url)).reason())
        .isEqualTo("its redirect ends in: it redirects more than 10 times");
  }

  @Test
  void seesACircle() {
    assertThat(follow("https://a.org/#x", url -> Answer.of(302, "/#y", null)))
        .isEqualTo(
            LinkVerdict.of(
                LinkVerdict.Status.UNVERIFIABLE, "its redirect ends in: it redirects in a circle"));
    assertThat(asked).containsExactly("https://a.org/");
  }

  @Test
  void staysOnTheWeb() {
    assertThat(follow("https://a.org/", url -> Answer.of(301, "file:///etc/passwd", null)).reason())
        .isEqualTo("it redirects to what is neither http nor https: 'file:///etc/passwd'");
  }

  @Test
  void knowsHowFarItIsForGood() {
    assertThat(
            follow(
                "https://a.org/2#x",
                url -> countdown(url.encodedPath().equals("/2") ? 308 : 302, url)))
        .isEqualTo(LinkVerdict.moved("308 Permanent Redirect", "https://a.org/1#x"));
    assertThat(
            follow(
                "https://a.org/2",
                url -> countdown(url.encodedPath().equals("/2") ? 302 : 301, url)))
        .isEqualTo(LinkVerdict.of(LinkVerdict.Status.ALIVE, ""));
  }
}
