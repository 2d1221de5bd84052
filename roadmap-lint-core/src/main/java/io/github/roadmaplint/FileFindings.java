package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.ShortText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What rules find in one document, what its comments silence apart. */
final class FileFindings {
  /** An address of a million characters may stand behind thousands of links. */
  private static final int LONGEST_MESSAGE = 1_000;

  private final RoadmapDocument document;
  private final LintConfiguration configuration;
  private final List<Finding> counting = new ArrayList<>();
  private final List<SuppressedFinding> suppressed = new ArrayList<>();
  private final Map<String, List<SilencedPart>> silencedByRule = new HashMap<>();
  private final Map<Suppression, Integer> uses = new HashMap<>();

  FileFindings(RoadmapDocument document, LintConfiguration configuration) {
    this.document = document;
    this.configuration = configuration;
  }

  /** Those that no comment silences, in their order. */
  List<Finding> counting() {
    return counting.stream().sorted().toList();
  }

  /** The others, in the same order. */
  List<SuppressedFinding> suppressed() {
    return suppressed.stream().sorted(Comparator.comparing(SuppressedFinding::finding)).toList();
  }

  /** Where a rule found something that no comment silences. */
  Set<SourceRange> rangesOf(RuleInfo rule) {
    return counting.stream()
        .filter(finding -> finding.rule().equals(rule.id()))
        .map(Finding::range)
        .collect(Collectors.toSet());
  }

  /** How many findings a comment silenced so far. */
  int suppressedBy(Suppression suppression) {
    return uses.getOrDefault(suppression, 0);
  }

  /**
   * Adds a finding, unless a comment silences it.
   *
   * @param atMost the gravest that it may be, whatever the configuration says
   * @param onTheWhole whether it is about the roadmap as a whole
   * @throws IllegalArgumentException if nobody can apply the edits
   */
  void add(
      RuleInfo rule,
      Severity atMost,
      SourceRange range,
      String message,
      List<TextEdit> edits,
      boolean onTheWhole) {
    requireSound(edits);
    SourceText source = document.source();
    Severity severity = configuration.severity(rule);
    Finding finding =
        new Finding(
            rule.id(),
            severity.isAtLeast(atMost) ? atMost : severity,
            document.path(),
            range,
            source.position(range.start()),
            source.position(range.end()),
            ShortText.withEnd(
                Objects.requireNonNull(message, "a finding without a message"), LONGEST_MESSAGE),
            edits,
            onTheWhole);
    List<Suppression> silencing =
        silenced(rule).stream()
            .filter(each -> each.holds(range))
            .map(SilencedPart::comment)
            .toList();
    if (silencing.isEmpty()) {
      counting.add(finding);
    } else {
      silencing.forEach(each -> uses.merge(each, 1, Integer::sum));
      suppressed.add(new SuppressedFinding(finding, reason(silencing)));
    }
  }

  private static String reason(List<Suppression> silencing) {
    return silencing.stream()
        .map(Suppression::reason)
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A rule that reports edits which nobody can apply has broken down. */
  private void requireSound(List<TextEdit> edits) {
    int length = document.source().text().length();
    if (!edits.isEmpty() && new Fix(edits).end() > length) {
      throw new IllegalArgumentException("an edit beyond the end of the text: " + edits);
    }
  }

  private List<SilencedPart> silenced(RuleInfo rule) {
    return silencedByRule.computeIfAbsent(
        rule.id(), id -> SilencedPart.of(rule, document.suppressions()));
  }
}
