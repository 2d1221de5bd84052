package io.github.roadmaplint;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.FixRound;
import io.github.roadmaplint.rule.Finding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rounds of linting and fixing. All roadmaps go together, since one can link to another. */
final class FixRounds {
  private final RoadmapLinter linter;
  private final FixSelection selection;
  private final Map<String, SourceText> before;
  private final Map<String, SourceText> current;
  private final Map<String, Map<Place, List<Finding>>> mended = new HashMap<>();

  /** Findings of a later round at the same place are the same ones again. */
  private record Place(String rule, int line, String message) {
    static Place of(Finding finding) {
      return new Place(finding.rule(), finding.start().line(), finding.message());
    }
  }

  FixRounds(RoadmapLinter linter, FixSelection selection, Map<String, SourceText> sources) {
    this.linter = linter;
    this.selection = selection;
    this.before = new TreeMap<>(sources);
    this.current = new TreeMap<>(sources);
  }

  FixReport run() {
    LintReport report = linter.lint(current);
    for (int round = 0; round < RoadmapFixer.MOST_ROUNDS; round++) {
      if (!applyTo(report)) {
        return result(report, true);
      }
      report = linter.lint(current);
    }
    return result(report, report.files().stream().noneMatch(this::changes));
  }

  /** Applies one round to all files; false if no text changes. */
  private boolean applyTo(LintReport report) {
    boolean changed = false;
    for (FileReport file : report.files()) {
      changed |= applyTo(file);
    }
    return changed;
  }

  private boolean applyTo(FileReport file) {
    FixRound round = round(file);
    String text = file.source().text();
    String fixed = round.applyTo(text);
    if (fixed.equals(text)) {
      return false;
    }
    Set<Fix> applied = round.fixes();
    Map<Place, List<Finding>> places =
        mended.computeIfAbsent(file.path(), path -> new LinkedHashMap<>());
    selected(file).stream()
        .filter(finding -> applied.contains(new Fix(finding.edits())))
        .collect(Collectors.groupingBy(Place::of, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (place, findings) ->
                places.merge(
                    place, findings, (one, other) -> other.size() > one.size() ? other : one));
    current.put(file.path(), file.source().withText(fixed));
    return true;
  }

  private boolean changes(FileReport file) {
    String text = file.source().text();
    return !round(file).applyTo(text).equals(text);
  }

  private FixRound round(FileReport file) {
    boolean left = ChangeObstacle.of(file.source()).isPresent();
    return new FixRound(
        left ? List.of() : selected(file).stream().map(each -> new Fix(each.edits())).toList());
  }

  private List<Finding> selected(FileReport file) {
    return file.findings().stream()
        .filter(Finding::fixable)
        .filter(finding -> selection.includes(finding.rule()))
        .toList();
  }

  private FixReport result(LintReport report, boolean settled) {
    return new FixReport(report.files().stream().map(this::result).toList(), report, settled);
  }

  private FileFix result(FileReport file) {
    SourceText source = before.get(file.path());
    Optional<String> obstacle =
        selected(file).isEmpty() ? Optional.empty() : ChangeObstacle.of(source);
    return new FileFix(
        file.path(),
        source,
        file.source().text(),
        mended.getOrDefault(file.path(), Map.of()).values().stream().flatMap(List::stream).toList(),
        file.findings(),
        obstacle.orElse(null));
  }
}
