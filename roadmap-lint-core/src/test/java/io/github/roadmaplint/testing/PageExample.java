package io.github.roadmaplint.testing;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RulePage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of a rule's page: a fenced block whose info string is {@code markdown bad} or {@code
 * markdown good}, followed by its conditions:
 *
 * <ul>
 *   <li>{@code today=2026-01-15}: the day that it is held against
 *   <li>{@code path=docs/ROADMAP.md}: its path; {@code ROADMAP.md} otherwise
 *   <li>{@code files=a.md,img/b.png}: empty files beside it
 *   <li>{@code option.NAME=VALUE}: an option
 *   <li>{@code beside=CATEGORY/NAME}: a rule that runs, too
 *   <li>{@code committed=2026-01-10}: the day of its last commit
 *   <li>{@code verdict=...}: what becomes of all its links: {@code alive}, {@code dead}, {@code
 *       unverifiable}, {@code skipped}, {@code private}, {@code moved:ADDRESS}; on GitHub {@code
 *       open}, {@code closed}, {@code archived}
 * </ul>
 *
 * @param rule the rule that it is about
 * @param bad whether it breaks the rule
 * @param conditions by name
 * @param text the roadmap
 */
public record PageExample(Rule rule, boolean bad, Map<String, String> conditions, String text) {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^(`{3,})markdown (bad|good)([^\\n]*)\\n(?s:(.*?))^\\1$");

  public PageExample {
    conditions = Map.copyOf(conditions);
  }

  /** The examples of a rule's page, in its order; none where there is no page. */
  public static List<PageExample> of(Rule rule) {
    List<PageExample> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(RulePage.of(rule).map(RulePage::markdown).orElse(""));
    while (matcher.find()) {
      Map<String, String> conditions = new LinkedHashMap<>();
      for (String condition : matcher.group(3).strip().split(" +")) {
        int equals = condition.indexOf('=');
        if (equals > 0) {
          conditions.put(condition.substring(0, equals), condition.substring(equals + 1));
        }
      }
      examples.add(
          new PageExample(rule, matcher.group(2).equals("bad"), conditions, matcher.group(4)));
    }
    return examples;
  }

  /**
   * Runs the rule on the example.
   *
   * @throws AssertionError if it is not what it says, or has a condition that there is not
   */
  public void holds() {
    try (ExampleWorld world = new ExampleWorld(this)) {
      List<Finding> findings =
          world.tester().lint(conditions.getOrDefault("path", "ROADMAP.md"), SourceText.of(text));
      if (findings.isEmpty() == bad) {
        throw new AssertionError(
            this
                + (bad ? " breaks no rule:\n" : " breaks the rule: " + messages(findings) + "\n")
                + text);
      }
    }
  }

  private static List<String> messages(List<Finding> findings) {
    return findings.stream().map(Finding::message).toList();
  }

  @Override
  public String toString() {
    return rule.info().id() + (bad ? " bad " : " good ") + conditions;
  }
}
