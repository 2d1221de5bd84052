package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.DEAD;
import static io.github.roadmaplint.links.LinkVerdict.Status.MOVED;
import static io.github.roadmaplint.links.LinkVerdict.Status.UNVERIFIABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.RealMarkdown;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GitHubLinkVerifierTest {
  private static final String TOKEN = "ghp_secret";
  private static final NetworkAccess WITH_TOKEN =
      new NetworkAccess(List.of(), Map.of("github.com", TOKEN), LinkProgress.none());

  /** Where HTTP/2 does without a header, or ends otherwise. */
  private static final OkHttpClient HTTP_1 =
      new OkHttpClient.Builder().protocols(List.of(Protocol.HTTP_1_1)).build();

  private final StandInGitHub gitHub = new StandInGitHub();
  private final StandInInternet internet =
      new StandInInternet("github.com", "api.github.com", "git.kubernetes.io")
          .on("api.github.com", gitHub)
          .on("github.com", (request, number) -> status(404));

  @AfterEach
  void disconnect() {
    internet.close();
  }

  private static MockResponse status(int code) {
    return new MockResponse.Builder().code(code).build();
  }

  private LinkVerification verify(NetworkAccess access, Set<String> addresses) {
    return verify(LinkSettings.defaults(), access, new OkHttpClient(), addresses);
  }

  private LinkVerification verify(
      LinkSettings settings, NetworkAccess access, OkHttpClient client, Set<String> addresses) {
    return internet
        .verifier(settings, access, client, (verifier, board) -> verifier)
        .verify(addresses);
  }

  private LinkVerdict verify(String address) {
    return verify(WITH_TOKEN, Set.of(address)).verdicts().get(address);
  }

  @Test
  void findsARepositoryUnderItsNewName() {
    gitHub.repository("google/dranet", "kubernetes-sigs/dranet", false);

    LinkVerdict verdict = verify("https://github.com/google/dranet?tab=readme#usage");

    assertThat(verdict.status()).isEqualTo(MOVED);
    assertThat(verdict.finalAddress())
        .isEqualTo("https://github.com/kubernetes-sigs/dranet?tab=readme#usage");
    assertThat(verdict.reason()).isEqualTo("renamed or transferred");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://gone.kernel.org/", "https://gone.kernel.org/ http://b.org/"})
  void callsAnUnknownHostDeadWhereAllOthersAreKnownToTheApi(String gone) {
    gitHub.repository("o/r", "o/r", false);
    Set<String> addresses = new LinkedHashSet<>(List.of(gone.split(" ")));
    addresses.add("https://github.com/o/r");

    Map<String, LinkVerdict> verdicts = new HashMap<>(verify(WITH_TOKEN, addresses).verdicts());

    assertThat(verdicts.remove("https://github.com/o/r").status()).isEqualTo(ALIVE);
    assertThat(verdicts.values()).extracting(LinkVerdict::status).containsOnly(DEAD);
  }

  @Test
  void carriesTheRestOfTheAddressToTheNewName() {
    gitHub
        .repository("google/dranet", "kubernetes-sigs/dranet", false)
        .issue("kubernetes-sigs/dranet", 30, "OPEN", "Support IPv6", null)
        .put("kubernetes-sigs/dranet", "main:docs/a.md", Map.of("oid", "1"));

    assertThat(verify("https://github.com/google/dranet/issues/30#top").finalAddress())
        .isEqualTo("https://github.com/kubernetes-sigs/dranet/issues/30#top");
    assertThat(verify("https://github.com/google/dranet/blob/main/docs/a.md#L10").finalAddress())
        .isEqualTo("https://github.com/kubernetes-sigs/dranet/blob/main/docs/a.md#L10");
  }

  /** A fix writes the new address, which stays on the host whoever answers. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://github.com/o/elsewhere/issues/2",
        "https://evil.kernel.org/o/elsewhere/issues/2",
        "http://github.com:81/o/elsewhere/issues/2?x=y#z"
      })
  void findsAnIssueThatWasTransferred(String url) {
    gitHub
        .repository("o/r", "o/r", false)
        .put(
            "o/r",
            6,
            Map.of(
                "__typename", "Issue",
                "url", url,
                "state", "OPEN",
                "title", "Agents"));

    LinkVerdict verdict = verify("https://github.com/o/r/issues/6?a=b#issuecomment-1");

    assertThat(verdict.status()).isEqualTo(MOVED);
    assertThat(verdict.finalAddress())
        .isEqualTo("https://github.com/o/elsewhere/issues/2?a=b#issuecomment-1");
  }

  @Test
  void knowsADiscussionThatIsOpen() {
    gitHub
        .repository("o/r", "o/r", false)
        .put(
            "o/r",
            5,
            Map.of(
                "url", "https://github.com/o/r/discussions/5", "title", "Why?", "closed", false));

    assertThat(verify("https://github.com/o/r/discussions/5").gitHub())
        .isEqualTo(new GitHubFacts(false, GitHubFacts.State.OPEN, "Why?", null));
  }

  /** GitHub answers http and www with redirects; a new address needs none. */
  @ParameterizedTest
  @ValueSource(strings = {"https://www.github.com", "http://github.com", "http://www.github.com"})
  void asksTheApiForTheNameWithWwwAndWritesItWithout(String server) {
    gitHub
        .repository("o/r", "o/new", false)
        .issue("o/new", 1, "OPEN", "Agents", null)
        .repository("o/s", "o/s", false)
        .put(
            "o/s",
            2,
            Map.of(
                "__typename", "Issue",
                "url", "https://github.com/o/t/issues/3",
                "state", "OPEN",
                "title", "x"));

    assertThat(verify(server + "/o/r#a").finalAddress()).isEqualTo("https://github.com/o/new#a");
    assertThat(verify(server + "/o/r/issues/1").finalAddress())
        .isEqualTo("https://github.com/o/new/issues/1");
    assertThat(verify(server + "/o/s/issues/2").finalAddress())
        .isEqualTo("https://github.com/o/t/issues/3");
    assertThat(verify(server + "/o/s#a"))
        .usingRecursiveComparison()
        .ignoringFields("gitHub")
        .isEqualTo(LinkVerdict.moved("GitHub redirects it", "https://github.com/o/s#a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://github.com/O/S#a", "https://GitHub.com/o/s?tab=readme"})
  void takesAnAddressThatNeedsNoRedirectAsItIs(String address) {
    gitHub.repository("o/s", "o/s", false);

    assertThat(verify(address).status()).isEqualTo(ALIVE);
  }

  @Test
  void asksOnceForAnIssueWhateverIsLinkedOfIt() {
    List<String> queries = new ArrayList<>();
    gitHub.repository("o/r", "o/r", false).issue("o/r", 1, "OPEN", "Agents", null);
    gitHub.pullRequest("o/r", 2, "OPEN", "Tools", null);
    internet.on(
        "api.github.com",
        (request, number) -> {
          queries.add(request.getBody().utf8());
          return gitHub.answer(request, number);
        });
    Set<String> addresses =
        Set.of(
            "https://github.com/o/r",
            "https://github.com/o/r/issues/1",
            "https://github.com/o/r/issues/1#issuecomment-1",
            "https://github.com/o/r/issues/1?a=b",
            "https://github.com/o/r/pull/2/files",
            "https://github.com/o/r/pull/2");

    assertThat(verify(WITH_TOKEN, addresses).verdicts().values())
        .hasSize(6)
        .extracting(LinkVerdict::status)
        .containsOnly(ALIVE);
    assertThat(queries)
        .singleElement()
        .asString()
        .satisfies(query -> assertThat(query.split("issueOrPullRequest\\(")).hasSize(3));
  }

  @Test
  void doesNotCallAnotherLetterCaseAMove() {
    gitHub.repository("Kubernetes/Kubernetes", "kubernetes/kubernetes", false);

    assertThat(verify("https://github.com/Kubernetes/Kubernetes").status()).isEqualTo(ALIVE);
  }

  @Test
  void knowsWhatIsArchivedAndClosed() {
    gitHub
        .repository("o/old", "o/old", true)
        .repository("o/r", "o/r", false)
        .issue("o/r", 1, "CLOSED", "Add a “table”", "2026-01-31T23:30:00Z")
        .pullRequest("o/r", 2, "MERGED", "Ship it", "2026-02-01T00:00:00Z")
        .pullRequest("o/r", 3, "OPEN", "Not yet", null)
        .put(
            "o/r",
            4,
            Map.of(
                "url",
                "https://github.com/o/r/discussions/4",
                "title",
                "How?",
                "closed",
                true,
                "closedAt",
                "2026-03-01T00:00:00Z"));

    assertThat(verify("https://github.com/o/old").gitHub())
        .isEqualTo(new GitHubFacts(true, null, null, null));
    assertThat(verify("https://github.com/o/r/issues/1").gitHub())
        .isEqualTo(
            new GitHubFacts(
                false, GitHubFacts.State.CLOSED, "Add a “table”", LocalDate.of(2026, 1, 31)));
    assertThat(verify("https://github.com/o/r/pull/2").gitHub())
        .isEqualTo(
            new GitHubFacts(false, GitHubFacts.State.MERGED, "Ship it", LocalDate.of(2026, 2, 1)));
    assertThat(verify("https://github.com/o/r/pull/3").gitHub())
        .isEqualTo(new GitHubFacts(false, GitHubFacts.State.OPEN, "Not yet", null));
    assertThat(verify("https://github.com/o/r/discussions/4").gitHub())
        .isEqualTo(
            new GitHubFacts(false, GitHubFacts.State.CLOSED, "How?", LocalDate.of(2026, 3, 1)));
  }

  @Test
  void knowsMilestonesAndLabels() {
    Map<String, Object> milestone = Map.of("url", "https://github.com/o/new/milestone/3");
    Map<String, Object> label = Map.of("url", "https://github.com/o/r/labels/help%20wanted");
    gitHub
        .repository("o/r", "o/r", false)
        .put("o/r", "help wanted", label)
        .repository("o/old", "o/new", false)
        .put("o/new", 3, milestone);

    Map<String, LinkVerdict> verdicts =
        verify(
                WITH_TOKEN,
                Set.of(
                    "https://github.com/o/r/labels/help%20wanted",
                    "https://github.com/o/old/milestone/3"))
            .verdicts();

    assertThat(verdicts.get("https://github.com/o/r/labels/help%20wanted"))
        .isEqualTo(
            new LinkVerdict(
                ALIVE, "", null, null, new GitHubFacts(false, null, null, null), false));
    assertThat(verdicts.get("https://github.com/o/old/milestone/3").finalAddress())
        .isEqualTo("https://github.com/o/new/milestone/3");
    assertThat(internet.requests()).containsExactly("POST api.github.com/graphql");
  }

  /** The API answers once the other host was asked, or after a while. */
  @Test
  void asksOtherHostsWhileItAsksTheApi() {
    gitHub.repository("o/r", "o/r", false);
    CountDownLatch otherIsAsked = new CountDownLatch(1);
    AtomicBoolean apiWaitedInVain = new AtomicBoolean();
    OkHttpClient watching =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (chain.request().url().host().equals("git.kubernetes.io")) {
                    otherIsAsked.countDown();
                  } else {
                    apiWaitedInVain.set(!awaitAWhile(otherIsAsked));
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    internet.on("git.kubernetes.io", (request, number) -> status(200));

    Map<String, LinkVerdict> verdicts =
        internet
            .verifier(LinkSettings.defaults(), WITH_TOKEN, watching, (verifier, board) -> verifier)
            .verify(
                new LinkedHashSet<>(
                    List.of("https://github.com/o/r", "https://git.kubernetes.io/page")))
            .verdicts();

    assertThat(apiWaitedInVain).isFalse();
    assertThat(verdicts.values()).extracting(LinkVerdict::status).containsExactly(ALIVE, ALIVE);
  }

  /** The second answer of the API comes once the page was asked, or after a while. */
  @Test
  void asksAPageAsSoonAsTheApiSaysNothingOfIt() {
    Set<String> shown =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> "https://github.com/o/r/issues/" + i)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    gitHub.withAll(shown);
    CountDownLatch pageIsAsked = new CountDownLatch(1);
    AtomicInteger batches = new AtomicInteger();
    AtomicBoolean apiWaitedInVain = new AtomicBoolean();
    OkHttpClient watching =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  if (chain.request().url().encodedPath().equals("/o/gone")) {
                    pageIsAsked.countDown();
                  } else if (batches.incrementAndGet() == 2) {
                    apiWaitedInVain.set(!awaitAWhile(pageIsAsked));
                  }
                  return chain.proceed(chain.request());
                })
            .build();
    Set<String> addresses = new LinkedHashSet<>(List.of("https://github.com/o/gone"));
    addresses.addAll(shown);

    Map<String, LinkVerdict> verdicts =
        verify(LinkSettings.defaults(), WITH_TOKEN, watching, addresses).verdicts();

    assertThat(batches).hasValue(2);
    assertThat(apiWaitedInVain).isFalse();
    assertThat(verdicts.get("https://github.com/o/gone").status()).isEqualTo(DEAD);
    assertThat(verdicts.values()).filteredOn(verdict -> verdict.status() == ALIVE).hasSize(100);
  }

  private static boolean awaitAWhile(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Test
  void asksTheWebPagesForWhatTheApiDoesNotShow() {
    gitHub.repository("o/r", "o/r", false);

    LinkVerification verification =
        verify(
            WITH_TOKEN,
            new LinkedHashSet<>(
                List.of(
                    "https://github.com/o/r",
                    "https://github.com/o/gone",
                    "https://github.com/o/r/issues/404",
                    "https://github.com/o/r/blob/main/gone.md",
                    "https://github.com/o/r/wiki")));

    assertThat(internet.requests())
        .containsExactlyInAnyOrder(
            "POST api.github.com/graphql",
            "HEAD github.com/o/gone",
            "GET github.com/o/gone",
            "HEAD github.com/o/r/issues/404",
            "GET github.com/o/r/issues/404",
            "HEAD github.com/o/r/blob/main/gone.md",
            "GET github.com/o/r/blob/main/gone.md",
            "HEAD github.com/o/r/wiki",
            "GET github.com/o/r/wiki");
    assertThat(verification.verdicts().get("https://github.com/o/r").status()).isEqualTo(ALIVE);
    assertThat(verification.verdicts().get("https://github.com/o/r/issues/404"))
        .isEqualTo(LinkVerdict.of(DEAD, "404 Not Found"));
    assertThat(verification.checked()).isEqualTo(5);
    assertThat(verification.notices()).isEmpty();
  }

  /** What the API does not show its web page is asked for, and where the API is down each. */
  @ParameterizedTest
  @ValueSource(ints = {200, 500})
  void countsEachAddressOnceInTheProgress(int api) {
    gitHub.repository("o/r", "o/r", false);
    internet
        .on(
            "api.github.com",
            (request, number) -> api == 200 ? gitHub.answer(request, number) : status(api))
        .on("git.kubernetes.io", (request, number) -> status(200));
    RecordedProgress progress = new RecordedProgress();

    verify(
        new NetworkAccess(List.of(), Map.of("github.com", TOKEN), progress),
        Set.of(
            "https://github.com/o/r", "https://github.com/o/gone", "https://git.kubernetes.io/"));

    assertThat(progress.counts()).extracting(ProgressCount::checked).containsExactly(1, 2, 3);
    assertThat(progress.counts().get(2)).isEqualTo(new ProgressCount(3, 0, Map.of()));
    assertThat(progress.isFinished()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"100, 1", "101, 2", "250, 3"})
  void needsOneRequestForAHundredLinks(int links, int requests) {
    Set<String> addresses =
        IntStream.rangeClosed(1, links)
            .mapToObj(i -> "https://github.com/o/r" + i % 50 + "/issues/" + i)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    gitHub.withAll(addresses);

    assertThat(verify(WITH_TOKEN, addresses).verdicts().values())
        .allMatch(verdict -> verdict.status() == ALIVE);
    assertThat(internet.requests()).hasSize(requests);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | {"message":"Bad credentials"}                          | does not accept the token                                    | 1
          403 | {"message":"You have exceeded a secondary rate limit"} | answers 403 Forbidden, its budget being used up              | 1
          403 | {"message":"Your network is not on the allow list"}    | answers 403 Forbidden                                        | 1
          429 | ''                                                     | answers 429 Too Many Requests, its budget being used up      | 1
          500 | ''                                                     | answers 500 Internal Server Error                            | 2
          502 | ''                                                     | answers 502 Bad Gateway                                      | 2
          200 | {"errors":[{"type":"RATE_LIMITED","message":"Limit"}]} | has no budget left for this token                            | 1
          200 | {"errors":[{"message":"Parse error"}]}                 | does not understand the question                             | 1
          200 | {"data":null,"errors":[{"message":"Something went wrong while executing your query."}]} | did not get done with the question | 2
          200 | not JSON                                               | gave an answer that cannot be read                           | 1
          """)
  void fallsBackToTheWebPagesAndSaysSoOnce(
      int code, String body, String message, int requestsToTheApi) {
    internet
        .on(
            "api.github.com",
            (request, number) -> new MockResponse.Builder().code(code).body(body).build())
        .on("github.com", (request, number) -> status(200));

    LinkVerification verification =
        verify(WITH_TOKEN, Set.of("https://github.com/o/r", "https://github.com/o/s"));

    assertThat(verification.verdicts())
        .containsEntry("https://github.com/o/r", LinkVerdict.of(ALIVE, ""))
        .containsEntry("https://github.com/o/s", LinkVerdict.of(ALIVE, ""));
    assertThat(verification.notices())
        .containsExactly(
            "GitHub's API for github.com "
                + message
                + "; its web pages were asked instead, which know less");
    assertThat(internet.requests())
        .filteredOn(request -> request.startsWith("POST"))
        .hasSize(requestsToTheApi);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Retry-After: 60", "X-RateLimit-Remaining: 0"})
  void knowsByTheHeadersThatTheBudgetIsUsedUp(String header) {
    internet.on(
        "api.github.com",
        (request, number) -> new MockResponse.Builder().code(403).addHeader(header).build());

    assertThat(verify(WITH_TOKEN, Set.of("https://github.com/o/r")).notices())
        .singleElement()
        .asString()
        .contains("answers 403 Forbidden, its budget being used up");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'n0': {}}",
        "{'nameWithOwner': 'x', 'n0': {}}",
        "{'nameWithOwner': 'a/..', 'n0': {}}",
        "{'nameWithOwner': [], 'n0': {}}",
        "{'nameWithOwner': 'o/r', 'isArchived': 'x', 'n0': {}}",
        "{'nameWithOwner': 'o/r', 'n0': {'closed': {}}}",
        "{'nameWithOwner': 'o/r', 'n0': {'closedAt': 'yesterday'}}"
      })
  void fallsBackWhereTheAnswerHasAnotherShape(String repository) {
    String answer = "{\"data\": {\"r0\": " + repository.replace('\'', '"') + "}}";
    internet
        .on(
            "api.github.com",
            (request, number) -> new MockResponse.Builder().code(200).body(answer).build())
        .on("github.com", (request, number) -> status(200));

    LinkVerification verification = verify(WITH_TOKEN, Set.of("https://github.com/o/r/issues/1"));

    assertThat(verification.verdicts())
        .containsEntry("https://github.com/o/r/issues/1", LinkVerdict.of(ALIVE, ""));
    assertThat(verification.notices()).singleElement().asString().contains("cannot be read");
  }

  @Test
  void readsNoAnswerOfAnySize() {
    String answer = "{\"padding\": \"" + "x".repeat(8 << 20) + "\", \"data\": {}}";
    internet
        .on(
            "api.github.com",
            (request, number) -> new MockResponse.Builder().code(200).body(answer).build())
        .on("github.com", (request, number) -> status(200));

    assertThat(verify(WITH_TOKEN, Set.of("https://github.com/o/r")).notices())
        .singleElement()
        .asString()
        .contains("gave an answer that is too large");
  }

  @Test
  void asksForNoFurtherBatchWhereTheApiIsOfNoHelp() {
    internet
        .on("api.github.com", (request, number) -> status(401))
        .on("github.com", (request, number) -> status(200));
    Set<String> addresses =
        IntStream.range(0, 101)
            .mapToObj(i -> "https://github.com/o/r" + i)
            .collect(Collectors.toSet());

    LinkVerification verification = verify(WITH_TOKEN, addresses);

    assertThat(verification.verdicts().values())
        .hasSize(101)
        .allMatch(verdict -> verdict.status() == ALIVE);
    assertThat(verification.notices()).hasSize(1);
    assertThat(internet.requests()).filteredOn(request -> request.startsWith("POST")).hasSize(1);
  }

  @Test
  void leavesTimeForThePagesWhereTheApiDoesNotAnswer() {
    internet
        .on(
            "api.github.com",
            (request, number) ->
                new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build())
        .on("github.com", (request, number) -> status(200));

    LinkVerification verification =
        verify(
            new SettingsBuilder().deadline(Duration.ofSeconds(4)).build(),
            WITH_TOKEN,
            HTTP_1,
            Set.of("https://github.com/o/r"));

    assertThat(verification.verdicts())
        .containsEntry("https://github.com/o/r", LinkVerdict.of(ALIVE, ""));
    assertThat(verification.notices()).singleElement().asString().contains("takes too long");
  }

  /** The API that is asked first takes more than half of the time. */
  @Test
  void waitsForAllApisTogetherForHalfOfTheTime() {
    gitHub.repository("o/r", "o/r", false);
    AtomicBoolean isFirst = new AtomicBoolean(true);
    StandInInternet.Handler handler =
        (request, number) -> {
          if (!request.getTarget().endsWith("/graphql")) {
            return status(200);
          }
          if (isFirst.getAndSet(false)) {
            internet.pass(Duration.ofSeconds(301));
          }
          return gitHub.answer(request, number);
        };
    internet
        .on("api.github.com", handler)
        .on("github.com", handler)
        .on("git.kubernetes.io", handler);

    LinkVerification verification =
        verify(
            new SettingsBuilder().deadline(Duration.ofSeconds(600)).build(),
            new NetworkAccess(
                List.of(),
                Map.of("github.com", TOKEN, "git.kubernetes.io", TOKEN),
                LinkProgress.none()),
            new OkHttpClient(),
            Set.of("https://github.com/o/r", "https://git.kubernetes.io/o/r"));

    assertThat(verification.verdicts().values())
        .hasSize(2)
        .allMatch(verdict -> verdict.status() == ALIVE);
    assertThat(verification.notices()).singleElement().asString().contains("takes too long");
  }

  /** Who is to end, such as a build that somebody stops, has to hear of it. */
  @Test
  void endsWhereItsThreadIsInterrupted() {
    StandInInternet.Handler silent =
        (request, number) ->
            new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build();
    internet.on("api.github.com", silent).on("github.com", silent);

    Thread.currentThread().interrupt();
    LinkVerification verification =
        verify(LinkSettings.defaults(), WITH_TOKEN, HTTP_1, Set.of("https://github.com/o/r"));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(verification.verdicts().get("https://github.com/o/r").status())
        .isEqualTo(UNVERIFIABLE);
  }

  @ParameterizedTest
  @CsvSource({
    "503, Retry-After, 9999999999, asks for a pause",
    "200, Content-Length, -5, gave an answer that makes no sense"
  })
  void fallsBackWhereAHeaderOfTheApiMakesNoSense(
      int status, String header, String value, String problem) {
    internet
        .on(
            "api.github.com",
            (request, number) ->
                new MockResponse.Builder().code(status).setHeader(header, value).build())
        .on("github.com", (request, number) -> status(200));

    LinkVerification verification =
        verify(LinkSettings.defaults(), WITH_TOKEN, HTTP_1, Set.of("https://github.com/o/r"));

    assertThat(verification.verdicts())
        .containsEntry("https://github.com/o/r", LinkVerdict.of(ALIVE, ""));
    assertThat(verification.notices()).singleElement().asString().contains(problem);
  }

  @Test
  void givesATokenToItsOwnApiOnly() {
    gitHub.repository("o/r", "o/r", false);
    List<String> leaks = new CopyOnWriteArrayList<>();
    StandInInternet.Handler careful =
        (request, number) -> {
          if (request.getHeaders().toString().contains(TOKEN)) {
            leaks.add(request.getTarget());
          }
          return status(200);
        };
    internet.on("github.com", careful).on("git.kubernetes.io", careful);

    LinkVerification verification =
        verify(
            WITH_TOKEN,
            Set.of(
                "https://github.com/o/r",
                "https://github.com/o/gone",
                "https://git.kubernetes.io/o/r"));

    assertThat(gitHub.authorizations()).containsExactly("Bearer " + TOKEN);
    assertThat(leaks).isEmpty();
    assertThat(verification.toString() + WITH_TOKEN).doesNotContain(TOKEN);
  }

  @Test
  void doesNotFollowTheApiElsewhere() {
    internet
        .on(
            "api.github.com",
            (request, number) ->
                new MockResponse.Builder()
                    .code(307)
                    .setHeader("Location", "https://git.kubernetes.io/graphql")
                    .build())
        .on("github.com", (request, number) -> status(200));

    assertThat(verify(WITH_TOKEN, Set.of("https://github.com/o/r")).notices()).hasSize(1);
    assertThat(internet.requests())
        .containsExactly("POST api.github.com/graphql", "HEAD github.com/o/r");
  }

  @Test
  void knowsEnterpriseHosts() {
    gitHub.repository("o/r", "o/new", false);
    internet.on("git.kubernetes.io", gitHub);

    LinkVerification verification =
        verify(
            new NetworkAccess(List.of(), Map.of("git.kubernetes.io", TOKEN), LinkProgress.none()),
            Set.of("https://git.kubernetes.io/o/r"));

    assertThat(verification.verdicts().get("https://git.kubernetes.io/o/r").finalAddress())
        .isEqualTo("https://git.kubernetes.io/o/new");
    assertThat(internet.requests()).containsExactly("POST git.kubernetes.io/api/graphql");
  }

  @Test
  void readsAWholeRoadmapWithOneRequest() throws IOException {
    Path roadmap = newestHistoryFile();
    Set<String> addresses =
        new DocumentParser()
            .parse("RoadMap.md", SourceText.decode(Files.readAllBytes(roadmap))).links().stream()
                .map(Link::destination)
                .filter(each -> each.startsWith("https://github.com/"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    String repository =
        addresses.stream()
            .filter(each -> each.matches(".*/[^/]+/[^/]+/issues/\\d+"))
            .findFirst()
            .orElseThrow();
    GitHubAddress issue = GitHubAddress.of(okhttp3.HttpUrl.get(repository)).orElseThrow();
    String archived =
        addresses.stream()
            .filter(each -> GitHubAddress.of(okhttp3.HttpUrl.get(each)).isPresent())
            .filter(each -> !each.contains("dranet") && !each.contains(issue.nameWithOwner()))
            .findFirst()
            .orElseThrow();
    String archivedName =
        GitHubAddress.of(okhttp3.HttpUrl.get(archived)).orElseThrow().nameWithOwner();
    gitHub
        .withAll(addresses)
        .repository("google/dranet", "kubernetes-sigs/dranet", false)
        .repository(archivedName, archivedName, true)
        .issue(
            issue.nameWithOwner(),
            Integer.parseInt(issue.subject()),
            "CLOSED",
            "Done",
            "2026-01-01T00:00:00Z");
    internet.on("github.com", (request, number) -> status(200));

    Map<String, LinkVerdict> verdicts = verify(WITH_TOKEN, addresses).verdicts();

    assertThat(addresses).hasSizeGreaterThan(40);
    assertThat(internet.requests()).hasSizeLessThanOrEqualTo(3);
    assertThat(verdicts.values())
        .filteredOn(verdict -> verdict.status() == MOVED)
        .extracting(LinkVerdict::finalAddress)
        .containsExactly("https://github.com/kubernetes-sigs/dranet");
    assertThat(verdicts.values())
        .filteredOn(verdict -> verdict.gitHubFacts().map(GitHubFacts::archived).orElse(false))
        .hasSize(1);
    assertThat(verdicts.values())
        .filteredOn(
            verdict ->
                verdict
                    .gitHubFacts()
                    .map(each -> each.state() == GitHubFacts.State.CLOSED)
                    .orElse(false))
        .hasSize(1);
  }

  private static Path newestHistoryFile() throws IOException {
    List<Path> history = RealMarkdown.files("ai-infra/history");
    return history.get(history.size() - 1);
  }
}
