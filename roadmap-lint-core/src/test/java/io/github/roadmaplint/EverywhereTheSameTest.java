package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.faults.ChildJvm;
import io.github.roadmaplint.history.GitSandbox;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.testing.PageExample;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is said of a repository depends on neither language, digits, calendar, charset nor time zone
 * of the machine: each byte of each report, fix and message is the same.
 */
class EverywhereTheSameTest {
  private static final List<String> PLAIN =
      List.of("en-US", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC");

  /** All files of the repository can be named with it. */
  private static final Map<String, String> WITH_UTF_8 = Map.of("LC_ALL", "C.UTF-8");

  /** The default locale, then options of the JVM. */
  private static final List<List<String>> ELSEWHERE =
      List.of(
          List.of("tr-TR", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Pacific/Kiritimati"),
          List.of(
              "th-TH-u-ca-buddhist-nu-thai",
              "-Dfile.encoding=UTF-8",
              "-Duser.timezone=Pacific/Apia"),
          List.of("ar-EG-u-nu-arab", "-Dfile.encoding=US-ASCII", "-Duser.timezone=Etc/GMT+12"));

  /** A machine, as many containers are, whose charset has names for few of the files. */
  private static final List<String> WITHOUT_UTF_8 = List.of("de-DE", "-Duser.timezone=UTC");

  @TempDir Path folder;
  private final List<Process> runs = new ArrayList<>();

  @AfterEach
  void endAll() {
    runs.forEach(Process::destroyForcibly);
  }

  @Test
  @Timeout(600)
  void inEachLocaleCharsetAndTimeZone() throws Exception {
    Path repository = folder.resolve("repository");
    makeRepository(repository);
    Path links = Files.writeString(folder.resolve("links.json"), links());
    runs.add(start(PLAIN, WITH_UTF_8, repository, links));
    for (List<String> environment : ELSEWHERE) {
      runs.add(start(environment, WITH_UTF_8, repository, links));
    }
    runs.add(start(WITHOUT_UTF_8, Map.of("LC_ALL", "C"), repository, links));
    for (Process run : runs) {
      assertThat(run.waitFor()).as("%s", run.info()).isZero();
    }

    Map<String, String> expected = said(PLAIN.get(0));
    assertThat(expected).hasSizeGreaterThan(25).containsKeys("report.html", "schedule.ics");
    assertThat(expected.get("complaints.txt")).doesNotContain("nothing");
    for (List<String> environment : concat(ELSEWHERE, WITHOUT_UTF_8)) {
      Map<String, String> actual = said(environment.get(0));
      assertThat(actual.keySet()).as("%s", environment).isEqualTo(expected.keySet());
      expected.forEach(
          (file, text) ->
              assertThat(actual.get(file).lines())
                  .as("%s: %s", environment, file)
                  .containsExactlyElementsOf(text.lines().toList()));
    }
  }

  /** Java cannot pass such a name on, so that something would be left out in silence. */
  @Test
  void saysWhatToDoWhereARoadmapCannotBeNamed() throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), "# Plan\n");
    Path roadmap = named(folder, "roadmap-%E8%AE%A1%E5%88%92-ROADMAP.md");
    Files.writeString(roadmap, "# 计划\n");

