package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewTimeline;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.SuppressedFinding;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportLimitTest {
  private static final String TEXT = "one two\n";

  /** GitHub rejects a run of more than 25,000 results. */
  private static final int MOST = 25_000;

  @TempDir Path folder;

  @Test
  void keepsAllThatGitHubTakes() {
    LintReport report = report(MOST - 2, 1, 1);

    assertThat(ReportLimit.apply(report)).isSameAs(report);
  }

  @Test
  void leavesOutTheSuppressedFirst() {
    LintReport limited = ReportLimit.apply(report(MOST - 2, 1, 2));

    assertThat(limited.findings()).hasSize(MOST - 1);
    assertThat(limited.files().get(0).suppressed()).hasSize(1);
    assertThat(limited.notices())
        .containsExactly(
            "25,000 of 25,001 findings are in this report and its counts, the gravest");
  }

  @Test
  void keepsTheGravestInTheirOrder() {
    LintReport limited = ReportLimit.apply(report(MOST, 10, 5));

    assertThat(limited.findings()).hasSize(MOST);
    assertThat(limited.count(Severity.ERROR)).isEqualTo(10);
    assertThat(limited.files().get(0).suppressed()).isEmpty();
    assertThat(limited.findings()).last().extracting(Finding::severity).isEqualTo(Severity.ERROR);
  }

  @Test
  void leavesOutWhatTheBaselineCovers() {
    Finding covered = findings(1, Severity.ERROR).toList().get(0);

    LintReport limited = ReportLimit.apply(SampleReports.withBaseline(report(MOST, 0, 0), covered));

    assertThat(limited.findings()).hasSize(MOST);
    assertThat(limited.baseline().covered()).isEmpty();
  }

  @Test
  void holdsForTheFilesOfAReport() throws Exception {
    new ReportFiles(folder, RuleRegistry.of(List.of()))
        .write(report(MOST, 1, 0), List.of(ReportFormat.SARIF, ReportFormat.JSON));

    JsonNode sarif = JsonMapper.shared().readTree(Files.readString(folder.resolve("report.sarif")));
    assertThat(sarif.at("/runs/0/results")).hasSize(MOST);
    JsonNode json = JsonMapper.shared().readTree(Files.readString(folder.resolve("report.json")));
    assertThat(json.at("/findings")).hasSize(MOST);
    assertThat(json.at("/notices/0").asString()).startsWith("25,000 of 25,001 findings");
  }

  /** What is written once may be quoted as often as it is used. */
  @Test
  void growsNoFasterThanTheRoadmap() throws Exception {
    String address = "x".repeat(20_000);
    RuleRegistry rules = RuleRegistry.load(getClass().getClassLoader());
    String text = "# Plan\n\n" + "- [a]\n".repeat(200) + "\n[a]: " + address + ".md\n";
    LintReport report =
        RoadmapLinter.builder().rules(rules).build().lint(Map.of("a.md", SourceText.of(text)));

    new ReportFiles(folder, rules)
        .write(
            report,
            Stream.of(ReportFormat.values()).filter(each -> each.fileName().isPresent()).toList());

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .hasSizeGreaterThan(4)
          .allSatisfy(each -> assertThat(Files.size(each)).isLessThan(1_000_000));
    }
    assertThat(report.findings())
        .filteredOn(each -> each.rule().equals("links/missing-file"))
        .hasSize(200)
        .extracting(Finding::message)
        .allSatisfy(
            each ->
                assertThat(each)
                    .startsWith("There is no 'xxx")
                    .contains("x…x")
                    .endsWith("xxx.md' in the repository; mend the link or remove it"));
  }

  /** The errors stand behind the warnings. */
  private static LintReport report(int warnings, int errors, int suppressed) {
    List<Finding> findings =
        Stream.concat(findings(warnings, Severity.WARNING), findings(errors, Severity.ERROR))
            .toList();
    return SampleReports.of(
        new FileReport(
            "ROADMAP.md",
            SourceText.of(TEXT),
            ReviewStatus.UNKNOWN,
            ReviewTimeline.UNKNOWN,
            findings,
            findings(suppressed, Severity.ERROR)
                .map(each -> new SuppressedFinding(each, "why"))
                .toList()));
  }

  private static Stream<Finding> findings(int count, Severity severity) {
    return Stream.generate(
            () -> SampleReports.finding("ROADMAP.md", TEXT, "two", severity, "test/rule", "Two"))
        .limit(count);
  }
}
