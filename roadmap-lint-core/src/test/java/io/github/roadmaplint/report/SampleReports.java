package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewTimeline;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineCoverage;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports made by hand. */
final class SampleReports {
  private SampleReports() {}

  static LintReport of(FileReport... files) {
    return new LintReport(
        LocalDate.parse("2026-11-23"),
        Preset.STRICT,
        List.of(files),
        new LinkVerification(Map.of(), 0, 0, 0, List.of()),
        List.of(),
        List.of(),
        List.of());
  }

  static LintReport withUnread(LintReport report, String path, String problem) {
    return new LintReport(
        report.today(),
        report.preset(),
        report.files(),
        report.links(),
        List.of(new UnreadRoadmap(path, new IOException(problem))),
        report.failures(),
        report.notices());
  }

  static LintReport withNotice(LintReport report, String notice) {
    return new LintReport(
        report.today(),
        report.preset(),
        report.files(),
        report.links(),
        report.unread(),
        report.failures(),
        List.of(notice));
  }

  /** What the verification of links has to say. */
  static LintReport withLinkNotices(LintReport report, String... notices) {
    return new LintReport(
        report.today(),
        report.preset(),
        report.files(),
        new LinkVerification(Map.of(), 0, 0, 0, List.of(notices)),
        report.unread(),
        report.failures(),
        report.notices());
  }

  static LintReport withFailure(LintReport report, String path) {
    return new LintReport(
        report.today(),
        report.preset(),
        report.files(),
        report.links(),
        report.unread(),
        List.of(new RuleFailure("test/broken", path, new IllegalStateException("boom"))),
        report.notices());
  }

  /** A baseline that covers a finding, and holds two of rule a/c that are gone. */
  static LintReport withBaseline(LintReport report, Finding covered) {
    return new LintReport(
        report.today(),
        report.preset(),
        report.files(),
        report.links(),
        report.unread(),
        report.failures(),
        report.notices(),
        new BaselineCoverage(
            List.of(covered),
            new Baseline(
                new TreeMap<>(
                    Map.of(new BaselineEntry("a/c", covered.path(), "0123456789abcdef"), 2)))));
  }

  static FileReport file(String path, String text, ReviewStatus review, Finding... findings) {
    return new FileReport(
        path, SourceText.of(text), review, ReviewTimeline.UNKNOWN, List.of(findings), List.of());
  }

  /** A finding on the first place that holds the text. */
  static Finding finding(
      String path, String text, String on, Severity severity, String rule, String message) {
    SourceText source = SourceText.of(text);
    int start = text.indexOf(on);
    SourceRange range = new SourceRange(start, start + on.length());
    return new Finding(
        rule,
        severity,
        path,
        range,
        source.position(range.start()),
        source.position(range.end()),
        message,
        List.of());
  }

  static Finding withFix(Finding finding) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.path(),
        finding.range(),
        finding.start(),
        finding.end(),
        finding.message(),
        List.of(new TextEdit(finding.range().start(), finding.range().end(), "")));
  }

  static ReviewStatus review(String lastUpdated, String due, ReviewStatus.Verdict verdict) {
    return new ReviewStatus(
        LocalDate.parse(lastUpdated),
        ReviewStatus.Evidence.FRONT_MATTER,
        "quarterly",
        LocalDate.parse(due),
        verdict);
  }
}
