package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Two sections side by side begin with the same emoji. */
public final class EmojiUnique implements Rule {
  private static final Option<List<String>> IGNORE =
      Option.of(
          "headings.emoji-unique.ignore",
          OptionType.listOf(OptionType.text()),
          List.of(
              "✅", "☑️", "✔️", "❌", "❎", "🚧", "⏳", "⌛", "🔄", "🟢", "🟡", "🟠", "🔴", "🔵", "⚪",
              "⚫", "⬜", "🔲", "🔜", "🏁", "🎯"),
          "Emoji that say how far something is, which sections may share");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/emoji-unique",
          "Two sections of one parent begin with the same emoji",
          Severity.WARNING,
          Severity.WARNING,
          IGNORE);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Set<String> ignored =
        context.option(IGNORE).stream().map(HeadingTexts::qualified).collect(Collectors.toSet());
    check(context, context.document().sections(), ignored);
  }

  private static void check(RuleContext context, List<Section> siblings, Set<String> ignored) {
    Map<String, Heading> first = new HashMap<>();
    for (Section section : siblings) {
      Heading heading = section.heading();
      String emoji = HeadingTexts.leadingEmoji(heading).orElse("");
      Heading other =
          emoji.isEmpty() || ignored.contains(emoji)
              ? null
              : first.putIfAbsent(emoji + heading.level(), heading);
      if (other != null) {
        int line = context.document().source().lineAt(other.range().start());
        context.report(
            heading.range(),
            "The section on line %s begins with %s too; choose another emoji"
                .formatted(line, emoji));
      }
      check(context, section.children(), ignored);
    }
  }
}
