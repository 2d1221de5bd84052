package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.EmojiMatch;
import io.github.roadmaplint.unicode.EmojiScanner;
import java.util.List;

/** An emoji in a heading is not fully qualified, or a variation selector stands alone. */
public final class EmojiPresentation implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "headings/emoji-presentation",
              "An emoji is not fully qualified, so that it may show as a black-and-white glyph",
              Severity.WARNING,
              Severity.WARNING)
          .withFixes();

  private static final char FIRST_PICTOGRAPH = '\u2600';
  private static final char TEXT_SELECTOR = '\uFE0E';
  private static final char EMOJI_SELECTOR = '\uFE0F';

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    context.document().headings().forEach(heading -> check(context, heading));
  }

  private static void check(RuleContext context, Heading heading) {
    String text = heading.text().text();
    int at = 0;
    for (EmojiMatch emoji : EmojiScanner.all(text)) {
      reportStraySelectors(context, heading, at, emoji.start());
      if (!emoji.fullyQualified() && !isTypography(emoji)) {
        SourceRange range = heading.text().source(emoji.start(), emoji.end());
        report(context, range, emoji.qualified(), message(emoji));
      }
      at = emoji.end();
    }
    reportStraySelectors(context, heading, at, text.length());
  }

  /** Arrows and the like within a heading are characters of the prose, such as A ↔ B. */
  private static boolean isTypography(EmojiMatch emoji) {
    return emoji.start() > 0
        && emoji.text().length() == 1
        && emoji.text().charAt(0) < FIRST_PICTOGRAPH;
  }

  private static String message(EmojiMatch emoji) {
    return emoji.text().length() > emoji.qualified().length()
        ? "%s carries a variation selector that it does not take; remove it"
            .formatted(emoji.qualified())
        : "This emoji is not fully qualified and may show in black and white; write %s"
            .formatted(emoji.qualified());
  }

  private static void reportStraySelectors(
      RuleContext context, Heading heading, int start, int end) {
    String text = heading.text().text();
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean stray =
          c == EMOJI_SELECTOR || c == TEXT_SELECTOR && !followsEmoji(text.substring(0, i));
      if (stray) {
        report(
            context,
            heading.text().source(i, i + 1),
            "",
            "A variation selector (U+%04X) that belongs to no emoji; remove it".formatted((int) c));
      }
    }
  }

  private static boolean followsEmoji(String before) {
    if (before.isEmpty()) {
      return false;
    }
    int codePoint = before.codePointBefore(before.length());
    String asEmoji = Character.toString(codePoint) + EMOJI_SELECTOR;
    return Character.toString(codePoint).matches("[0-9#*]")
        || EmojiScanner.leading(asEmoji).isPresent();
  }

  private static void report(
      RuleContext context, SourceRange range, String replacement, String message) {
    context.report(range, message, List.of(new TextEdit(range.start(), range.end(), replacement)));
  }
}
