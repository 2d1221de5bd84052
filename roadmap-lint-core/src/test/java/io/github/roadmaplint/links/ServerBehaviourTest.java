package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.DEAD;
import static io.github.roadmaplint.links.LinkVerdict.Status.MOVED;
import static io.github.roadmaplint.links.LinkVerdict.Status.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okio.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What servers do, the verdict that follows from RFC 9110 and from what people expect, and how many
 * requests it may cost.
 */
class ServerBehaviourTest {
  private static final String HOST = "docs.kernel.org";
  private static final String ADDRESS = "https://docs.kernel.org/page";

  /** A behaviour, with the verdict on it and the number of requests that the server may see. */
  record Behaviour(
      String name,
      StandInInternet.Handler handler,
      LinkVerdict.Status verdict,
      int requests,
      Duration timeout) {
    /** For a server that answers, however busy the machine is. */
    Behaviour(
        String name, StandInInternet.Handler handler, LinkVerdict.Status verdict, int requests) {
      this(name, handler, verdict, requests, Duration.ofSeconds(30));
    }

    /** For a server that may keep its client waiting. */
    Behaviour hurried() {
      return new Behaviour(name, handler, verdict, requests, Duration.ofMillis(700));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Behaviour always(
      String name, MockResponse.Builder response, LinkVerdict.Status verdict, int requests) {
    return new Behaviour(name, (request, number) -> response.clone().build(), verdict, requests);
  }

  private static Behaviour inTurn(
      String name, List<MockResponse.Builder> responses, LinkVerdict.Status verdict, int requests) {
    return new Behaviour(
        name,
        (request, number) -> responses.get(Math.min(number, responses.size()) - 1).clone().build(),
        verdict,
        requests);
  }

  private static Behaviour onMethod(
      String name,
      MockResponse.Builder head,
      MockResponse.Builder get,
      LinkVerdict.Status verdict,
      int requests) {
    return new Behaviour(
        name,
        (request, number) -> (request.getMethod().equals("HEAD") ? head : get).clone().build(),
        verdict,
        requests);
  }

  private static MockResponse.Builder code(int code) {
    return new MockResponse.Builder().code(code);
  }

  private static MockResponse.Builder to(int code, String location) {
    return code(code).setHeader("Location", location);
  }

  private static MockResponse.Builder effect(SocketEffect effect) {
    return code(200).onResponseStart(effect);
  }

  static Stream<Behaviour> behaviours() {
    return Stream.of(
            statuses(),
            refusedHeads(),
            redirects(),
            pauses(),
            breakdowns().map(Behaviour::hurried),
            bodies().map(Behaviour::hurried))
        .flatMap(each -> each);
  }

  /** HEAD, GET where HEAD says 4xx or 5xx, and two repetitions of that where they can help. */
  private static Stream<Behaviour> statuses() {
    return Stream.of(
        always("200", code(200), ALIVE, 1),
        always("204 No Content", code(204), ALIVE, 1),
        always("206 Partial Content", code(206), ALIVE, 1),
        always("200 with an address", to(200, "/new"), ALIVE, 1),
        always("300 Multiple Choices with a choice", to(300, "/new"), ALIVE, 1),
        always("404 with an address", to(404, "/new"), DEAD, 2),
        always("300 Multiple Choices without a choice", code(300), ALIVE, 1),
        always("304 Not Modified", code(304), ALIVE, 1),
        always("400 Bad Request", code(400), UNVERIFIABLE, 2),
        always("401 Unauthorized", code(401), UNVERIFIABLE, 2),
        always("402 Payment Required", code(402), UNVERIFIABLE, 2),
        always("403 Forbidden", code(403), UNVERIFIABLE, 2),
        always("404 Not Found", code(404), DEAD, 2),
        always("405 Method Not Allowed, after GET too", code(405), UNVERIFIABLE, 2),
        always("406 Not Acceptable", code(406), UNVERIFIABLE, 2),
        always("409 Conflict", code(409), UNVERIFIABLE, 2),
        always("410 Gone", code(410), DEAD, 2),
        always("418 of a joker", code(418), UNVERIFIABLE, 2),
        always("451 Unavailable For Legal Reasons", code(451), UNVERIFIABLE, 2),
        always("500 Internal Server Error", code(500), UNVERIFIABLE, 4),
        always("501 Not Implemented", code(501), UNVERIFIABLE, 2),
        always("502 Bad Gateway", code(502), UNVERIFIABLE, 4),
        always("503 Service Unavailable", code(503), UNVERIFIABLE, 4),
        always("504 Gateway Timeout", code(504), UNVERIFIABLE, 4),
        always("520 of a content network", code(520), UNVERIFIABLE, 4),
        always("999 of a bot block", code(999), UNVERIFIABLE, 2));
  }

  private static Stream<Behaviour> refusedHeads() {
    return Stream.of(
        onMethod("HEAD 405, GET 200", code(405), code(200), ALIVE, 2),
        onMethod("HEAD 501, GET 200", code(501), code(200), ALIVE, 2),
        onMethod("HEAD 403, GET 200", code(403), code(200), ALIVE, 2),
        onMethod("HEAD 404, GET 200", code(404), code(200), ALIVE, 2),
        onMethod("HEAD 500, GET 200", code(500), code(200), ALIVE, 2),
        onMethod("HEAD 503, GET 200", code(503), code(200), ALIVE, 2),
        onMethod("HEAD 405, GET 404", code(405), code(404), DEAD, 2),
        onMethod("HEAD 200, GET 404", code(200), code(404), ALIVE, 1),
        onMethod("HEAD hangs, GET 200", effect(SocketEffect.Stall.INSTANCE), code(200), ALIVE, 2)
            .hurried(),
        onMethod(
            "HEAD is cut off, GET 200",
            effect(new SocketEffect.CloseSocket()),
            code(200),
            ALIVE,
            2),
        new Behaviour(
            "HEAD 405, GET moved to a living page",
            (request, number) ->
                switch (request.getMethod() + request.getTarget()) {
                  case "GET/page" -> to(301, "/new").build();
                  case "GET/new" -> code(200).build();
                  default -> code(405).build();
                },
            MOVED,
            3));
  }

  private static Stream<Behaviour> redirects() {
    MockResponse.Builder alive = code(200);
    return Stream.of(
        inTurn("301 to a living page", List.of(to(301, "/new"), alive), MOVED, 2),
        inTurn("308 to a living page", List.of(to(308, "/new"), alive), MOVED, 2),
        inTurn("302 to a living page", List.of(to(302, "/new"), alive), ALIVE, 2),
        inTurn("303 to a living page", List.of(to(303, "/new"), alive), ALIVE, 2),
        inTurn("307 to a living page", List.of(to(307, "/new"), alive), ALIVE, 2),
        inTurn("301, 301", List.of(to(301, "/a"), to(301, "/b"), alive), MOVED, 3),
        inTurn("301, 302", List.of(to(301, "/a"), to(302, "/login"), alive), MOVED, 3),
        inTurn("302, 301", List.of(to(302, "/a"), to(301, "/b"), alive), ALIVE, 3),
        inTurn("301 to a dead page", List.of(to(301, "/new"), code(404)), DEAD, 3),
        inTurn("302 to a dead page", List.of(to(302, "/new"), code(404)), DEAD, 3),
        inTurn("301 to a forbidden page", List.of(to(301, "/new"), code(403)), UNVERIFIABLE, 3),
        always("301 to itself", to(301, ADDRESS), UNVERIFIABLE, 1),
        new Behaviour(
            "a circle of two",
            (request, number) ->
                to(302, request.getTarget().equals("/page") ? "/b" : "/page").build(),
            UNVERIFIABLE,
            2),
        new Behaviour(
            "redirects without end",
            (request, number) -> to(302, "/" + number).build(),
            UNVERIFIABLE,
            11),
        new Behaviour(
            "ten redirects",
            (request, number) -> number <= 10 ? to(302, "/" + number).build() : alive.build(),
            ALIVE,
            11),
        always("301 without an address", code(301), UNVERIFIABLE, 1),
        always("302 with an empty address", to(302, ""), UNVERIFIABLE, 1),
        always("302 to ftp", to(302, "ftp://docs.kernel.org/"), UNVERIFIABLE, 1),
        always("302 to a script", to(302, "javascript:alert(1)"), UNVERIFIABLE, 1),
        always("302 to a local file", to(302, "file:///etc/passwd"), UNVERIFIABLE, 1),
        always("302 to an address without end", to(302, "/" + "x".repeat(8000)), UNVERIFIABLE, 1),
        always("302 to half an address", to(302, "https://"), UNVERIFIABLE, 1),
        always("302 to an unknown host", to(302, "https://gone.kernel.org/"), DEAD, 1));
  }

  private static Stream<Behaviour> pauses() {
    MockResponse.Builder alive = code(200);
    return Stream.of(
        inTurn("429 once", List.of(code(429), alive), ALIVE, 2),
        inTurn("429, Retry-After 5", List.of(later(429, "5"), alive), ALIVE, 2),
        inTurn("429, Retry-After 0", List.of(later(429, "0"), alive), ALIVE, 2),
        inTurn(
            "429, Retry-After as a date",
            List.of(later(429, "Wed, 01 Apr 2026 00:00:20 GMT"), alive),
            ALIVE,
            2),
        inTurn(
            "429, Retry-After as a date gone by",
            List.of(later(429, "Tue, 31 Mar 2026 00:00:00 GMT"), alive),
            ALIVE,
            2),
        inTurn("429, Retry-After nonsense", List.of(later(429, "soon"), alive), ALIVE, 2),
        inTurn("429, Retry-After negative", List.of(later(429, "-5"), alive), ALIVE, 2),
        inTurn("429, Retry-After an hour", List.of(later(429, "3600"), alive), UNVERIFIABLE, 1),
        inTurn(
            "429, Retry-After tomorrow",
            List.of(later(429, "Thu, 02 Apr 2026 00:00:00 GMT"), alive),
            UNVERIFIABLE,
            1),
        inTurn(
            "429, Retry-After of centuries",
            List.of(later(429, "9999999999"), alive),
            UNVERIFIABLE,
            1),
        always("429 for ever", code(429), UNVERIFIABLE, 3),
        inTurn("403, Retry-After 5", List.of(later(403, "5"), alive), ALIVE, 2),
        inTurn("403, Retry-After an hour", List.of(later(403, "3600"), alive), UNVERIFIABLE, 1),
        inTurn("503, Retry-After 5", List.of(later(503, "5"), alive), ALIVE, 2),
        inTurn("503, Retry-After an hour", List.of(later(503, "3600"), alive), UNVERIFIABLE, 1));
  }

  private static MockResponse.Builder later(int code, String retryAfter) {
    return code(code).setHeader("Retry-After", retryAfter);
  }

  private static Stream<Behaviour> breakdowns() {
    return Stream.of(
        always("closes before the answer", effect(new SocketEffect.CloseSocket()), UNVERIFIABLE, 4),
        inTurn(
            "closes twice, then answers",
            List.of(
                effect(new SocketEffect.CloseSocket()),
                effect(new SocketEffect.CloseSocket()),
                code(200)),
            ALIVE,
            3),
        always("never answers", effect(SocketEffect.Stall.INSTANCE), UNVERIFIABLE, 4),
        always(
            "slow headers, but in time",
            code(200).headersDelay(50, TimeUnit.MILLISECONDS),
            ALIVE,
            1),
        inTurn("fails, then answers", List.of(code(500), code(500), code(200)), ALIVE, 3),
        always("a status line of nonsense", code(200).status("NONSENSE"), UNVERIFIABLE, 4),
        onMethod(
            "a length below zero",
            code(405),
            code(200).setHeader("Content-Length", -5),
            UNVERIFIABLE,
            4),
        always("503, Retry-After of centuries", later(503, "9999999999"), UNVERIFIABLE, 4),
        always("101 Switching Protocols", code(101), UNVERIFIABLE, 1));
  }

  private static Stream<Behaviour> bodies() {
    Buffer large = new Buffer().write(new byte[1 << 20]);
    return Stream.of(
        onMethod("a body of a mebibyte", code(405), code(200).body(large), ALIVE, 2),
        onMethod(
            "a body without a length",
            code(405),
            code(200).chunkedBody(large.clone(), 1000),
            ALIVE,
            2),
        onMethod(
            "a body that never ends",
            code(405),
            code(200).body("x".repeat(9)).setHeader("Content-Length", Long.MAX_VALUE),
            ALIVE,
            2),
        onMethod(
            "a slow body",
            code(405),
            code(200).body(large.clone()).throttleBody(10, 1, TimeUnit.SECONDS),
            ALIVE,
            2),
        onMethod(
            "a body cut off",
            code(405),
            code(200).body("x").setHeader("Content-Length", 100),
            ALIVE,
            2),
        onMethod(
            "a compressed body that is none",
            code(405),
            code(200).body("not gzip").setHeader("Content-Encoding", "gzip"),
            ALIVE,
            2));
  }

  /** What a server can do over HTTP/2 alone, RFC 9113. */
  static Stream<Behaviour> http2() {
    return Stream.of(
            statuses(),
            redirects(),
            pauses(),
            Stream.of(
                inTurn(
                    "says GOAWAY after a redirect",
                    List.of(
                        to(302, "/new").onResponseEnd(SocketEffect.ShutdownConnection.INSTANCE),
                        code(200)),
                    ALIVE,
                    2),
                always(
                        "answers too late",
                        code(200).headersDelay(9, TimeUnit.SECONDS),
                        UNVERIFIABLE,
                        4)
                    .hurried()))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("behaviours")
  void judgesOverHttp1(Behaviour behaviour) {
    judge(behaviour, "HTTP/1.1", List.of(Protocol.HTTP_1_1));
  }

  @ParameterizedTest
  @MethodSource("http2")
  void judgesOverHttp2(Behaviour behaviour) {
    judge(behaviour, "HTTP/2", List.of(Protocol.HTTP_2, Protocol.HTTP_1_1));
  }

  private static void judge(Behaviour behaviour, String version, List<Protocol> protocols) {
    OkHttpClient client = new OkHttpClient.Builder().protocols(protocols).build();
    try (StandInInternet internet = new StandInInternet(HOST).on(HOST, behaviour.handler())) {
      LinkVerdict verdict =
          internet
              .verifier(new SettingsBuilder().timeout(behaviour.timeout()).build(), client)
              .verify(Set.of(ADDRESS))
              .verdicts()
              .get(ADDRESS);
      assertThat(verdict.status()).as(verdict.reason()).isEqualTo(behaviour.verdict());
      assertThat(internet.requests()).hasSize(behaviour.requests());
      assertThat(internet.versions()).containsOnly(version);
    }
  }
}
