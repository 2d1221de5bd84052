package com.example.rules;

import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whatever stands under "Next" names its ticket: {@code TIDE-41}. */
public final class TicketRule implements Rule {
  private static final Option<String> PROJECT =
      Option.of("acme.ticket.project", OptionType.text(), "ACME", "The key of our tickets");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "acme/ticket", "An item without a ticket", Severity.ERROR, Severity.ERROR, PROJECT)
        .withFixes();
  }

  @Override
  public void check(RuleContext context) {
    String project = context.option(PROJECT);
    Pattern ticket =
        Pattern.compile("\\b" + Pattern.quote(project) + "-\\d+\\b", Pattern.CASE_INSENSITIVE);
    List<SourceRange> next =
        context
            .document()
            .allSections().stream()
            .filter(section -> section.heading().title().equals("Next"))
            .map(Section::body)
            .toList();
    for (ListItem item : context.document().listItems()) {
      if (next.stream().anyMatch(body -> body.contains(item.range()))) {
        check(context, item, project, ticket);
      }
    }
  }

  private static void check(RuleContext context, ListItem item, String project, Pattern ticket) {
    Matcher found = ticket.matcher(item.line().text());
    if (!found.find()) {
      context.report(item.range(), "No ticket; add one such as " + project + "-1");
    } else if (!found.group().startsWith(project)) {
      SourceRange key = item.line().source(found.start(), found.end());
      String right = project + found.group().substring(project.length());
      context.report(
          key,
          "The ticket is " + right + "; write it so",
          List.of(new TextEdit(key.start(), key.end(), right)));
    }
  }
}
