package com.example.rules;

import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.regex.Pattern;

/** Whatever stands under "Next" names its ticket: {@code TIDE-41}. */
public final class TicketRule implements Rule {
  private static final Option<String> PROJECT =
      Option.of("acme.ticket.project", OptionType.text(), "ACME", "the key of our tickets");

  @Override
  public RuleInfo info() {
    return RuleInfo.of(
        "acme/ticket", "an item without a ticket", Severity.ERROR, Severity.ERROR, PROJECT);
  }

  @Override
  public void check(RuleContext context) {
    Pattern ticket = Pattern.compile("\\b" + Pattern.quote(context.option(PROJECT)) + "-\\d+\\b");
    context
        .document()
        .allSections()
        .filter(section -> section.heading().title().equals("Next"))
        .forEach(section -> check(context, section, ticket));
  }

  private static void check(RuleContext context, Section section, Pattern ticket) {
    for (ListItem item : context.document().listItems()) {
      if (section.body().contains(item.range()) && !ticket.matcher(item.line().text()).find()) {
        context.report(item.range(), "No ticket; add one such as " + example(context));
      }
    }
  }

  private static String example(RuleContext context) {
    return context.option(PROJECT) + "-1";
  }
}
