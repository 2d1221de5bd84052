package io.github.roadmaplint.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** RFC 9110 section 4.2.4: user information in what a stranger sends is an error. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com@evil.example/",
        "https://user:secret@b.org/plans",
        "https://:secret@b.org/",
        "//github.com@evil.example/"
      })
  void believesNoRedirectThatHidesItsHost(String location) {
    assertThat(
            follow(
                "https://a.org/plans",
                url -> Answer.of(url.host().equals("a.org") ? 301 : 200, location, null)))
        .isEqualTo(
            LinkVerdict.of(
                LinkVerdict.Status.UNVERIFIABLE,
                "it redirects to an address with a user name or password, which hides where it leads"));
    assertThat(asked).containsExactly("https://a.org/plans");
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/plans, https://b.org/@user, https://b.org/@user",
    "https://a.org/plans, https://b.org/?a=b@c, https://b.org/?a=b@c",
    "https://user@a.org/plans, /next, https://user@a.org/next"
  })
  void followsARedirectThatAddsNoUser(String address, String location, String home) {
    assertThat(
            follow(
                address,
                url -> Answer.of(url.encodedPath().equals("/plans") ? 301 : 200, location, null)))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", home));
  }

  /** Whoever signs in gets the page: lychee and linkinator call it alive, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/login?return_to=%2Fplans%2F2026%3Fa%3Db",
        "/login",
        "/users/sign_in",
        "/accounts/login/",
        "/Account/Login.aspx?ReturnUrl=%2fplans%2f2026",
        "https://accounts.google.com/ServiceLogin?continue=https://a.org/plans/2026&hl=en",
        "https://accounts.google.com/v3/signin/identifier?continue=https%3A%2F%2Fa.org%2Fplans%2F2026",
        "https://sso.b.org/saml2?SAMLRequest=x&RelayState=https%3A%2F%2Fa.org%2Fplans%2F2026",
        "https://b.org/consent?next=/plans/2026"
      })
  void doesNotTakeASignInForTheNewPlaceOfAPage(String login) {
    assertThat(
            follow(
                "https://a.org/plans/2026?a=b#x",
                url -> Answer.of(url.encodedPath().startsWith("/plans") ? 301 : 200, login, null)))
        .isEqualTo(LinkVerdict.of(LinkVerdict.Status.ALIVE, ""));
  }

  @Test
  void knowsHowFarItIsForGoodBeforeASignIn() {
    assertThat(
            follow(
                "http://a.org/plans",
                url ->
                    !url.isHttps()
                        ? Answer.of(301, "https://a.org/plans", null)
                        : url.encodedPath().equals("/login")
                            ? Answer.of(200, null, null)
                            : Answer.of(301, "/login?next=/plans", null)))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", "https://a.org/plans"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.org/login,    https://b.org/login",
    "https://a.org/login,    https://a.org/users/sign_in",
    "https://a.org/plans,    https://a.org/docs/login-with-sso",
    "https://a.org/plans,    https://a.org/login/design",
    "https://a.org/plans,    https://a.org/plans/2026?from=/plans",
    "https://a.org/plans,    https://b.org/new?redirectedfrom=MSDN",
    "https://a.org/,         https://b.org/?from=/",
    "https://a.org/plans,    https://web.archive.org/web/2020/https://a.org/plans",
    "https://a.org/blogging, https://a.org/catalogin"
  })
  void takesOtherPagesForTheNewPlace(String page, String home) {
    assertThat(follow(page, url -> Answer.of(url.toString().equals(page) ? 301 : 200, home, null)))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", home));
  }

  /** RFC 9110, section 4.1, asks everybody to bear addresses of 8000 octets. */
  @Test
  void followsAnAddressOf8000CharactersAndNoLongerOne() {
    String home = "https://a.org/" + "x".repeat(8000 - "https://a.org/".length());
    Function<HttpUrl, Answer> server =
        url -> Answer.of(url.encodedPath().equals("/") ? 301 : 200, home, null);
    assertThat(follow("https://a.org/", server))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", home));
    assertThat(follow("https://a.org/", url -> Answer.of(301, home + "x", null)).reason())
        .isEqualTo("it redirects to an address of more than 8000 characters");
  }

  /** As okhttp reads {@code älter.html} in Latin-1. */
  @Test
  void followsNoAddressThatBeginsInAnotherCharset() {
    assertThat(follow("https://a.org/", url -> Answer.of(301, "\uFFFDlter.html", null)).reason())
        .startsWith("it redirects to an address that cannot be read");
    assertThat(asked).containsExactly("https://a.org/");
  }

  @Test
  void readsAnAddressInUtf8() {
    assertThat(
            follow(
                "https://a.org/old",
                url ->
                    url.encodedPath().equals("/old")
                        ? Answer.of(301, "/pläne", null)
                        : Answer.of(200, null, null)))
        .isEqualTo(LinkVerdict.moved("301 Moved Permanently", "https://a.org/pl%C3%A4ne"));
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
