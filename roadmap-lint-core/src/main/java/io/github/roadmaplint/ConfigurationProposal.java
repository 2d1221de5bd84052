package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A first configuration for a repository: it holds roadmaps to the conventions that they keep
 * already. What is wrong with them today is only warned of, but for what comes with time, such as a
 * review that is overdue: that no configuration should hide, so it fails until somebody reviews the
 * roadmap. Links on the web are not looked at.
 *
 * @param yaml the file, with comments that say what was found
 * @param failing what fails with it, ordered by path, range and rule
 * @param unread the roadmaps that could not be looked at, ordered by path; where that is all of
 *     them, the proposal rests on nothing
 */
public record ConfigurationProposal(
    String yaml, List<Finding> failing, List<UnreadRoadmap> unread) {
  public ConfigurationProposal {
    failing = List.copyOf(failing);
    unread = UnreadRoadmap.byPath(unread);
  }

  /**
   * Looks at files.
   *
   * @param root the repository's root
   * @param rules the rules of the run
   * @param clock what day it is
   * @param history what version control knows of them
   * @param files below the root, absolute or relative to it, at least one; each is read once
   * @param listed whether the file has to name the roadmaps, since they are not found otherwise
   * @param preset what the roadmaps shall be held to; null: what they keep to already
   * @throws IllegalArgumentException if a file is not below the root
   */
  public static ConfigurationProposal of(
      Path root,
      RuleRegistry rules,
      Clock clock,
      FileHistory history,
      Collection<Path> files,
      boolean listed,
      @Nullable Preset preset) {
    return of(root, rules, clock, history, RoadmapTexts.read(root, files), listed, preset);
  }

  /**
   * Looks at texts that are at hand.
   *
   * @param root the repository's root
   * @param rules the rules of the run
   * @param clock what day it is
   * @param history what version control knows of them
   * @param sources the texts by path, relative to the root, with {@code /}; at least one
   * @param listed whether the file has to name the roadmaps, since they are not found otherwise
   * @param preset what the roadmaps shall be held to; null: what they keep to already
   */
  public static ConfigurationProposal of(
      Path root,
      RuleRegistry rules,
      Clock clock,
      FileHistory history,
      Map<String, SourceText> sources,
      boolean listed,
      @Nullable Preset preset) {
    return of(root, rules, clock, history, RoadmapTexts.of(sources), listed, preset);
  }

  private static ConfigurationProposal of(
      Path root,
      RuleRegistry rules,
      Clock clock,
      FileHistory history,
      RoadmapTexts roadmaps,
      boolean listed,
      @Nullable Preset preset) {
    StyleSurvey survey = new StyleSurvey(root, rules, clock, history, roadmaps);
    RoadmapStyle style = survey.style(preset);
    Map<String, List<Finding>> errors =
        survey.findings(rules, configuration(rules, style)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList()));
    Map<String, List<Finding>> failing = new TreeMap<>(errors);
    failing.keySet().removeIf(rule -> !comesWithTime(rules, rule));
    errors.keySet().removeAll(failing.keySet());
    return new ConfigurationProposal(
        new ProposalText(style, errors, failing)
            .yaml(listed ? List.copyOf(roadmaps.paths()) : List.of()),
        failing.values().stream().flatMap(List::stream).sorted().toList(),
        survey.unread());
  }

  private static LintConfiguration configuration(RuleRegistry rules, RoadmapStyle style) {
    LintConfiguration.Builder builder = LintConfiguration.builder(rules).preset(style.preset());
    if (style.cadence() != null) {
      builder.option("freshness.cadence", style.cadence().toString());
    }
    return builder.build();
  }

  private static boolean comesWithTime(RuleRegistry rules, String id) {
    return rules.find(id).map(rule -> rule.info().comesWithTime()).orElse(false);
  }
}
