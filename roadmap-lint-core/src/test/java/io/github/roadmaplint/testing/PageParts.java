package io.github.roadmaplint.testing;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RulePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that the page on a rule has. */
final class PageParts {
  private static final List<String> SECTIONS =
      List.of("Why", "Options", "How to mend it", "Examples");

  private PageParts() {}

  /** What a page lacks, for people. */
  static List<String> missing(Rule rule) {
    String id = rule.info().id();
    Optional<RulePage> page = RulePage.of(rule);
    if (page.isEmpty()) {
      return List.of("there is no resource docs/rules/" + id + ".md");
    }
    String text = page.get().markdown();
    List<String> missing = new ArrayList<>();
    require(missing, text.startsWith("# " + id + "\n"), "it does not start with # " + id);
    for (String section : SECTIONS) {
      require(missing, text.contains("\n## " + section + "\n"), "it has no ## " + section);
    }
    for (Option<?> option : rule.info().options()) {
      require(
          missing, text.contains("`" + option.key() + "`"), "it does not speak of " + option.key());
    }
    List<PageExample> examples = PageExample.of(rule);
    require(missing, examples.stream().anyMatch(PageExample::bad), "it has no bad example");
    require(
        missing, examples.stream().anyMatch(example -> !example.bad()), "it has no good example");
    return missing;
  }

  private static void require(List<String> missing, boolean condition, String complaint) {
    if (!condition) {
      missing.add(complaint);
    }
  }
}
