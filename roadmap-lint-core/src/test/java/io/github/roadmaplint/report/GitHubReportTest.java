package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static io.github.roadmaplint.report.SampleReports.review;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitHubReportTest {
  /** The form of a command, as GitHub documents it, its values without raw separators. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "::(error|warning|notice) file=[^:,]+(,line=\\d+,endLine=\\d+,col=\\d+)?,title=[^:,]+::[^\\n]+");

  private static final String OWN_MARKUP =
      "</?(h2|table|thead|tbody|tr|th|td|ul|li|p)( align=\"right\")?>"
          + "|<a href=\"https://github\\.com/roadmaplint/[\\w./-]+\">|</a>";

  @TempDir Path folder;

  static List<LintReport> reports() {
    return HostileReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void givesNoCommandButItsOwn(LintReport report) throws IOException {
    List<String> lines = log(report).lines().toList();

    assertThat(lines).allMatch(line -> COMMAND.matcher(line).matches());
    for (String kind : List.of("error", "warning", "notice")) {
      assertThat(lines).filteredOn(line -> line.startsWith("::" + kind)).hasSizeLessThan(11);
    }
    assertThat(log(report).codePoints().filter(codePoint -> codePoint != '\n'))
        .allMatch(SafeText::isSafe);
  }

  @Test
  void showsTheGravestBesideTheirLines() throws IOException {
    String text = "one, two: 100 %\nthree\n";
    LintReport report =
        SampleReports.withFailure(
            SampleReports.of(
                file(
                    "a,b:c%.md",
                    text,
                    ReviewStatus.UNKNOWN,
                    finding("a,b:c%.md", text, "one", Severity.INFO, "a/b", "Low"),
                    finding("a,b:c%.md", text, "two: 100 %\nthree", Severity.WARNING, "a/c", "M"),
                    finding("a,b:c%.md", text, "100", Severity.ERROR, "a/d", "100 %, so: bad"))),
            "R.md");

    assertThat(log(report).lines())
        .containsExactly(
            "::error file=R.md,title=test/broken::R.md: internal error: the rule test/broken broke down"
                + " (java.lang.IllegalStateException: boom); please report this, with the roadmap if you can",
            "::error file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=11,title=a/d::100 %25, so: bad",
            "::warning file=a%2Cb%3Ac%25.md,line=1,endLine=2,col=6,title=a/c::M",
            "::notice file=a%2Cb%3Ac%25.md,line=1,endLine=1,col=1,title=a/b::Low");
  }

  @Test
  void givesNoMoreThanGitHubShows() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < 11; i++) {
      findings.add(finding("R.md", "one\n", "one", Severity.WARNING, "a/b", "W" + i));
      findings.add(finding("R.md", "one\n", "one", Severity.ERROR, "a/b", "E" + i));
    }
    LintReport report =
        SampleReports.withFailure(
            SampleReports.of(
                file("R.md", "one\n", ReviewStatus.UNKNOWN, findings.toArray(Finding[]::new))),
            "R.md");

    assertThat(log(report).lines())
        .hasSize(20)
        .anyMatch(line -> line.endsWith("::E8"))
        .noneMatch(line -> line.endsWith("::E9"))
        .anyMatch(line -> line.endsWith("::W9"))
        .noneMatch(line -> line.endsWith("::W10"));
  }

  @Test
  void showsWhyARoadmapIsNotRead() throws IOException {
    LintReport report = SampleReports.withUnread(SampleReports.of(), "a,b.md", "100 % too long");

    assertThat(log(report).lines())
        .containsExactly("::error file=a%2Cb.md,title=Not read::100 %25 too long");
    assertThat(html(new GitHubSummary().text(report)))
        .contains("<h2>1 roadmap could not be read</h2>", "<li>100 % too long</li>");
  }

  @Test
  void addsToTheSummary() throws IOException {
    Path summary = folder.resolve("summary.md");
    Files.writeString(summary, "before\n");
    String text = "one\n";
    LintReport report =
        SampleReports.of(
            file(
                "R.md",
                text,
                review("2025-12-01", "2026-03-31", ReviewStatus.Verdict.STALE),
                finding("R.md", text, "one", Severity.WARNING, "a/b", "Second"),
                finding("R.md", text, "one", Severity.ERROR, "freshness/stale", "First")));

    report(report, Map.of("GITHUB_STEP_SUMMARY", summary.toString()));

    String markdown = Files.readString(summary);
    assertThat(markdown).startsWith("before\n## 1 error, 1 warning in 1 roadmap\n");
    assertThat(html(markdown))
        .contains("<td>R.md</td>\n<td>stale since 2026-04-01, 237 days ago")
        .containsSubsequence("<td>R.md:1:1</td>\n<td>First</td>", "<td>Second</td>")
        .containsPattern("<a href=\"https://[^\"]*/freshness/stale\\.md\">freshness/stale</a>")
        .contains("<td>a/b</td>");
  }

  /** GitHub takes no summary of more than 1 MiB. */
  @Test
  void keepsTheSummaryShort() {
    String text = "HERE\n";
    Finding finding =
        finding("R.md", text, "HERE", Severity.ERROR, "test/rule", "x".repeat(100_000));
    LintReport hundred =
        SampleReports.of(
            file(
                "R.md",
                text,
                ReviewStatus.UNKNOWN,
                Collections.nCopies(100, finding).toArray(Finding[]::new)));

    assertThat(new GitHubSummary().text(hundred)).hasSizeLessThan(100_000).doesNotContain(" more");
  }

  @Test
  void tellsInTheSummaryWhatElseTheRunHasToSay() {
    LintReport failed = SampleReports.withFailure(SampleReports.of(), "R.md");
    LintReport report =
        SampleReports.withLinkNotices(
            SampleReports.withNotice(failed, "The history is cut off"), "The budget is used up");

    assertThat(html(new GitHubSummary().text(report)))
        .containsSubsequence(
            "<li>R.md: internal error: the rule test/broken broke down",
            "<li>The budget is used up</li>",
            "<li>The history is cut off</li>");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasNothingButItsOwnMarkupInTheSummary(LintReport report) throws IOException {
    String markdown = new GitHubSummary().text(report);
    String html = html(markdown);

    assertThat(html.replaceAll(OWN_MARKUP, "")).doesNotContain("<");
    assertThat(markdown.codePoints().filter(codePoint -> codePoint != '\n'))
        .allMatch(SafeText::isSafe);
    assertThat(markdown.length()).isLessThan(1 << 20);
    assertThat(html).contains("</h2>");
    if (report.findings().size() > 100) {
      assertThat(html).contains("and 9900 more");
    }
  }

  @Test
  void writesNoSummaryWithoutAFileForIt() throws IOException {
    assertThat(report(SampleReports.of(), Map.of())).isEmpty();
    assertThat(report(SampleReports.of(), Map.of("GITHUB_STEP_SUMMARY", ""))).isEmpty();
  }

  @Test
  void namesTheSummaryThatCannotBeWritten() {
    assertThatThrownBy(
            () -> report(SampleReports.of(), Map.of("GITHUB_STEP_SUMMARY", folder.toString())))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot write " + folder);
  }

  private static String log(LintReport report) throws IOException {
    return report(report, Map.of());
  }

  private static String report(LintReport report, Map<String, String> environment)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GitHubReport(environment, new PrintStream(out, false, StandardCharsets.UTF_8))
        .write(report);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String html(String markdown) {
    List<Extension> extensions = List.of(TablesExtension.create());
    Node document = Parser.builder().extensions(extensions).build().parse(markdown);
    return HtmlRenderer.builder().extensions(extensions).build().render(document);
  }
}
