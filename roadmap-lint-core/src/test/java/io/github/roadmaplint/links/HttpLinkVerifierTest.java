package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.DEAD;
import static io.github.roadmaplint.links.LinkVerdict.Status.MOVED;
import static io.github.roadmaplint.links.LinkVerdict.Status.SKIPPED;
import static io.github.roadmaplint.links.LinkVerdict.Status.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpLinkVerifierTest {
  private static final LinkSettings SETTINGS = LinkSettings.defaults();

  private static final LinkSettings ONE_AT_A_TIME =
      new LinkSettings(
          SETTINGS.userAgent(),
          1,
          1,
          1,
          SETTINGS.timeout(),
          SETTINGS.deadline(),
          SETTINGS.retries(),
          SETTINGS.retryDelay(),
          SETTINGS.longestPause(),
          SETTINGS.allowPrivate(),
          Map.of(),
          Map.of(),
          AddressPatterns.none());

  private static final OkHttpClient HTTP_1 =
      new OkHttpClient.Builder().protocols(List.of(Protocol.HTTP_1_1)).build();

  private static MockResponse alive() {
    return new MockResponse.Builder().code(200).build();
  }

  private static MockResponse redirect(int code, String location) {
    return new MockResponse.Builder().code(code).setHeader("Location", location).build();
  }

  private static Set<String> set(String... addresses) {
    return new LinkedHashSet<>(List.of(addresses));
  }

  @Test
  void offersTheLastPermanentAddress() {
    try (StandInInternet internet =
        new StandInInternet("github.com", "kubernetes.io")
            .on(
                "github.com",
                (request, number) ->
                    switch (request.getTarget()) {
                      case "/google/dranet" -> redirect(301, "/kubernetes-sigs/dranet");
                      case "/a" -> redirect(308, "/b");
                      case "/b" -> redirect(301, "https://kubernetes.io/c#there");
                      case "/d" -> redirect(301, "/e?f=g#i");
                      default -> alive();
                    })
            .on("kubernetes.io", (request, number) -> redirect(302, "https://github.com/login"))) {
      Map<String, LinkVerdict> verdicts =
          internet
              .verifier(SETTINGS)
              .verify(
                  set(
                      "https://github.com/google/dranet#readme",
                      "https://github.com/a#here",
                      "https://github.com/d#h"))
              .verdicts();
      assertThat(verdicts)
          .containsEntry(
              "https://github.com/google/dranet#readme",
              LinkVerdict.moved(
                  "301 Moved Permanently", "https://github.com/kubernetes-sigs/dranet#readme"))
          .containsEntry(
              "https://github.com/a#here",
              LinkVerdict.moved("301 Moved Permanently", "https://kubernetes.io/c#there"))
          .containsEntry(
              "https://github.com/d#h",
              LinkVerdict.moved("301 Moved Permanently", "https://github.com/e?f=g#i"));
    }
  }

  @Test
  void asksEachAddressOnce() {
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .on(
                "github.com",
                (request, number) ->
                    request.getTarget().startsWith("/old") ? redirect(301, "/new") : alive())) {
      LinkVerification verification =
          internet
              .verifier(SETTINGS)
              .verify(
                  set(
                      "https://github.com/new",
                      "https://github.com/new#a",
                      "https://github.com/old",
                      "https://github.com/old2"));
      assertThat(internet.requests())
          .containsExactlyInAnyOrder(
              "HEAD github.com/new", "HEAD github.com/old", "HEAD github.com/old2");
      assertThat(verification.checked()).isEqualTo(4);
      assertThat(verification.total()).isEqualTo(4);
    }
  }

  @Test
  void callsAnUnknownHostDeadWhereOthersAreFound() {
    try (StandInInternet internet =
        new StandInInternet("github.com").on("github.com", (request, number) -> alive())) {
      assertThat(
              internet
                  .verifier(SETTINGS)
                  .verify(set("https://gone.kubernetes.io/", "https://github.com/"))
                  .verdicts())
          .containsEntry(
              "https://gone.kubernetes.io/",
              LinkVerdict.of(DEAD, "there is no host gone.kubernetes.io"));
    }
  }

  /** The words of gai_strerror in glibc and musl, of macOS and of Windows. */
  @ParameterizedTest
  @CsvSource({
    "Temporary failure in name resolution, UNVERIFIABLE",
    "Non-recoverable failure in name resolution, UNVERIFIABLE",
    "System error, UNVERIFIABLE",
    "Try again, UNVERIFIABLE",
    "Non-recoverable error, UNVERIFIABLE",
    "This is usually a temporary error during hostname resolution, UNVERIFIABLE",
    "A non-recoverable error occurred during a database lookup, UNVERIFIABLE",
    "Name or service not known, DEAD",
    "Name does not resolve, DEAD",
    "'nodename nor servname provided, or not known', DEAD",
    "No such host is known, DEAD"
  })
  void callsNoHostDeadBecauseANameServerIsOutOfOrder(String message, LinkVerdict.Status expected) {
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .nameProblem("temporary.kubernetes.io", message)
            .on("github.com", (request, number) -> alive())) {
      assertThat(
              internet
                  .verifier(SETTINGS)
                  .verify(set("https://temporary.kubernetes.io/", "https://github.com/"))
                  .verdicts()
                  .get("https://temporary.kubernetes.io/")
                  .status())
          .isEqualTo(expected);
    }
  }

  /** As crates.io does (rust-lang/crates.io#788), and as others do for whom 406 is right. */
  @ParameterizedTest
  @ValueSource(ints = {404, 406})
  void asksForPagesAsBrowsersDo(int otherwise) {
    try (StandInInternet internet =
        new StandInInternet("crates.io")
            .on(
                "crates.io",
                (request, number) ->
                    String.valueOf(request.getHeaders().get("Accept")).contains("html")
                        ? alive()
                        : new MockResponse.Builder().code(otherwise).build())) {
      String address = "https://crates.io/crates/serde";
      assertThat(internet.verifier(SETTINGS).verify(set(address)).verdicts().get(address).status())
          .isEqualTo(ALIVE);
    }
  }

  /** What is no page, such as a picture or an archive, is welcome, too: RFC 9110 section 12.5.1. */
  @Test
  void asksForAllElse() throws InterruptedException {
    try (StandInInternet internet =
        new StandInInternet("github.com").on("github.com", (request, number) -> alive())) {
      internet.verifier(SETTINGS).verify(set("https://github.com/a.png"));
      assertThat(internet.server().takeRequest(1, TimeUnit.SECONDS).getHeaders().get("Accept"))
          .contains("*/*");
    }
  }

  /** RFC 9110 section 9.3.2 forbids it; the next answer seems to begin with that body. */
  @Test
  void readsTheStatusOfAHostThatSendsABodyForAHead() {
    Set<String> gone =
        IntStream.range(0, 8)
            .mapToObj(each -> "https://github.com/" + each)
            .collect(Collectors.toSet());
    OkHttpClient http1 = new OkHttpClient.Builder().protocols(List.of(Protocol.HTTP_1_1)).build();
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .on(
                "github.com",
                (request, number) ->
                    new MockResponse.Builder().code(404).body("<html>There is no page.").build())) {
      assertThat(internet.verifier(SETTINGS, http1).verify(gone).verdicts().values())
          .hasSize(8)
          .allSatisfy(
              verdict -> assertThat(verdict).isEqualTo(LinkVerdict.of(DEAD, "404 Not Found")));
    }
  }

  /** Browsers read such a byte as Latin-1, and find the page. */
  @Test
  void callsNoPageDeadBecauseOfTheCharsetOfARedirect() throws IOException {
    String end = "Content-Length: 0\r\nConnection: close\r\n\r\n";
    String redirect = "HTTP/1.1 301 Moved\r\nLocation: /pl\u00e4ne\r\n" + end;
    String missing = "HTTP/1.1 404 Not Found\r\n" + end;
    try (RawServer server =
        new RawServer(
            request ->
                (request.contains("/old") ? redirect : missing)
                    .getBytes(StandardCharsets.ISO_8859_1))) {
      String address = "http://127.0.0.1:" + server.port() + "/old";
      LinkVerdict verdict =
          LinkVerifiers.online(new SettingsBuilder().allowPrivate().build(), NetworkAccess.direct())
              .verify(Set.of(address))
              .verdicts()
              .get(address);
      assertThat(verdict.status()).isEqualTo(UNVERIFIABLE);
      assertThat(verdict.reason()).contains("cannot be read");
    }
  }

  @Test
  void saysOnceThatThereIsNoNetwork() {
    try (StandInInternet internet = new StandInInternet("github.com")) {
      Map<String, LinkVerdict> verdicts =
          internet
              .verifier(SETTINGS)
              .verify(set("https://a.kernel.org/", "https://b.kernel.org/", "http://c.kernel.org/"))
              .verdicts();
      assertThat(verdicts.get("https://a.kernel.org/"))
          .isEqualTo(LinkVerdict.of(UNVERIFIABLE, HttpLinkVerifier.NETWORK_UNAVAILABLE));
      assertThat(verdicts.get("https://b.kernel.org/").status()).isEqualTo(SKIPPED);
      assertThat(verdicts.get("http://c.kernel.org/").status()).isEqualTo(SKIPPED);
    }
  }

  @Test
  void doesNotJudgeALoneUnknownHost() {
    try (StandInInternet internet = new StandInInternet("github.com")) {
      assertThat(internet.verifier(SETTINGS).verify(set("https://gone.kernel.org/")).verdicts())
          .containsEntry(
              "https://gone.kernel.org/",
              LinkVerdict.of(UNVERIFIABLE, "there is no host gone.kernel.org"));
    }
  }

  /** That such an address is never asked says nothing of the network. */
  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:8080/", "http://localhost/", "http://300.1.1.1/"})
  void doesNotJudgeUnknownHostsBesideAPrivateAddress(String privateAddress) {
    try (StandInInternet internet = new StandInInternet("github.com")) {
      LinkVerifier verifier = internet.verifier(SETTINGS);
      assertThat(verifier.verify(set(privateAddress, "https://gone.kernel.org/")).verdicts())
          .containsEntry(
              "https://gone.kernel.org/",
              LinkVerdict.of(UNVERIFIABLE, "there is no host gone.kernel.org"));

      Map<String, LinkVerdict> verdicts =
          verifier
              .verify(set(privateAddress, "https://a.kernel.org/", "https://b.kernel.org/"))
              .verdicts();
      assertThat(verdicts.get(privateAddress).privateAddress()).isTrue();
      assertThat(verdicts)
          .containsEntry(
              "https://a.kernel.org/",
              LinkVerdict.of(UNVERIFIABLE, HttpLinkVerifier.NETWORK_UNAVAILABLE))
          .containsEntry(
              "https://b.kernel.org/",
              LinkVerdict.of(SKIPPED, HttpLinkVerifier.NETWORK_UNAVAILABLE));
    }
  }

  @Test
  void doesNotJudgeACertificateOfAnotherHost() {
    try (StandInInternet internet =
        new StandInInternet("github.com").name("docs.kernel.org", "140.82.112.4")) {
      LinkVerdict verdict =
          internet
              .verifier(SETTINGS)
              .verify(set("https://docs.kernel.org/"))
              .verdicts()
              .get("https://docs.kernel.org/");
      assertThat(verdict.status()).isEqualTo(UNVERIFIABLE);
      assertThat(verdict.reason())
          .isEqualTo("no secure connection: the certificate is for another host");
      assertThat(internet.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "            0,          1000, true,  has expired",
    "4000000000000, 4100000000000, true,  is not valid yet",
    "            0, 4100000000000, false, is from nobody whom Java trusts"
  })
  void doesNotJudgeACertificateOfAnotherTimeOrOfNobody(
      long from, long to, boolean isTrusted, String problem) {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .addSubjectAlternativeName("github.com")
            .validityInterval(from, to)
            .signedBy(authority)
            .build();
    HeldCertificate trusted = isTrusted ? authority : new HeldCertificate.Builder().build();
    try (StandInInternet internet =
        new StandInInternet("github.com").useCertificate(shown, trusted)) {
      assertThat(internet.verifier(SETTINGS).verify(set("https://github.com/")).verdicts())
          .containsEntry(
              "https://github.com/",
              LinkVerdict.of(UNVERIFIABLE, "no secure connection: the certificate " + problem));
    }
  }

  @Test
  void doesNotJudgeASecureAddressThatSpeaksPlainly() {
    try (StandInInternet internet = new StandInInternet("github.com")) {
      assertThat(
              internet
                  .verifier(SETTINGS)
                  .verify(set("https://github.com:8080/"))
                  .verdicts()
                  .values())
          .extracting(LinkVerdict::status)
          .containsExactly(UNVERIFIABLE);
    }
  }

  @Test
  void waitsAsLongAsTheHostAsks() {
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .on(
                "github.com",
                (request, number) ->
                    number == 1
                        ? new MockResponse.Builder()
                            .code(429)
                            .setHeader("Retry-After", "20")
                            .build()
                        : alive())) {
      assertThat(internet.verifier(SETTINGS).verify(set("https://github.com/")).verdicts().values())
          .extracting(LinkVerdict::status)
          .containsExactly(ALIVE);
      assertThat(internet.delays().stream().reduce(Duration.ZERO, Duration::plus))
          .isGreaterThanOrEqualTo(Duration.ofSeconds(20));
    }
  }

  @Test
  void backsOffLongerEachTime() {
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .on("github.com", (request, number) -> new MockResponse.Builder().code(500).build())) {
      internet.verifier(SETTINGS).verify(set("https://github.com/"));
      assertThat(internet.delays()).hasSize(2);
      assertThat(internet.delays().get(0))
          .isBetween(Duration.ofMillis(375), Duration.ofMillis(625));
      assertThat(internet.delays().get(1))
          .isBetween(Duration.ofMillis(750), Duration.ofMillis(1250));
    }
  }

  @Test
  void leavesABrokenHostAlone() {
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) ->
                    new MockResponse.Builder()
                        .onResponseStart(new mockwebserver3.SocketEffect.CloseSocket())
                        .build())) {
      Map<String, LinkVerdict> verdicts =
          internet.verifier(SETTINGS, HTTP_1).verify(pages(40)).verdicts();
      assertThat(verdicts.values()).extracting(LinkVerdict::status).containsOnly(UNVERIFIABLE);
      // Six failures, each a HEAD and a GET, and what was under way beside them.
      assertThat(internet.requests().size()).isLessThanOrEqualTo(24);
    }
  }

  @Test
  void spendsFewRetriesOnOneHost() {
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) -> new MockResponse.Builder().code(503).build())) {
      internet.verifier(SETTINGS).verify(pages(40));
      // A GET for each, a HEAD for the first, ten repetitions, and six of both under way.
      assertThat(internet.requests().size()).isBetween(40 + 10 + 3, 40 + 10 + 3 + 2 * 6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 403, 404, 405, 501})
  void learnsThatAHostAnswersGetOnly(int head) {
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) ->
                    new MockResponse.Builder()
                        .code("HEAD".equals(request.getMethod()) ? head : 200)
                        .build())) {
      assertThat(internet.verifier(SETTINGS).verify(pages(40)).verdicts().values())
          .extracting(LinkVerdict::status)
          .containsOnly(ALIVE);
      // A GET for each, and a HEAD for the few that were under way together.
      assertThat(internet.requests().size()).isBetween(41, 40 + 2 * 6);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 999})
  void asksAHostByGetAloneWhoseHeadsTellNothing(int code) {
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) -> new MockResponse.Builder().code(code).build())) {
      internet.verifier(SETTINGS).verify(pages(40));
      assertThat(internet.requests().size()).isBetween(40 + 3, 40 + 3 + 6);
    }
  }

  @Test
  void goesOnWithHeadWhereItTellsOfSomePages() {
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) ->
                    new MockResponse.Builder()
                        .code(request.getTarget().matches("/(0|3\\d)") ? 200 : 404)
                        .build())) {
      internet.verifier(ONE_AT_A_TIME).verify(pages(40));
      assertThat(internet.requests()).hasSize(11 + 2 * 29);
    }
  }

  @Test
  void doesNotConnectTwiceInVain() {
    AtomicInteger attempts = new AtomicInteger();
    try (StandInInternet internet = new StandInInternet("docs.kernel.org")) {
      OkHttpClient unreachable =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain -> {
                    attempts.incrementAndGet();
                    // The words of java.net.Socket where nobody answers.
                    throw new SocketTimeoutException("Connect timed out");
                  })
              .build();
      assertThat(internet.verifier(SETTINGS, unreachable).verify(set("https://docs.kernel.org/")))
          .extracting(LinkVerification::verdicts)
          .isEqualTo(
              Map.of(
                  "https://docs.kernel.org/",
                  LinkVerdict.of(UNVERIFIABLE, "no connection within 10 seconds")));
      assertThat(attempts).hasValue(1 + SETTINGS.retries());
    }
  }

  @Test
  void runsAFewAtOncePerHost() {
    assertThat(mostAtOnce(HTTP_1, 200)).isLessThanOrEqualTo(6);
  }

  @Test
  void runsSomeMoreOverOneConnection() {
    assertThat(mostAtOnce(new OkHttpClient(), 200)).isLessThanOrEqualTo(16);
    assertThat(mostAtOnce(new OkHttpClient(), 503)).isLessThanOrEqualTo(6);
  }

  private static int mostAtOnce(OkHttpClient base, int code) {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) -> new MockResponse.Builder().code(code).build())) {
      OkHttpClient counting =
          base.newBuilder()
              .addInterceptor(
                  chain -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    try {
                      return chain.proceed(chain.request());
                    } finally {
                      running.decrementAndGet();
                    }
                  })
              .build();
      internet.verifier(SETTINGS, counting).verify(pages(30));
      assertThat(internet.requests()).hasSizeGreaterThanOrEqualTo(30);
    }
    return most.get();
  }

  private static Set<String> pages(int number) {
    Set<String> addresses = new LinkedHashSet<>();
    for (int i = 0; i < number; i++) {
      addresses.add("https://docs.kernel.org/" + i);
    }
    return addresses;
  }

  @Test
  void sharesOneConnectionByHttp2() {
    CountDownLatch together = new CountDownLatch(16);
    AtomicInteger started = new AtomicInteger();
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Set<Integer> connections = ConcurrentHashMap.newKeySet();
    try (StandInInternet internet =
        new StandInInternet("docs.kernel.org")
            .on(
                "docs.kernel.org",
                (request, number) -> {
                  connections.add(request.getConnectionIndex());
                  return alive();
                })) {
      OkHttpClient holding =
          new OkHttpClient.Builder()
              .addInterceptor(
                  chain -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    // The first goes alone; those after it wait for one another.
                    if (started.incrementAndGet() > 1) {
                      together.countDown();
                      await(together);
                    }
                    try {
                      return chain.proceed(chain.request());
                    } finally {
                      running.decrementAndGet();
                    }
                  })
              .build();
      internet.verifier(SETTINGS, holding).verify(pages(60));
    }
    assertThat(together.getCount()).isZero();
    assertThat(most.get()).isEqualTo(16);
    assertThat(connections).containsExactly(0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void endsAtTheDeadline() {
    try (StandInInternet internet =
        new StandInInternet("github.com", "kubernetes.io")
            .on("github.com", (request, number) -> alive())
            .on(
                "kubernetes.io",
                (request, number) ->
                    new MockResponse.Builder()
                        .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                        .build())) {
      Map<String, LinkVerdict> verdicts =
          internet
              .verifier(new SettingsBuilder().deadline(Duration.ofSeconds(2)).build(), HTTP_1)
              .verify(set("https://github.com/", "https://kubernetes.io/"))
              .verdicts();
      assertThat(verdicts.get("https://github.com/").status()).isEqualTo(ALIVE);
      assertThat(verdicts.get("https://kubernetes.io/"))
          .isEqualTo(
              LinkVerdict.of(UNVERIFIABLE, "not answered before the run's limit of 2 seconds"));
    }
  }

  @Test
  void severalThreadsBreakOffNoneOfEachOthersRequests() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    try (StandInInternet internet =
        new StandInInternet("github.com", "kubernetes.io")
            .on("github.com", (request, number) -> alive())
            .on(
                "kubernetes.io",
                (request, number) -> {
                  asked.countDown();
                  return new MockResponse.Builder()
                      .onResponseStart(mockwebserver3.SocketEffect.Stall.INSTANCE)
                      .build();
                })) {
      LinkVerifier verifier =
          internet.verifier(new SettingsBuilder().deadline(Duration.ofSeconds(2)).build(), HTTP_1);
      FutureTask<LinkVerification> slow =
          new FutureTask<>(() -> verifier.verify(set("https://kubernetes.io/")));
      new Thread(slow).start();
      await(asked);

      assertThat(verifier.verify(set("https://github.com/")).verdicts().values())
          .containsExactly(LinkVerdict.of(ALIVE, ""));
      assertThat(slow.get().verdicts().values())
          .containsExactly(
              LinkVerdict.of(UNVERIFIABLE, "not answered before the run's limit of 2 seconds"));
      assertThat(internet.requests()).containsExactly("HEAD kubernetes.io/", "HEAD github.com/");
    }
  }

  @Test
  void sendsAHeaderToItsHostOnly() {
    Map<String, String> received = new ConcurrentHashMap<>();
    try (StandInInternet internet =
        new StandInInternet("github.com", "kubernetes.io")
            .on(
                "github.com",
                (request, number) -> {
                  received.put("github.com", request.getHeaders().get("Authorization"));
                  return new MockResponse.Builder()
                      .code(302)
                      .setHeader("Location", "https://kubernetes.io/")
                      .build();
                })
            .on(
                "kubernetes.io",
                (request, number) -> {
                  received.put(
                      "kubernetes.io", String.valueOf(request.getHeaders().get("Authorization")));
                  return alive();
                })) {
      internet
          .verifier(
              new SettingsBuilder()
                  .headers(Map.of("github.com", List.of("Authorization: secret")))
                  .build())
          .verify(set("https://github.com/"));
    }
    assertThat(received)
        .containsOnly(Map.entry("github.com", "secret"), Map.entry("kubernetes.io", "null"));
  }

  @Test
  void saysWhoItIsAndAsksForNothingPacked() throws InterruptedException {
    try (StandInInternet internet =
        new StandInInternet("github.com").on("github.com", (request, number) -> alive())) {
      internet
          .verifier(
              new SettingsBuilder()
                  .acceptedStatuses(Map.of("github.com", Set.of()))
                  .headers(Map.of("github.com", List.of("Accept: text/html", "X-Team: docs")))
                  .build())
          .verify(set("https://user:secret@github.com/a b?c=d e#f"));
      var request = internet.server().takeRequest(1, TimeUnit.SECONDS);
      assertThat(request.getHeaders().get("User-Agent")).startsWith("roadmap-lint");
      assertThat(request.getHeaders().get("Accept")).isEqualTo("text/html");
      assertThat(request.getHeaders().get("X-Team")).isEqualTo("docs");
      assertThat(request.getHeaders().get("Authorization")).isNull();
      assertThat(request.getHeaders().get("Cookie")).isNull();
      assertThat(request.getTarget()).isEqualTo("/a%20b?c=d%20e");
    }
  }

  @Test
  void takesStatusesThatAHostIsForgiven() {
    try (StandInInternet internet =
        new StandInInternet("www.linkedin.com", "github.com")
            .on(
                "www.linkedin.com",
                (request, number) -> new MockResponse.Builder().code(999).build())
            .on("github.com", (request, number) -> new MockResponse.Builder().code(403).build())) {
      assertThat(
              internet
                  .verifier(
                      new SettingsBuilder()
                          .acceptedStatuses(Map.of("www.linkedin.com", Set.of(999, 403)))
                          .build())
                  .verify(set("https://www.linkedin.com/in/x", "https://github.com/x"))
                  .verdicts())
          .containsEntry("https://www.linkedin.com/in/x", LinkVerdict.of(ALIVE, ""))
          .containsEntry("https://github.com/x", LinkVerdict.of(UNVERIFIABLE, "403 Forbidden"));
    }
  }

  @Test
  void asksWhatThePatternsLeave() {
    try (StandInInternet internet =
        new StandInInternet("github.com", "kubernetes.io")
            .on("github.com", (request, number) -> alive())
            .on("kubernetes.io", (request, number) -> alive())) {
      AddressPatterns patterns =
          AddressPatterns.of(
              List.of("^https://"),
              List.of("/private/"),
              Map.of("^https://docs\\.corp/(.*)", "https://kubernetes.io/$1"));
      Map<String, LinkVerdict> verdicts =
          internet
              .verifier(new SettingsBuilder().patterns(patterns).build())
              .verify(
                  set(
                      "https://github.com/a",
                      "https://github.com/private/b",
                      "http://github.com/c",
                      "https://docs.corp/d"))
              .verdicts();
      assertThat(internet.requests())
          .containsExactlyInAnyOrder("HEAD github.com/a", "HEAD kubernetes.io/d");
      assertThat(verdicts.get("https://github.com/private/b"))
          .isEqualTo(LinkVerdict.of(SKIPPED, "excluded by configuration"));
      assertThat(verdicts.get("http://github.com/c").status()).isEqualTo(SKIPPED);
      assertThat(verdicts.get("https://docs.corp/d").status()).isEqualTo(ALIVE);
    }
  }

  @Test
  void survivesAnAddressThatIsNoUri() {
    try (StandInInternet internet =
        new StandInInternet("github.com").on("github.com", (request, number) -> alive())) {
      assertThat(
              internet
                  .verifier(SETTINGS)
                  .verify(set("https://%@github.com/", "https://github.com/"))
                  .verdicts())
          .hasSize(2)
          .containsEntry("https://github.com/", LinkVerdict.of(ALIVE, ""));
    }
  }

  @Test
  void speaksPlainHttpWhereItIsAsked() {
    try (StandInInternet internet =
        new StandInInternet("github.com")
            .on(
                "github.com",
                (request, number) ->
                    request.getHandshake() == null
                        ? redirect(301, "https://github.com/x")
                        : alive())) {
      assertThat(internet.verifier(SETTINGS).verify(set("http://github.com/x")).verdicts().values())
          .extracting(LinkVerdict::status, LinkVerdict::finalAddress)
          .containsExactly(org.assertj.core.groups.Tuple.tuple(MOVED, "https://github.com/x"));
    }
  }
}
