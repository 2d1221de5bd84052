package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code links/issue-mismatch}. */
public final class IssueMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "links/issue-mismatch",
          "The label names another issue or pull request than the address",
          Severity.ERROR,
          Severity.ERROR);

  private static final Pattern LABEL = Pattern.compile("(?<![\\w&/])(?:#|GH-)(\\d+)\\b");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "https?://[^/]+/[^/]+/[^/]+/(?:issues|pull|pulls|discussions)/(\\d+)(?:[/?#].*)?");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link : context.document().links()) {
      if (!namesIssue(link.text())) {
        continue;
      }
      Matcher address = ADDRESS.matcher(link.destination());
      Matcher label = LABEL.matcher(link.text());
      // With several numbers in the label nobody can say which one is meant.
      if (!address.matches() || !label.find()) {
        continue;
      }
      String said = label.group(1);
      if (!label.find() && !said.equals(address.group(1))) {
        context.report(
            link.range(),
            "The label says #%s, the address leads to #%s; mend the wrong one"
                .formatted(said, address.group(1)));
      }
    }
  }

  /** Spares most links the search for a pattern. */
  private static boolean namesIssue(String label) {
    return label.indexOf('#') >= 0 || label.contains("GH-");
  }
}
