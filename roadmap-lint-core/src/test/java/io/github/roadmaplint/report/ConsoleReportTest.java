package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static io.github.roadmaplint.report.SampleReports.review;
import static io.github.roadmaplint.report.SampleReports.withFix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.DisplayWidth;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleReportTest {
  private static final ReviewStatus STALE =
      review("2025-12-01", "2026-03-31", ReviewStatus.Verdict.STALE);

  @Test
  void showsAFindingWithItsSourceAndTheSummary() {
    String text = "---\nlast_updated: 2025-12-01\n---\n";
    LintReport report =
        SampleReports.of(
            file(
                "RoadMap.md",
                text,
                STALE,
                finding(
                    "RoadMap.md",
                    text,
                    "2025-12-01",
                    Severity.ERROR,
                    "freshness/stale",
                    "Last updated 2025-12-01")));

    assertThat(plain(report))
        .isEqualTo(
            """
            RoadMap.md:2:15  error  Last updated 2025-12-01  freshness/stale
              2 | last_updated: 2025-12-01
                |               ^^^^^^^^^^

            RoadMap.md  stale since 2026-04-01, 237 days ago (last updated 2025-12-01, reviewed quarterly)
            1 error in 1 roadmap""");
  }

  @Test
  void tellsNoticesOnceAndSafely() {
    LintReport report =
        SampleReports.withNotice(
            SampleReports.of(file("a.md", "", STALE), file("b.md", "", STALE)), "cut\u001B off");

    assertThat(plain(report).lines())
        .filteredOn(line -> line.contains("off"))
        .singleElement()
        .asString()
        .doesNotContain("\u001B");
  }

  @Test
  void tellsWhatWentWrongWithLinksAndRulesSafely() {
    LintReport report =
        SampleReports.withLinkNotices(
            SampleReports.withFailure(SampleReports.of(), "x\u001B.md"),
            "cut\u001B off",
            "::error::no proxy");

    assertThat(plain(report).lines())
        .contains("cut␛ off", "<U+003A>:error::no proxy")
        .anyMatch(line -> line.startsWith("x␛.md: internal error"));
  }

  @Test
  void tellsHowLongEachRoadmapStaysFresh() {
    LintReport report =
        SampleReports.of(
            file("a.md", "", review("2026-10-01", "2027-03-31", ReviewStatus.Verdict.FRESH)),
            file("b.md", "", review("2026-07-01", "2026-11-24", ReviewStatus.Verdict.DUE_SOON)),
            file("c.md", "", ReviewStatus.UNKNOWN),
            file(
                "d.md", "", new ReviewStatus(null, null, null, null, ReviewStatus.Verdict.EXEMPT)));

    assertThat(plain(report).lines())
        .containsExactly(
            "a.md  fresh until 2027-03-31, 128 days left (last updated 2026-10-01, reviewed quarterly)",
            "b.md  fresh until 2026-11-24, 1 day left (last updated 2026-07-01, reviewed quarterly)",
            "c.md  nobody can say how fresh it is: no date was found",
            "d.md  exempt from reviews",
            "No findings in 4 roadmaps");
  }

  @Test
  void endsWithWhatCanBeFixed() {
    String text = "one two three\n";
    Finding first = finding("R.md", text, "one", Severity.ERROR, "a/b", "M");
    Finding second = finding("R.md", text, "two", Severity.INFO, "a/b", "M");
    Finding third = finding("R.md", text, "three", Severity.WARNING, "a/b", "M");

    assertThat(
            plain(
                SampleReports.of(
                    file("Q.md", text, ReviewStatus.UNKNOWN, first, withFix(second)),
                    file(
                        "R.md",
                        text,
                        ReviewStatus.UNKNOWN,
                        first,
                        withFix(second),
                        withFix(third)))))
        .endsWith("in 2 roadmaps\n3 of 5 findings can be fixed: mvn roadmap:fix");
    assertThat(plain(SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN, withFix(first)))))
        .endsWith("\n1 of 1 finding can be fixed: mvn roadmap:fix");
    assertThat(plain(SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN, first))))
        .doesNotContain("roadmap:fix");
  }

  @Test
  void promisesNoFixOfAFileThatFixLeavesAlone() {
    String merge = "<<<<<<< HEAD\none\n";
    Finding finding = withFix(finding("R.md", merge, "one", Severity.ERROR, "a/b", "M"));

    assertThat(plain(SampleReports.of(file("R.md", merge, ReviewStatus.UNKNOWN, finding))))
        .doesNotContain("roadmap:fix");
  }

  @Test
  void tellsHowTheBaselineStands() {
    String text = "one\n";
    Finding known = finding("R\u001B.md", text, "one", Severity.ERROR, "a/b", "M");

    assertThat(
            plain(
                SampleReports.withBaseline(
                    SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN)), known)))
        .endsWith(
            """
            No findings in 1 roadmap; 1 finding is in the baseline
            R␛.md  no longer found: a/c (2 times)
            Gone since the baseline: 2 findings; mvn roadmap:baseline updates it""");
  }

  @Test
  void neutralisesControlCharactersOfPathMessageAndSource() {
    String text = "a\u001B[31m\u202Eb\tc\u2028d\u009B\u0000 red\n";
    LintReport report =
        SampleReports.of(
            file(
                "x\u001B]0;.md",
                text,
                ReviewStatus.UNKNOWN,
                finding("x\u001B]0;.md", text, "red", Severity.INFO, "a/b", "Bell\u0007\r\nand")));

    assertThat(plain(report)).doesNotContainPattern("[\\p{Cntrl}\\u202E\\u2028\\u009B&&[^\\n]]");
    assertThat(plain(report).lines().toList())
        .contains(
            "x␛]0;.md:1:16  info  Bell␇␍␊and  a/b",
            "  1 | a␛[31m<U+202E>b c<U+2028>d<U+009B>␀ red",
            "    |                                     ^^^");
  }

  @Test
  void breaksACommandToACiWhereverTheRangeCutsIt() {
    for (String on : List.of("##", "##[", "[add-mask]", "mask", "secret")) {
      String text = "##[add-mask]secret\n";
      LintReport report =
          SampleReports.of(
              file(
                  "R.md",
                  text,
                  ReviewStatus.UNKNOWN,
                  finding("R.md", text, on, Severity.INFO, "a/b", "M")));

      assertThat(plain(report)).contains("##<U+005B>add-mask]secret").doesNotContain("##[");
    }
  }

  @Test
  void cutsALongLineAroundTheRange() {
    String text = "a".repeat(500) + "HERE" + "z".repeat(500);

    List<String> lines = shown(text, "HERE", 56);

    assertThat(lines.get(1)).isEqualTo("  1 | …" + "a".repeat(19) + "HERE" + "z".repeat(25) + "…");
    assertThat(lines.get(2)).isEqualTo("    | " + " ".repeat(20) + "^^^^");
  }

  @Test
  void cutsALongRange() {
    List<String> lines = shown("a".repeat(500) + "z".repeat(500), "z".repeat(500), 56);

    assertThat(lines.get(1)).isEqualTo("  1 | …" + "a".repeat(19) + "z".repeat(28) + "…");
    assertThat(lines.get(2)).isEqualTo("    | " + " ".repeat(20) + "^".repeat(29));
  }

  @Test
  void showsALineAsLongAsABookOfWhichEachWordIsFound() {
    String text = "word ".repeat(200_000);
    Finding finding = finding("R.md", text, "word", Severity.ERROR, "a/b", "M");
    FileReport file =
        file(
            "R.md",
            text,
            ReviewStatus.UNKNOWN,
            Collections.nCopies(10_000, finding).toArray(Finding[]::new));
    ConsoleReport report = new ConsoleReport(new ConsoleStyle(false, false, 80, 10_000));

    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> report.lines(SampleReports.of(file)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 30, 40, 57, 80, 120})
  void fitsWideCharactersIntoTheTerminal(int columns) {
    String wide = "计划 roadmap 🚀 👩‍💻 ｶﾞ é ".repeat(40);
    for (String text : List.of(wide + "HERE", "HERE" + wide, wide + "HERE" + wide)) {
      List<String> lines = shown(text, "HERE", columns);

      assertThat(DisplayWidth.of(lines.get(1))).isLessThanOrEqualTo(Math.max(columns, 26));
      int start = lines.get(1).indexOf("HERE");
      assertThat(lines.get(2))
          .isEqualTo(
              "    | " + " ".repeat(DisplayWidth.of(lines.get(1).substring(6, start))) + "^^^^");
    }
  }

  @Test
  void underlinesWideCharactersInFull() {
    List<String> lines = shown("| 计划 | 🚀 é | x |", "🚀 é", 80);

    assertThat(lines.get(1)).isEqualTo("  1 | | 计划 | 🚀 é | x |");
    assertThat(lines.get(2)).isEqualTo("    |          ^^^^");
  }

  @Test
  void showsOnlySoManyFindingsOfARule() {
    String text = "one\n";
    Finding warning = finding("R.md", text, "one", Severity.WARNING, "a/b", "W");
    Finding error = finding("R.md", text, "one", Severity.ERROR, "a/b", "E");
    Finding other = finding("R.md", text, "one", Severity.INFO, "a/c", "O");
    LintReport report =
        SampleReports.of(
            file("Q.md", text, ReviewStatus.UNKNOWN, warning, warning, other),
            file("R.md", text, ReviewStatus.UNKNOWN, warning, error, other));

    List<ConsoleLine> lines =
        new ConsoleReport(new ConsoleStyle(false, false, 80, 2)).lines(report);

    assertThat(lines)
        .filteredOn(line -> line.text().contains("a/"))
        .extracting(ConsoleLine::text)
        .containsExactly(
            "R.md:1:1  warning  W  a/b",
            "R.md:1:1  warning  W  a/b",
            "R.md:1:1  info  O  a/c",
            "R.md:1:1  info  O  a/c",
            "and 2 more  a/b");
    assertThat(lines)
        .filteredOn(line -> line.text().startsWith("and 2 more"))
        .extracting(ConsoleLine::level)
        .containsExactly(Severity.ERROR);
    assertThat(lines.get(lines.size() - 1).text())
        .startsWith("1 error, 3 warnings, 2 info in 2 roadmaps");
    assertThat(text(report, false)).doesNotContain(" more ");
  }

  @Test
  void linksRulesToTheirPagesOnlyWhereTheTerminalCan() {
    String text = "one\n";
    LintReport report =
        SampleReports.of(
            file(
                "R.md",
                text,
                ReviewStatus.UNKNOWN,
                finding("R.md", text, "one", Severity.ERROR, "freshness/stale", "M"),
                finding("R.md", text, "one", Severity.ERROR, "their/own", "M")));

    List<ConsoleLine> lines =
        new ConsoleReport(new ConsoleStyle(false, true, 110, 50)).lines(report);

    assertThat(lines.get(0).text())
        .matches(
            "R\\.md:1:1  error  M  \u001B]8;;https://[!-~]+/freshness/stale\\.md\u001B\\\\"
                + "freshness/stale\u001B]8;;\u001B\\\\");
    assertThat(lines.get(3).text()).isEqualTo("R.md:1:1  error  M  their/own");
    assertThat(plain(report)).doesNotContain("\u001B");
  }

  @Test
  void underlinesTheFirstLineOfARangeOfSeveralAndAnEmptyRange() {
    String text = "one\ntwo\nthree\n";
    LintReport report =
        SampleReports.of(
            file(
                "R.md",
                text,
                ReviewStatus.UNKNOWN,
                finding("R.md", text, "wo\nthr", Severity.ERROR, "a/b", "M"),
                finding("R.md", text, "", Severity.ERROR, "a/b", "M")));

    assertThat(plain(report).lines().filter(line -> line.startsWith("    |")).toList())
        .containsExactly("    |  ^^", "    | ^");
  }

  @Test
  void namesRuleAndFileOfAnInternalError() {
    LintReport report =
        SampleReports.withFailure(SampleReports.of(file("R.md", "", ReviewStatus.UNKNOWN)), "R.md");

    assertThat(plain(report))
        .startsWith("R.md: internal error: the rule test/broken broke down")
        .endsWith("1 internal error in 1 roadmap");
    assertThat(new ConsoleReport(ConsoleStyle.PLAIN).lines(report).get(0).level())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void saysWhyARoadmapIsNotRead() {
    LintReport report =
        SampleReports.withUnread(
            SampleReports.of(file("R.md", "x\n", STALE)), "S.md", "Cannot read S.md: \u001b[31m");

    assertThat(plain(report))
        .startsWith("Cannot read S.md: ␛[31m\nR.md  stale")
        .endsWith("No findings in 1 roadmap; 1 roadmap could not be read");
    assertThat(new ConsoleReport(ConsoleStyle.PLAIN).lines(report).get(0).level())
        .isEqualTo(Severity.ERROR);
  }

  @Test
  void coloursOnlyWhenAsked() {
    String text = "x\n";
    LintReport report =
        SampleReports.of(
            file("R.md", text, STALE, finding("R.md", text, "x", Severity.WARNING, "a/b", "M")));

    assertThat(plain(report)).doesNotContain("\u001B");
    assertThat(text(report, true))
        .contains("\u001B[1;33mwarning\u001B[m")
        .contains("\u001B[1;33m^\u001B[m");
    assertThat(text(report, true).replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain(report));
  }

  private static String plain(LintReport report) {
    return text(report, false);
  }

  private static String text(LintReport report, boolean colour) {
    return new ConsoleReport(new ConsoleStyle(colour, false, 110, 50))
        .lines(report).stream().map(ConsoleLine::text).collect(Collectors.joining("\n"));
  }

  /** The finding's line, the source and the underline. */
  private static List<String> shown(String text, String on, int columns) {
    LintReport report =
        SampleReports.of(
            file(
                "R.md",
                text,
                ReviewStatus.UNKNOWN,
                finding("R.md", text, on, Severity.ERROR, "a/b", "M")));
    return new ConsoleReport(new ConsoleStyle(false, false, columns, 50))
        .lines(report).stream().map(ConsoleLine::text).limit(3).toList();
  }
}
