package io.github.roadmaplint;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineCoverage;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.baseline.SourceEntries;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Stage;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Holds reports against a baseline, so that a project can start with the findings that it has and
 * let no new ones in. Immutable.
 */
public final class RoadmapBaseline {
  private final Path root;
  private final RuleRegistry rules;

  /**
   * @param root the root of the run, which the paths of the baseline are relative to
   * @param rules the rules of the run
   */
  public RoadmapBaseline(Path root, RuleRegistry rules) {
    this.root = root;
    this.rules = rules;
  }

  /**
   * The report without the findings that the baseline covers; {@link LintReport#baseline} has
   * those. Of several findings with an equal entry the first ones are covered.
   */
  public LintReport judge(LintReport report, Baseline baseline) {
    SortedMap<BaselineEntry, Integer> left = new TreeMap<>(baseline.entries());
    List<Finding> covered = new ArrayList<>();
    List<FileReport> files = new ArrayList<>();
    for (FileReport file : report.files()) {
      List<Finding> fresh = new ArrayList<>();
      SourceEntries known = new SourceEntries(file.source());
      for (Finding finding : file.findings()) {
        BaselineEntry entry = known.of(finding);
        boolean isCovered = left.getOrDefault(entry, 0) > 0;
        if (isCovered) {
          left.merge(entry, -1, Integer::sum);
        }
        (isCovered ? covered : fresh).add(finding);
      }
      files.add(file.withFindings(fresh));
    }
    left.values().removeIf(count -> count == 0);
    Baseline missing = new Baseline(left);
    return new LintReport(
        report.today(),
        report.preset(),
        files,
        report.links(),
        report.unread(),
        report.failures(),
        report.notices(),
        new BaselineCoverage(covered, missing.without(undecided(report, missing))));
  }

  /**
   * The findings of the report as a baseline, and what the previous baseline says of roadmaps and
   * links that this run has not looked at.
   *
   * @param report a report that was not held against a baseline
   */
  public Baseline record(LintReport report, Baseline previous) {
    SortedMap<BaselineEntry, Integer> entries = new TreeMap<>();
    for (FileReport file : report.files()) {
      SourceEntries found = new SourceEntries(file.source());
      file.findings().stream()
          .filter(finding -> Baseline.records(finding.rule()))
          .forEach(finding -> entries.merge(found.of(finding), 1, Integer::sum));
    }
    undecided(report, previous.without(new Baseline(entries)))
        .entries()
        .forEach((entry, count) -> entries.merge(entry, count, Integer::sum));
    return new Baseline(entries);
  }

  /** Those of the missing entries of which this run cannot say that they no longer occur. */
  private Baseline undecided(LintReport report, Baseline missing) {
    SortedMap<BaselineEntry, Integer> undecided = new TreeMap<>(missing.entries());
    Map<String, SourceEntries> linted =
        report.files().stream()
            .collect(Collectors.toMap(FileReport::path, file -> new SourceEntries(file.source())));
    boolean areLinksOpen =
        report.links().verdicts().values().stream().anyMatch(each -> !each.status().isKnown());
    undecided
        .keySet()
        .removeIf(
            entry ->
                linted.containsKey(entry.path())
                    ? !brokeDown(report, entry.path())
                        && !(areLinksOpen && waitsForLinks(entry, linted.get(entry.path())))
                    : !exists(entry.path()));
    return new Baseline(undecided);
  }

  private static boolean brokeDown(LintReport report, String path) {
    return report.failures().stream().anyMatch(failure -> failure.path().equals(path));
  }

  /**
   * A link that nobody asked for today may be as dead as it was, as long as its lines are there.
   */
  private boolean waitsForLinks(BaselineEntry entry, SourceEntries source) {
    return rules
            .find(entry.rule())
            .map(Rule::info)
            .filter(info -> info.stage() == Stage.LINKS)
            .isPresent()
        && source.hasLinesOf(entry);
  }

  private boolean exists(String path) {
    try {
      return Files.exists(root.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
