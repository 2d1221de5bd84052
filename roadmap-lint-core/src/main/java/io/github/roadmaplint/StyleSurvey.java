package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.freshness.Origin;
import io.github.roadmaplint.rule.freshness.StatedCadence;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which conventions roadmaps keep, by holding them to each. Asks no network. */
final class StyleSurvey {
  private static final List<String> USUAL_KEYS =
      List.of("status", "maintainer", "last_updated", "tags");

  private final Path root;
  private final RuleRegistry rules;
  private final Clock clock;
  private final FileHistory history;
  private final SortedMap<String, SourceText> sources;
  private final List<UnreadRoadmap> unread;
  private final Map<String, StatedCadence> stated;

  StyleSurvey(
      Path root, RuleRegistry rules, Clock clock, FileHistory history, RoadmapTexts roadmaps) {
    this.root = root;
    this.rules = rules;
    this.clock = clock;
    this.history = history;
    sources = new TreeMap<>(roadmaps.texts());
    unread = new ArrayList<>(roadmaps.unread());
    stated = stated();
    unread.forEach(each -> sources.remove(each.path()));
  }

  /** The roadmaps that could not be looked at. */
  List<UnreadRoadmap> unread() {
    return unread;
  }

  /**
   * @param chosen the preset that somebody has chosen; null where nobody has
   */
  RoadmapStyle style(@Nullable Preset chosen) {
    boolean emoji = keeps("headings/emoji", "headings.emoji.mode", "always");
    boolean none = keeps("headings/emoji", "headings.emoji.mode", "never");
    boolean frontMatter = keeps("front-matter/missing");
    boolean agreed =
        stated.size() == sources.size()
            && stated.values().stream().map(StatedCadence::cadence).distinct().count() == 1;
    Optional<Map.Entry<String, StatedCadence>> first =
        stated.entrySet().stream().filter(each -> agreed).findFirst();
    return new RoadmapStyle(
        chosen != null ? chosen : keepsToStrict() ? Preset.STRICT : Preset.RECOMMENDED,
        chosen != null,
        // A roadmap without sections keeps both.
        emoji == none ? null : emoji ? "always" : "never",
        frontMatter,
        USUAL_KEYS.stream()
            .filter(key -> frontMatter)
            .filter(
                key ->
                    keeps(
                        "front-matter/required-keys",
                        "front-matter.required-keys.keys",
                        List.of(key)))
            .toList(),
        first.map(each -> each.getValue().cadence()).orElse(null),
        first.map(each -> each.getKey() + ", " + each.getValue().place()).orElse(""));
  }

  private boolean keepsToStrict() {
    return failing(LintConfiguration.builder(rules).build())
        .containsAll(failing(LintConfiguration.builder(rules).preset(Preset.STRICT).build()));
  }

  /** What is found under a configuration, without looking at links on the web. */
  List<Finding> findings(RuleRegistry chosen, LintConfiguration configuration) {
    return RoadmapLinter.builder()
        .root(root)
        .rules(chosen)
        .configuration(configuration)
        .clock(clock)
        .history(history)
        .build()
        .lint(sources)
        .findings();
  }

  private Set<String> failing(LintConfiguration configuration) {
    return findings(rules, configuration).stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::rule)
        .collect(Collectors.toSet());
  }

  private boolean keeps(String rule) {
    return keeps(rule, Map.of());
  }

  private boolean keeps(String rule, String option, Object value) {
    return keeps(rule, Map.of(option, value));
  }

  private boolean keeps(String id, Map<String, Object> options) {
    Optional<Rule> rule = rules.find(id);
    if (rule.isEmpty()) {
      return false;
    }
    RuleRegistry alone = RuleRegistry.of(List.of(rule.get()));
    LintConfiguration.Builder configuration =
        LintConfiguration.builder(alone).severity(id, Severity.ERROR);
    options.forEach(configuration::option);
    return findings(alone, configuration.build()).isEmpty();
  }

  private Map<String, StatedCadence> stated() {
    ReviewDesk desk =
        new ReviewDesk(root, LintConfiguration.builder(rules).build(), clock, history);
    Map<String, StatedCadence> cadences = new TreeMap<>();
    desk.map(
            sources,
            (document, review) -> Map.entry(document.path(), review.cadence()),
            unread::add)
        .forEach(
            each -> {
              Origin origin = each.getValue().origin();
              if (origin == Origin.TEXT || origin == Origin.FRONT_MATTER) {
                cadences.put(each.getKey(), each.getValue());
              }
            });
    return cadences;
  }
}
