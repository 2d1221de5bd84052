package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Prints the page on a rule: what breaks it, why that matters, its options, how to mend it, and
 * examples. Without a rule, lists all of them by category.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "explain", threadSafe = true, aggregator = true, requiresProject = false)
public final class ExplainMojo extends RoadmapMojo {
  /** The rule, such as {@code tables/extra-cells}, or a category, whose rules are listed. */
  @Parameter(property = "roadmap.rule")
  private @Nullable String rule;

  @Override
  boolean needsRoadmaps() {
    return false;
  }

  @Override
  void run(List<Path> none) throws MojoExecutionException {
    String name = rule == null ? "" : rule.strip();
    Optional<Rule> named = registry().find(name);
    List<RuleInfo> listed = named.isPresent() ? List.of() : rulesOf(name);
    console()
        .showRules(
            configuration().forRun(),
            TerminalWidth.columns(environment()),
            rules -> named.map(rules::explain).orElseGet(() -> rules.list(listed)));
  }

  private List<RuleInfo> rulesOf(String category) throws MojoExecutionException {
    List<RuleInfo> rules =
        registry().infos().stream()
            .filter(each -> category.isEmpty() || each.category().equals(category))
            .toList();
    if (rules.isEmpty()) {
      throw new MojoExecutionException(unknown(category));
    }
    return rules;
  }

  private String unknown(String name) {
    List<String> ids = registry().infos().stream().map(RuleInfo::id).toList();
    List<String> names = new ArrayList<>(ids);
    registry().infos().stream().map(RuleInfo::category).distinct().forEach(names::add);
    String hint =
        NearestName.among(names, name)
            .or(() -> nearestWithoutCategory(ids, name))
            .map(nearest -> "did you mean '" + nearest + "'?")
            .orElse("without a name, all rules are listed");
    return "roadmap.rule: there is no rule or category '" + name + "'; " + hint;
  }

  private static Optional<String> nearestWithoutCategory(List<String> ids, String name) {
    Map<String, String> idsByName = new LinkedHashMap<>();
    ids.forEach(id -> idsByName.putIfAbsent(id.substring(id.indexOf('/') + 1), id));
    return NearestName.among(idsByName.keySet(), name).map(idsByName::get);
  }
}
