package io.github.roadmaplint;

import io.github.roadmaplint.baseline.BaselineCoverage;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The outcome of a run.
 *
 * @param today the day that the roadmaps were held against
 * @param preset the preset of the run
 * @param files one for each roadmap, ordered by path
 * @param links how the links were verified
 * @param unread the roadmaps that were not linted, ordered by path; {@code files} does not have
 *     them
 * @param failures rules that broke down
 * @param notices what a user should hear once about the run, such as a git history that is cut off
 * @param baseline the findings that a baseline covers, which {@code files} do not have; see {@link
 *     RoadmapBaseline}
 */
public record LintReport(
    LocalDate today,
    Preset preset,
    List<FileReport> files,
    LinkVerification links,
    List<UnreadRoadmap> unread,
    List<RuleFailure> failures,
    List<String> notices,
    BaselineCoverage baseline) {
  public LintReport {
    files = List.copyOf(files);
    unread = UnreadRoadmap.byPath(unread);
    failures = List.copyOf(failures);
    notices = List.copyOf(notices);
  }

  /** The outcome of a run without baseline. */
  public LintReport(
      LocalDate today,
      Preset preset,
      List<FileReport> files,
      LinkVerification links,
      List<UnreadRoadmap> unread,
      List<RuleFailure> failures,
      List<String> notices) {
    this(today, preset, files, links, unread, failures, notices, BaselineCoverage.NONE);
  }

  /** The same with other files. */
  LintReport withFiles(List<FileReport> others) {
    return new LintReport(today, preset, others, links, unread, failures, notices, baseline);
  }

  /** The same with another notice. */
  LintReport withNotice(String notice) {
    List<String> all = Stream.concat(notices.stream(), Stream.of(notice)).toList();
    return new LintReport(today, preset, files, links, unread, failures, all, baseline);
  }

  /** The same with more roadmaps that were not linted. */
  LintReport withUnread(List<UnreadRoadmap> others) {
    List<UnreadRoadmap> all = Stream.concat(unread.stream(), others.stream()).toList();
    return new LintReport(today, preset, files, links, all, failures, notices, baseline);
  }

  /** Whether every rule looked at every roadmap; otherwise more might have been found. */
  public boolean isComplete() {
    return unread.isEmpty() && failures.isEmpty();
  }

  /** All findings that no baseline covers, ordered by path, range and rule. */
  public List<Finding> findings() {
    return files.stream().flatMap(file -> file.findings().stream()).toList();
  }

  /**
   * Where the roadmap stands that needs somebody most; empty where there is no roadmap. Of one that
   * was not linted that is unknown.
   */
  public Optional<ReviewStatus> worstReview() {
    return Stream.concat(
            files.stream().map(FileReport::review),
            unread.stream().map(each -> ReviewStatus.UNKNOWN))
        .min(ReviewStatus.WORST_FIRST);
  }

  /** The number of findings of exactly this severity. */
  public long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }
}
