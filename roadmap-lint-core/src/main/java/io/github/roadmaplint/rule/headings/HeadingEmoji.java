package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether headings begin with an emoji, and with which. */
public final class HeadingEmoji implements Rule {
  private static final int MOST_LEVELS = 6;

  /** When a heading must begin with an emoji. */
  enum Mode {
    ALWAYS,
    CONSISTENT,
    NEVER
  }

  private static final Option<Mode> MODE =
      new Option<>(
          "headings.emoji.mode",
          OptionType.oneOf(Mode.class),
          Mode.CONSISTENT,
          Mode.ALWAYS,
          "Whether headings begin with an emoji always, consistently or never");
  private static final Option<List<Integer>> LEVELS =
      Option.of(
          "headings.emoji.levels",
          OptionType.listOf(OptionType.wholeNumber(1, MOST_LEVELS)),
          List.of(2),
          "The levels of headings that the rule looks at");
  private static final Option<Map<String, String>> MAP =
      Option.of(
          "headings.emoji.map",
          OptionType.mapOf(OptionType.text()),
          Map.of(),
          "Which emoji the section of a title begins with");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "headings/emoji",
          "A heading does not begin with one emoji and a space as the others do",
          Severity.ERROR,
          Severity.ERROR,
          MODE,
          LEVELS,
          MAP);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    List<Integer> levels = context.option(LEVELS);
    List<Heading> headings =
        HeadingTexts.opening(context.document()).stream()
            .filter(heading -> levels.contains(heading.level()))
            .toList();
    Mode mode = context.option(MODE);
    if (mode == Mode.NEVER) {
      headings.stream()
          .filter(heading -> HeadingTexts.leadingEmoji(heading).isPresent())
          .forEach(
              each -> context.report(each.range(), "The heading begins with an emoji; remove it"));
      return;
    }
    Map<String, String> wanted = new LinkedHashMap<>();
    context
        .option(MAP)
        .forEach((title, emoji) -> wanted.put(HeadingTexts.normalized(title), emoji));
    boolean expected = mode == Mode.ALWAYS || mostHaveOne(headings);
    for (Heading heading : headings) {
      defect(heading, wanted, expected).ifPresent(what -> context.report(heading.range(), what));
    }
  }

  private static boolean mostHaveOne(List<Heading> headings) {
    long having =
        headings.stream().filter(each -> HeadingTexts.leadingEmoji(each).isPresent()).count();
    return having * 2 >= headings.size();
  }

  private static Optional<String> defect(
      Heading heading, Map<String, String> wanted, boolean expected) {
    Optional<String> emoji = HeadingTexts.leadingEmoji(heading);
    String mapped = wanted.get(HeadingTexts.normalized(heading.title()));
    if (mapped != null && !emoji.equals(Optional.of(HeadingTexts.qualified(mapped)))) {
      return Optional.of(
          "The section \"%s\" should begin with %s".formatted(heading.title().strip(), mapped));
    }
    if (!expected) {
      return Optional.empty();
    }
    if (emoji.isEmpty()) {
      return Optional.of("The heading does not begin with an emoji; put one and a space before it");
    }
    String behind = HeadingTexts.behindLeadingEmoji(heading);
    if (HeadingTexts.beginsWithEmoji(behind.strip())) {
      return Optional.of("The heading begins with more than one emoji; keep one");
    }
    return behind.isEmpty() || Character.isSpaceChar(behind.charAt(0))
        ? Optional.empty()
        : Optional.of("There is no space after the emoji; put one there");
  }
}
