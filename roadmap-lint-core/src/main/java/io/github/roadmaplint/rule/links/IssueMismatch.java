package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
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

  /** A number behind such a word counts the parts of something. */
  private static final String NO_PART =
      "(?<!\\b(?i:part|phase|step|stage|round|take|attempt|version|milestone|item|option|task|week|day)"
          + "[ \u00A0]{1,2})";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<![\\w&/])(?:" + NO_PART + "#|GH-|(?<![.-])([\\w-]++/[\\w.-]+)#)(\\d+)\\b");

  /** On GitHub and the like, on GitLab, and relative to a file; the repository and the number. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?:https?://[^/]+/(?:(?<name>[^/]+/[^/]+)/(?:issues|pulls?|discussions)"
              + "|(?<project>[^?#]+?)/-/(?:issues|work_items))"
              + "|(?:\\.\\./){2,}(?:issues|pulls?|discussions))/(?<number>\\d+)(?:[/?#].*)?");

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
      if (!address.matches()) {
        continue;
      }
      String number = address.group("number");
      List<String> said = numbers(link.text(), address);
      // With several numbers in the label nobody can say which one is meant.
      if (said.size() == 1 && !said.contains(number)) {
        context.report(
            link.range(),
            "The label says #%s, the address leads to #%s; mend the wrong one"
                .formatted(said.get(0), number));
      }
    }
  }

  /** Those that a label names, but for those of other repositories than the address. */
  private static List<String> numbers(String label, Matcher address) {
    return LABEL
        .matcher(label)
        .results()
        .filter(
            each ->
                each.group(1) == null
                    || each.group(1).equalsIgnoreCase(address.group("name"))
                    || each.group(1).equalsIgnoreCase(address.group("project")))
        .map(each -> each.group(2))
        .toList();
  }

  /** Spares most links the search for a pattern. */
  private static boolean namesIssue(String label) {
    return label.indexOf('#') >= 0 || label.contains("GH-");
  }
}