    assertThat(searched("C"))
        .matches(
            "ROADMAP\\.md\n"
                + "roadmap-计划-ROADMAP\\.md: Cannot read roadmap-计划-ROADMAP\\.md: the charset of"
                + " the environment, .+, cannot name it; set LC_ALL=C\\.UTF-8\n");
  }

  /** No environment names such a file, whatever is set. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void saysWhatToDoWhereTheNameOfARoadmapIsNoUtf8() throws Exception {
    Files.createDirectory(folder.resolve("docs"));
    Files.writeString(named(folder.resolve("docs"), "plan-%E9t%E9-ROADMAP.md"), "# Plan\n");
    Files.writeString(folder.resolve("ROADMAP.md"), "# Plan\n");
    String path = "docs/plan-\uFFFDt\uFFFD-ROADMAP.md";
    for (String locale : List.of("C", "C.UTF-8")) {
      assertThat(searched(locale))
          .as(locale)
          .isEqualTo(
              "ROADMAP.md\n%1$s: Cannot read %1$s: its name is not UTF-8; rename the file\n"
                  .formatted(path));
    }
  }

  private String searched(String locale) throws IOException {
    Process search =
        ChildJvm.of(Search.class).environment(Map.of("LC_ALL", locale)).start(folder.toString());
    return new String(search.getInputStream().readAllBytes(), UTF_8);
  }

  static final class Search {
    public static void main(String[] arguments) throws IOException {
      Path root = Path.of(arguments[0]);
      List<Path> roadmaps = new RoadmapFiles(List.of("**/*ROADMAP.md"), List.of()).find(root);
      LintReport report = RoadmapLinter.builder().root(root).build().lint(roadmaps);
      StringBuilder said = new StringBuilder();
      report.files().forEach(each -> said.append(each.path()).append('\n'));
      report
          .unread()
          .forEach(each -> said.append(each.path() + ": ").append(each.problem()).append('\n'));
      System.out.write(said.toString().getBytes(UTF_8));
      System.out.flush();
    }
  }

  /** {@code %d} writes the digits and separators of the machine's language. */
  @Test
  void noNumberIsFormattedForTheMachinesLanguage() throws IOException {
    Pattern number = Pattern.compile("%[-,0-9.#+ (]*[defgox]");
    for (String module : List.of("roadmap-lint-core", "roadmap-lint-maven-plugin")) {
      try (Stream<Path> sources = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path source : sources.filter(each -> each.toString().endsWith(".java")).toList()) {
          for (String statement : Files.readString(source).split(";\\R")) {
            assertThat(number.matcher(statement).find() && statement.contains(".formatted("))
                .as("%s: %s", source, statement)
                .isFalse();
          }
        }
      }
    }
  }

  private Process start(
      List<String> environment, Map<String, String> variables, Path repository, Path links)
      throws IOException {
    Path copy = folder.resolve("repository-" + environment.get(0));
    copy(repository, copy);
    Path output = Files.createDirectory(folder.resolve(environment.get(0)));
    return ChildJvm.of(WholeRun.class)
        .options(environment.subList(1, environment.size()))
        .environment(variables)
        .start(environment.get(0), copy.toString(), links.toString(), output.toString());
  }

  /** Each byte as one character, so that a difference can be read. */
  private Map<String, String> said(String locale) throws IOException {
    Map<String, String> said = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve(locale))) {
      for (Path file : files.toList()) {
        said.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return said;
  }

  /** What breaks each rule, as its page shows it, and what is written in many scripts. */
  private static void makeRepository(Path repository) throws Exception {
    Files.createDirectory(repository);
    try (GitSandbox git = GitSandbox.in(repository)) {
      for (Rule rule : RuleRegistry.load(EverywhereTheSameTest.class.getClassLoader()).rules()) {
        PageExample bad =
            PageExample.of(rule).stream().filter(PageExample::bad).findFirst().orElseThrow();
        git.write(rule.info().id() + "/ROADMAP.md", bad.text());
      }
      git.write("docs/roadmap.md", MANY_SCRIPTS);
      git.write(
          ".roadmap-lint.yaml",
          "preset: strict\nrules: {tables/alignment: info, front-matter/missing: warning}\n"
              + "options: {freshness: {cadence: quarterly}}\n");
      git.commit("2026-01-31", "Plans");
      git.write("docs/roadmap.md", MANY_SCRIPTS + "\nOne more line.\n");
      git.commit("2026-03-01", "One more line");
    }
    Files.writeString(named(repository.resolve("docs"), "%E8%AE%A1%E5%88%92.md"), "# 计划\n");
  }

  /** By its bytes, since this process's charset may have no name for it. */
  private static Path named(Path folder, String escapedName) {
    return Path.of(URI.create(folder.toUri() + escapedName));
  }

  private static final String MANY_SCRIPTS =
      """
      ---
      STATUS: ACTIVE
      status: İNCELEME
      title: TITLE WITH I
      last_updated: 2025-12-01
      ---

      # 🗺️ PLAN İ ı I i

      ## :rocket: INITIATIVES

      - [x] WITH IDS, TITLE and LIMIT
      - planned for Q1 2026: ٢٠٢٦ and ๒๕๖๙ [archived](https://github.com/kubernetes/kubernetes)
      - [moved](http://kubernetes.io/moved), [dead](https://kubernetes.io/dead#ID)
      - [private](HTTP://10.0.0.1/I), [file](计划.md#计划), [no file](计划%00.md), [no heading](计划.md#x), [anchor](#INITIATIVES), [line](a.txt#L12345)

      ## 🚀 INITIATIVES

      | TITLE | İ | ı | I |
      | --- | --- | --- |
      | 计划 | ١٢ | x |

      | A | B |
      | - | - |
      | `I | i` | İ |

      ## 🗓 Update schedule

      THIS ROADMAP IS REVIEWED EVERY QUARTER. NEXT REVIEW: Q1 2026.

      LAST UPDATED: 1 DECEMBER 2025
      """;

  private static String links() {
    Map<String, String> links = new LinkedHashMap<>();
    links.put(
        "https://github.com/kubernetes/kubernetes",
        "\"status\": \"ALIVE\", \"gitHub\": {\"archived\": true}");
    links.put(
        "http://kubernetes.io/moved",
        "\"status\": \"MOVED\", \"finalAddress\": \"https://kubernetes.io/İ\"");
    links.put(
        "https://kubernetes.io/dead#ID", "\"status\": \"DEAD\", \"lastSeenAlive\": \"2026-10-01\"");
    links.put(
        "https://kubernetes.io/dead", "\"status\": \"DEAD\", \"lastSeenAlive\": \"2026-10-01\"");
    StringBuilder json =
        new StringBuilder("{\"format\": \"roadmap-lint link cache\", \"version\": 1, \"links\": {");
    String checked = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    String comma = "";
    for (Map.Entry<String, String> each : links.entrySet()) {
      json.append(
          "%s\"%s\": {%s, \"reason\": \"404\", \"checked\": \"%s\"}"
              .formatted(comma, each.getKey(), each.getValue(), checked));
      comma = ",\n";
    }
    return json.append("}}").toString();
  }

  private static <T> List<T> concat(List<T> list, T last) {
    List<T> all = new ArrayList<>(list);
    all.add(last);
    return all;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }
}
