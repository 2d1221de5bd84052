package io.github.roadmaplint;

import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * The outcome of a run.
 *
 * @param today the day that the roadmaps were held against
 * @param preset the preset of the run
 * @param files one for each roadmap, ordered by path
 * @param links how the links were verified
 * @param failures rules that broke down
 * @param notices what a user should hear once about the run, such as a git history that is cut off
 */
public record LintReport(
    LocalDate today,
    Preset preset,
    List<FileReport> files,
    LinkVerification links,
    List<RuleFailure> failures,
    List<String> notices) {
  public LintReport {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
    notices = List.copyOf(notices);
  }

  /** All findings, ordered by path, range and rule. */
  public List<Finding> findings() {
    return files.stream().flatMap(file -> file.findings().stream()).toList();
  }

  /** The number of findings of exactly this severity. */
  public long count(Severity severity) {
    return files.stream()
        .flatMap(file -> file.findings().stream())
        .filter(finding -> finding.severity() == severity)
        .count();
  }
}
