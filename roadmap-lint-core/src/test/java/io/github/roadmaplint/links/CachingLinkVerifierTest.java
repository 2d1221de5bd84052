package io.github.roadmaplint.links;

import static io.github.roadmaplint.links.LinkVerdict.Status.ALIVE;
import static io.github.roadmaplint.links.LinkVerdict.Status.DEAD;
import static io.github.roadmaplint.links.LinkVerdict.Status.SKIPPED;
import static io.github.roadmaplint.links.LinkVerdict.Status.UNVERIFIABLE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CachingLinkVerifierTest {
  private static final Instant NOW = Instant.parse("2026-04-01T12:00:00Z");
  private static final String ADDRESS = "https://kubernetes.io/a#b";
  private static final LinkVerdict ALIVE_VERDICT = LinkVerdict.of(ALIVE, "");
  private static final LinkVerdict DEAD_VERDICT = LinkVerdict.of(DEAD, "404 Not Found");
  private static final LinkVerdict LATE = LinkVerdict.of(UNVERIFIABLE, "no answer");

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("cache/links.json");
  }

  private final RecordedProgress progress = new RecordedProgress();

  private LinkVerification verify(Instant now, LinkVerdict answer) {
    return verify(now, answer, ADDRESS);
  }

  private LinkVerification verify(Instant now, LinkVerdict answer, String address) {
    return verify(now, answer, address, LinkSettings.defaults(), Set.of());
  }

  private LinkVerification verify(
      Instant now, LinkVerdict answer, String address, LinkSettings settings, Set<String> tokens) {
    NetworkVerifier network =
        (addresses, found) -> {
          Map<String, LinkVerdict> verdicts = new HashMap<>();
          addresses.forEach(each -> verdicts.put(each, answer));
          return new NetworkAnswers(
              new LinkVerification(verdicts, verdicts.size(), 0, 0, List.of()), Set.of());
        };
    return new CachingLinkVerifier(
            new LinkCache(file()),
            network,
            Inquiry.with(settings, tokens),
            Clock.fixed(now, ZoneOffset.UTC),
            new ProgressBoard(progress))
        .verify(Set.of(address));
  }

  /** The verdict as one who asked at {@link #NOW} remembers it. */
  private static LinkVerdict askedNow(LinkVerdict verdict) {
    return new LinkVerdict(
        verdict.status(),
        verdict.reason(),
        verdict.finalAddress(),
        verdict.lastSeenAlive(),
        verdict.gitHub(),
        verdict.privateAddress(),
        NOW);
  }

  @Test
  void saysWhenALinkWasAskedAndNothingOfOneThatWasNot() {
    verify(NOW, ALIVE_VERDICT);

    assertThat(verify(NOW.plusSeconds(60), LATE).verdicts().get(ADDRESS).checked()).isEqualTo(NOW);
    assertThat(
            verify(NOW, LinkVerdict.of(SKIPPED, "off"), ADDRESS + "/other")
                .verdicts()
                .get(ADDRESS + "/other")
                .checked())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "ALIVE,        PT0S,        true",
    "ALIVE,        P6DT23H59M,  true",
    "ALIVE,        P7D,         false",
    "ALIVE,        PT-1S,       false",
    "MOVED,        P6DT23H59M,  true",
    "MOVED,        P7D,         false",
    "DEAD,         PT59M59S,    true",
    "DEAD,         PT1H,        false",
    "UNVERIFIABLE, PT0S,        false",
    "SKIPPED,      PT0S,        false"
  })
  void remembersForAsLongAsAVerdictHolds(
      LinkVerdict.Status status, Duration later, boolean isRemembered) {
    LinkVerdict verdict =
        status == LinkVerdict.Status.MOVED
            ? LinkVerdict.moved("301 Moved Permanently", "https://kubernetes.io/c#b")
            : LinkVerdict.of(status, "a reason");
    verify(NOW, verdict);

    LinkVerification again = verify(NOW.plus(later), LATE);

    assertThat(again.verdicts().get(ADDRESS).status())
        .isEqualTo(isRemembered ? status : UNVERIFIABLE);
    assertThat(again.cached()).isEqualTo(isRemembered ? 1 : 0);
    assertThat(again.checked()).isEqualTo(isRemembered ? 0 : 1);
    if (isRemembered) {
      assertThat(again.verdicts().get(ADDRESS)).isEqualTo(askedNow(verdict));
    }
  }

  @Test
  void tellsHowManyItKnows() {
    verify(NOW, ALIVE_VERDICT);
    verify(NOW, LATE);

    assertThat(progress.counts()).extracting(ProgressCount::cached).containsExactly(0, 1);
  }

  static Stream<GitHubFacts> remembersWhatGitHubSaid() {
    return Stream.of(
        new GitHubFacts(true, null, null, null),
        new GitHubFacts(false, GitHubFacts.State.OPEN, "Plan", null),
        new GitHubFacts(
            true, GitHubFacts.State.MERGED, "“日本” \u2028 🚀", LocalDate.of(2026, 1, 2)));
  }

  @ParameterizedTest
  @MethodSource
  void remembersWhatGitHubSaid(GitHubFacts facts) {
    LinkVerdict verdict = new LinkVerdict(ALIVE, "", null, null, facts, false);
    verify(NOW, verdict);

    assertThat(verify(NOW, LATE).verdicts()).containsEntry(ADDRESS, askedNow(verdict));
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r,     '',         github.com, true",
    "https://GitHub.com/o/r,     '',         github.com, true",
    "https://www.github.com/o/r, '',         github.com, true",
    "https://git.corp.org/o/r,   github.com, 'github.com git.corp.org', true",
    "https://github.com/o/r,     github.com, github.com, false",
    "https://github.com/o/r,     github.com, '',         false",
    "https://kubernetes.io/,     '',         github.com, false"
  })
  void asksAgainWhereATokenHasComeWithWhichMoreIsFound(
      String address, String before, String after, boolean isAskedAgain) {
    LinkSettings settings = LinkSettings.defaults();
    verify(NOW, ALIVE_VERDICT, address, settings, words(before));

    assertThat(verify(NOW, DEAD_VERDICT, address, settings, words(after)).checked())
        .isEqualTo(isAskedAgain ? 1 : 0);
    assertThat(verify(NOW, LATE, address, settings, words(after)).cached()).isEqualTo(1);
  }

  private static Set<String> words(String text) {
    return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
  }

  @Test
  void asksAgainWherePrivateAddressesAreNoLongerAllowed() {
    LinkSettings strict = LinkSettings.defaults();
    LinkSettings lax = new SettingsBuilder().allowPrivate().build();
    verify(NOW, ALIVE_VERDICT, "https://10.1.2.3/", lax, Set.of());

    assertThat(verify(NOW, LATE, "https://10.1.2.3/", lax, Set.of()).cached()).isEqualTo(1);
    assertThat(verify(NOW, LATE, "https://10.1.2.3/", strict, Set.of()).checked()).isEqualTo(1);
    verify(NOW, ALIVE_VERDICT, "https://kubernetes.io/public", strict, Set.of());
    assertThat(verify(NOW, LATE, "https://kubernetes.io/public", lax, Set.of()).cached())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "403 503, '',      '403 503', '',              false",
    "403,     '',      '403 503', '',              true",
    "403 503, '',      '404 502', '',              true",
    "403,     '',      '',        '',              true",
    "'',      '',      403,       '',              true",
    "'',      '',      '',        'Accept: a',     true",
    "'',      'Cookie: a', '',    'Cookie: b',     false"
  })
  void asksAgainWhereAnotherAnswerCountsAsAlive(
      String statuses, String header, String otherStatuses, String otherHeader, boolean again)
      throws IOException {
    verify(NOW, ALIVE_VERDICT, ADDRESS, settings(statuses, header), Set.of());

    assertThat(verify(NOW, LATE, ADDRESS, settings(otherStatuses, otherHeader), Set.of()).checked())
        .isEqualTo(again ? 1 : 0);
    assertThat(Files.readString(file())).doesNotContain("Cookie");
  }

  private static LinkSettings settings(String statuses, String header) {
    Set<Integer> accepted = new HashSet<>();
    words(statuses).forEach(status -> accepted.add(Integer.valueOf(status)));
    return new SettingsBuilder()
        .acceptedStatuses(accepted.isEmpty() ? Map.of() : Map.of("kubernetes.io", accepted))
        .headers(header.isEmpty() ? Map.of() : Map.of("kubernetes.io", List.of(header)))
        .build();
  }

  /** One that is gone tells nobody that the network works. */
  @Test
  void namesWhatItKnowsToBeAliveToWhoAsks() {
    verify(NOW, ALIVE_VERDICT, ADDRESS + "alive", LinkSettings.defaults(), Set.of());
    verify(NOW, DEAD_VERDICT, ADDRESS + "dead", LinkSettings.defaults(), Set.of());
    Set<String> named = new HashSet<>();
    NetworkVerifier network =
        (addresses, found) -> {
          named.addAll(found);
          return new NetworkAnswers(new LinkVerification(Map.of(), 0, 0, 0, List.of()), Set.of());
        };

    new CachingLinkVerifier(
            new LinkCache(file()),
            network,
            Inquiry.with(LinkSettings.defaults(), Set.of()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            new ProgressBoard(progress))
        .verify(Set.of(ADDRESS, ADDRESS + "alive", ADDRESS + "dead"));

    assertThat(named).containsExactly(ADDRESS + "alive");
  }

  @Test
  void saysWhenALinkWasLastSeenAlive() {
    verify(NOW, ALIVE_VERDICT);

    LinkVerification later = verify(NOW.plus(Duration.ofDays(30)), DEAD_VERDICT);
    LinkVerification cached = verify(NOW.plus(Duration.ofDays(30)), LATE);
    LinkVerification open = verify(NOW.plus(Duration.ofDays(40)), LATE);

    assertThat(later.verdicts().get(ADDRESS).lastSeenAlive()).isEqualTo("2026-04-01");
    assertThat(cached.verdicts().get(ADDRESS).status()).isEqualTo(DEAD);
    assertThat(cached.verdicts().get(ADDRESS).lastSeenAlive()).isEqualTo("2026-04-01");
    assertThat(open.verdicts().get(ADDRESS).status()).isEqualTo(UNVERIFIABLE);
    assertThat(open.verdicts().get(ADDRESS).lastSeenAlive()).isEqualTo("2026-04-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":{\"status\":{\"a\":1}}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1e999999999,\"links\":{}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":{\"gitHub\":{\"archived\":-1}}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":{\"status\":\"DEAD\",\"status\":\"ALIVE\"}}}",
        "not JSON",
        "{\"format\":\"another\",\"version\":1,\"links\":{}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":2,\"links\":{}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":null}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":{}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":[]}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":1,"
            + "\"status\":\"ALIVE\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\"}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"ALIVE\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"gitHub\":\"closed\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"ALIVE\",\"reason\":\"\",\"checked\":\"2026-04-01\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"MOVED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"DEAD\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"finalAddress\":\"https://b.org/\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"UNVERIFIABLE\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"SKIPPED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"DEAD\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"lastSeenAlive\":\"2026-04-02\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"MOVED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"finalAddress\":\"\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"MOVED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"finalAddress\":\"javascript:alert(1)\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"MOVED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"finalAddress\":\"//b.org/\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"MOVED\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\","
            + "\"finalAddress\":\"https://b.org/\\n# New\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"ALIVE\",\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"GONE\",\"reason\":\"\",\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"https://a.org/\":"
            + "{\"status\":\"DEAD\",\"status\":\"ALIVE\",\"reason\":\"\","
            + "\"checked\":\"2026-04-01T00:00:00Z\"}}}",
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{"
            + "\"https://a.org/\":{\"status\":\"DEAD\",\"reason\":\"\","
            + "\"checked\":\"2026-04-01T00:00:00Z\"},"
            + "\"https://a.org/\":{\"status\":\"ALIVE\",\"reason\":\"\","
            + "\"checked\":\"2026-04-01T00:00:00Z\"}}}"
      })
  void startsAnewWhereTheFileIsDamagedOrForeign(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);

    LinkVerification verification = verify(NOW, ALIVE_VERDICT);

    assertThat(verification.verdicts()).containsEntry(ADDRESS, askedNow(ALIVE_VERDICT));
    assertThat(verification.notices())
        .singleElement()
        .asString()
        .startsWith("The link cache " + file() + " is not used: it ");
    assertThat(verify(NOW, LATE).verdicts()).containsEntry(ADDRESS, askedNow(ALIVE_VERDICT));
    assertThat(verify(NOW, LATE).notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"status\":\"MOVED\",\"finalAddress\":\"http://路线图.example/%20a?b#c\"",
        "\"status\":\"DEAD\",\"lastSeenAlive\":\"2026-04-01\"",
        "\"status\":\"DEAD\",\"lastSeenAlive\":\"2019-12-31\""
      })
  void believesWhatItMayHaveWritten(String verdict) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\"%s\":{%s,"
                .formatted(ADDRESS, verdict)
            + "\"reason\":\"301\",\"checked\":\"2026-04-01T11:59:59Z\"}}}");

    assertThat(verify(NOW, ALIVE_VERDICT).cached()).isEqualTo(1);
  }

  @Test
  void startsAnewWhereTheFileIsTooLarge() throws IOException {
    Files.createDirectories(file().getParent());
    try (RandomAccessFile sparse = new RandomAccessFile(file().toFile(), "rw")) {
      sparse.setLength((64L << 20) + 1);
    }

    assertThat(verify(NOW, ALIVE_VERDICT).notices())
        .containsExactly(
            "The link cache " + file() + " is not used: it is too large; it will be written anew");
    assertThat(verify(NOW, LATE).verdicts()).containsEntry(ADDRESS, askedNow(ALIVE_VERDICT));
  }

  @ParameterizedTest
  @CsvSource({"cache, false", "cache/links.json, true"})
  void goesOnWithoutACacheThatHasNoPlace(String inTheWay, boolean isFolder) throws IOException {
    Path other = folder.resolve(inTheWay);
    if (isFolder) {
      Files.createDirectories(other.resolve("full"));
    } else {
      Files.writeString(other, "a file in the folder's place");
    }

    LinkVerification verification = verify(NOW, ALIVE_VERDICT);

    assertThat(verification.verdicts()).containsEntry(ADDRESS, askedNow(ALIVE_VERDICT));
    assertThat(verification.notices())
        .singleElement()
        .asString()
        .doesNotContain("Exception", "written anew")
        .contains("the next run asks again", "roadmap.cache.directory");
  }

  @Test
  void writesNothingWhereItHasLearntNothing() {
    assertThat(verify(NOW, LATE).notices()).isEmpty();
    assertThat(file().getParent()).doesNotExist();
  }

  @Test
  void goesOnWithoutACacheThatCannotBeWritten() throws IOException {
    Files.createDirectories(folder.resolve("cache/links.json.lock"));

    assertThat(verify(NOW, ALIVE_VERDICT).notices())
        .singleElement()
        .asString()
        .doesNotContain("Exception")
        .contains("cannot be written");
  }

  /** A stranger may have put a folder of the repository under version control. */
  @Test
  void makesNoLockWhereALinkLeads() throws IOException {
    Path elsewhere = folder.resolve("elsewhere");
    Files.createDirectories(folder.resolve("cache"));
    Files.createSymbolicLink(folder.resolve("cache/links.json.lock"), elsewhere);

    assertThat(verify(NOW, ALIVE_VERDICT).notices())
        .singleElement()
        .asString()
        .doesNotContain("Exception")
        .contains("cannot be written");
    assertThat(elsewhere).doesNotExist();
  }

  /** Opening a pipe waits for somebody at its other end. */
  @ParameterizedTest
  @ValueSource(strings = {"links.json", "links.json.lock"})
  @EnabledOnOs(OS.LINUX)
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void waitsForNoPipe(String name) throws Exception {
    Path pipe = Files.createDirectories(file().getParent()).resolve(name);
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    LinkVerification verification = verify(NOW, ALIVE_VERDICT);

    assertThat(verification.verdicts()).containsEntry(ADDRESS, askedNow(ALIVE_VERDICT));
    assertThat(verification.notices())
        .singleElement()
        .asString()
        .doesNotContain("Exception")
        .contains("no regular file", "roadmap.cache.directory");
  }

  @ParameterizedTest
  @CsvSource({
    "https://user:pass@kubernetes.io/a,   false",
    "https://token@kubernetes.io,         false",
    "https://kubernetes.io/@user,         true",
    "https://kubernetes.io/@user?a=b#c,   true",
    "https://kubernetes.io?a=b@c.org,     true",
    "https://kubernetes.io#a@b,           true"
  })
  void keepsNoPassword(String address, boolean isKept) throws IOException {
    verify(NOW, ALIVE_VERDICT, "https://kubernetes.io/other");
    verify(NOW, ALIVE_VERDICT, address);

    assertThat(Files.readString(file()).contains(address)).isEqualTo(isKept);
  }

  /** As editors of diagrams have them, which keep the whole diagram in the fragment. */
  @Test
  void remembersAnAddressOfAnyLength() {
    String address = "https://kubernetes.io/edit#" + "x".repeat(900_000);
    verify(NOW, ALIVE_VERDICT, address);

    LinkVerification again = verify(NOW, LATE, address);

    assertThat(again.notices()).isEmpty();
    assertThat(again.cached()).isEqualTo(1);
  }

  private LinkVerification verify(StandInInternet internet, Instant now, Set<String> addresses) {
    return verify(internet, NetworkAccess.direct(), now, addresses);
  }

  private LinkVerification verify(
      StandInInternet internet, NetworkAccess access, Instant now, Set<String> addresses) {
    return internet
        .verifier(
            LinkSettings.defaults(),
            access,
            new OkHttpClient(),
            (verifier, board) ->
                new CachingLinkVerifier(
                    new LinkCache(file()),
                    verifier,
                    Inquiry.with(LinkSettings.defaults(), access.gitHubTokens().keySet()),
                    Clock.fixed(now, ZoneOffset.UTC),
                    board))
        .verify(addresses);
  }

  /** What is alive is not asked again for days, what is dead is asked after an hour. */
  @ParameterizedTest
  @ValueSource(strings = {"https://gone.kernel.org/", "https://gone.kernel.org/ http://b.org/"})
  void callsAnUnknownHostDeadWhereAllOthersAreRemembered(String gone) {
    Set<String> dead = Set.of(gone.split(" "));
    Set<String> addresses = new HashSet<>(dead);
    addresses.add(ADDRESS);
    try (StandInInternet internet =
        new StandInInternet("kubernetes.io")
            .on(
                "kubernetes.io",
                (request, number) -> new MockResponse.Builder().code(200).build())) {
      verify(internet, NOW, addresses);

      LinkVerification later = verify(internet, NOW.plus(Duration.ofHours(2)), addresses);

      assertThat(later.cached()).isEqualTo(1);
      assertThat(dead)
          .allSatisfy(
              each -> assertThat(later.verdicts().get(each).status()).as(each).isEqualTo(DEAD));
    }
  }

  /** Of what pages say, the API tells more: whether an issue is closed. */
  @Test
  void asksAnApiAgainThatWasOfNoHelp() {
    Set<String> addresses =
        Set.of("https://github.com/o/r/issues/1", "https://github.com/o/r/tree/feature/x");
    StandInGitHub gitHub =
        new StandInGitHub()
            .repository("o/r", "o/r", false)
            .issue("o/r", 1, "CLOSED", "Agents", "2026-03-31T12:00:00Z");
    NetworkAccess access =
        new NetworkAccess(List.of(), Map.of("github.com", "ghp_secret"), LinkProgress.none());
    try (StandInInternet internet =
        new StandInInternet("github.com", "api.github.com")
            .on("github.com", (request, number) -> new MockResponse.Builder().code(200).build())
            .on(
                "api.github.com",
                (request, number) ->
                    number == 1
                        ? new MockResponse.Builder().code(429).build()
                        : gitHub.answer(request, number))) {
      verify(internet, access, NOW, addresses);

      LinkVerification later = verify(internet, access, NOW.plusSeconds(60), addresses);

      assertThat(later.checked()).isEqualTo(2);
      assertThat(later.verdicts().get("https://github.com/o/r/issues/1").gitHub())
          .isNotNull()
          .extracting(GitHubFacts::state)
          .isEqualTo(GitHubFacts.State.CLOSED);
      assertThat(verify(internet, access, NOW.plusSeconds(120), addresses).cached()).isEqualTo(2);
    }
  }

  @Test
  void judgesNoUnknownHostWhereThoseThatAreRememberedCannotBeFoundEither() {
    verify(NOW, ALIVE_VERDICT);
    try (StandInInternet internet = new StandInInternet()) {
      LinkVerification later =
          verify(internet, NOW.plusSeconds(60), Set.of(ADDRESS, "https://gone.kernel.org/"));

      assertThat(later.verdicts().get("https://gone.kernel.org/").reason())
          .isEqualTo(HttpLinkVerifier.NETWORK_UNAVAILABLE);
      assertThat(later.verdicts().get(ADDRESS).status()).isEqualTo(ALIVE);
    }
  }

  @Test
  void answersFromTheCacheAlone() {
    new CachingLinkVerifier(
            new LinkCache(file()),
            (addresses, found) ->
                new NetworkAnswers(
                    new LinkVerification(Map.of(ADDRESS, ALIVE_VERDICT), 1, 0, 0, List.of()),
                    Set.of()),
            Inquiry.with(LinkSettings.defaults(), Set.of()),
            Clock.systemUTC(),
            new ProgressBoard(LinkProgress.none()))
        .verify(Set.of(ADDRESS));

    LinkVerification verification =
        LinkVerifiers.fromCache(LinkSettings.defaults(), file())
            .verify(Set.of(ADDRESS, "https://kubernetes.io/unknown", "https://example.org/"));

    assertThat(verification.verdicts().get(ADDRESS))
        .usingRecursiveComparison()
        .ignoringFields("checked")
        .isEqualTo(ALIVE_VERDICT);
    assertThat(verification.verdicts().get("https://kubernetes.io/unknown").status())
        .isEqualTo(SKIPPED);
    assertThat(verification.cached()).isEqualTo(1);
    assertThat(verification.checked()).isZero();
    assertThat(verification.skipped()).isEqualTo(2);
    assertThat(verification.notices())
        .containsExactly(
            "1 address on the web was not verified: the link cache does not know it, and nothing is asked over the network (-o, or roadmap.links=cached)");
  }

  @Test
  void hasNothingToSayWhereTheCacheKnowsAll() {
    LinkVerification verification =
        LinkVerifiers.fromCache(LinkSettings.defaults(), file())
            .verify(Set.of("https://example.org/"));

    assertThat(verification.notices()).isEmpty();
  }

  /** A verdict of a wrong clock would be the latest one until then. */
  @ParameterizedTest
  @ValueSource(strings = {"PT1M", "PT25H", "P36500D"})
  void doesNotBelieveAClockThatWasAhead(Duration ahead) throws IOException {
    verify(NOW.plus(ahead), ALIVE_VERDICT);

    LinkVerification asked = verify(NOW, DEAD_VERDICT);
    LinkVerification cached = verify(NOW.plusSeconds(30), LATE);

    assertThat(asked.checked()).isEqualTo(1);
    assertThat(asked.verdicts().get(ADDRESS).status()).isEqualTo(DEAD);
    assertThat(asked.verdicts().get(ADDRESS).lastSeenAlive()).isNull();
    assertThat(cached.cached()).isEqualTo(1);
    assertThat(cached.verdicts().get(ADDRESS).status()).isEqualTo(DEAD);
  }

  @Test
  void asksAgainWhereTheClockIsSetBack() {
    verify(NOW, ALIVE_VERDICT);

    assertThat(verify(NOW.minus(Duration.ofDays(1)), DEAD_VERDICT).checked()).isEqualTo(1);
    assertThat(verify(NOW.minus(Duration.ofDays(1)), LATE).verdicts().get(ADDRESS).status())
        .isEqualTo(DEAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z",
        "2026-04-01T12:00:00+99:99"
      })
  void survivesTimesAtTheEndsOfTheCalendar(String checked) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(
        file(),
        "{\"format\":\"roadmap-lint link cache\",\"version\":1,\"links\":{\""
            + ADDRESS
            + "\":{\"status\":\"ALIVE\",\"reason\":\"\",\"checked\":\""
            + checked
            + "\"}}}");

    assertThat(verify(NOW, DEAD_VERDICT).verdicts().get(ADDRESS).status()).isEqualTo(DEAD);
    assertThat(verify(NOW, LATE).verdicts().get(ADDRESS).status()).isEqualTo(DEAD);
  }

  @Test
  void forgetsWhatNobodyAskedForInAYear() throws IOException {
    verify(NOW, ALIVE_VERDICT, "https://kubernetes.io/old");
    verify(NOW.plus(Duration.ofDays(366)), ALIVE_VERDICT);

    assertThat(new LinkCache(file()).read()).containsOnlyKeys(ADDRESS);
  }

  @Test
  void keepsWhatIsNotAYearOldAndOfTwoVerdictsTheLater() throws IOException {
    verify(NOW, DEAD_VERDICT, "https://kubernetes.io/old");
    Instant later = NOW.plus(Duration.ofDays(364));
    verify(later, ALIVE_VERDICT);
    LinkCache cache = new LinkCache(file());
    // Another build that asked earlier writes last.
    CachedLink earlier = cache.read().get("https://kubernetes.io/old");
    cache.merge(Map.of(ADDRESS, earlier), Clock.fixed(later, ZoneOffset.UTC));

    Map<String, CachedLink> known = cache.read();
    assertThat(known).containsOnlyKeys(ADDRESS, "https://kubernetes.io/old");
    assertThat(known.get(ADDRESS).status()).isEqualTo(ALIVE);
  }

  @Test
  void knowsTheLastDayAliveThatAnotherBuildSaw() throws IOException {
    Instant later = NOW.plus(Duration.ofDays(1));
    verify(NOW, DEAD_VERDICT);
    LinkCache cache = new LinkCache(file());
    CachedLink dead = cache.read().get(ADDRESS);
    verify(later, ALIVE_VERDICT);
    // This build began before the other one wrote.
    cache.merge(
        Map.of(ADDRESS, CachedLink.of(DEAD_VERDICT, later, dead, dead.inquiry())),
        Clock.fixed(later, ZoneOffset.UTC));

    assertThat(cache.read().get(ADDRESS).status()).isEqualTo(DEAD);
    assertThat(cache.read().get(ADDRESS).lastSeenAlive()).isEqualTo("2026-04-02");
  }

  @Test
  void takesTheLaterOfTwoLastDaysAlive() throws IOException {
    Instant later = NOW.plus(Duration.ofDays(10));
    LinkCache cache = new LinkCache(file());
    verify(NOW, ALIVE_VERDICT);
    CachedLink alive = cache.read().get(ADDRESS);
    verify(later, ALIVE_VERDICT);
    // This build began before the other one wrote.
    cache.merge(
        Map.of(ADDRESS, CachedLink.of(DEAD_VERDICT, later, alive, alive.inquiry())),
        Clock.fixed(later, ZoneOffset.UTC));

    assertThat(cache.read().get(ADDRESS).lastSeenAlive()).isEqualTo("2026-04-11");
  }

  @Test
  void removesWhatAKilledBuildHasLeft() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file().resolveSibling("links.json42.tmp"), "{");
    Path foreign = Files.writeString(file().resolveSibling("other.tmp"), "x");

    verify(NOW, ALIVE_VERDICT);

    try (var left = Files.list(file().getParent())) {
      assertThat(left)
          .containsExactlyInAnyOrder(file(), file().resolveSibling("links.json.lock"), foreign);
    }
  }

  /** Eight builds at once, three of them killed: what a build said it has written stays. */
  @Test
  @Tag("slow")
  void losesNothingWhereBuildsShareItAndSomeAreKilled() throws Exception {
    int merges = 30;
    List<Process> builds = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      builds.add(startBuild("build" + i, merges));
    }
    Map<String, Integer> written = new HashMap<>();
    for (int i = 0; i < builds.size(); i++) {
      int killedAfter = i < 3 ? 3 + 4 * i : merges;
      written.put("build" + i, follow(builds.get(i), killedAfter));
    }

    Map<String, CachedLink> known = new LinkCache(file()).read();
    written.forEach(
        (build, number) -> {
          assertThat(number).isPositive();
          for (int i = 0; i < number; i++) {
            assertThat(known).containsKey(CacheWriter.address(build, i));
          }
        });
    assertThat(written).containsEntry("build7", merges);
    verify(NOW, ALIVE_VERDICT);
    try (var left = Files.list(file().getParent())) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("links.json", "links.json.lock");
    }
  }

  private Process startBuild(String name, int merges) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            CacheWriter.class.getName(),
            file().toString(),
            name,
            String.valueOf(merges),
            NOW.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** How many verdicts a build said it has written. */
  private static int follow(Process build, int killedAfter) throws Exception {
    int written = 0;
    try (BufferedReader said = build.inputReader(UTF_8)) {
      while (said.readLine() != null) {
        written++;
        if (written == killedAfter) {
          build.destroyForcibly();
        }
      }
    } catch (IOException e) {
      // The pipe of a killed process.
    }
    build.waitFor();
    return written;
  }
}
