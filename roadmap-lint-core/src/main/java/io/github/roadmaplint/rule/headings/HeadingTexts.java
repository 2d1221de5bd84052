package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.unicode.CaseFolding;
import io.github.roadmaplint.unicode.EmojiMatch;
import io.github.roadmaplint.unicode.EmojiScanner;
import io.github.roadmaplint.unicode.EmojiShortcodes;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the rules of this category read the text of headings. */
final class HeadingTexts {
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private HeadingTexts() {}

  /** The headings that open a section. */
  static List<Heading> opening(RoadmapDocument document) {
    return document.headings().stream().filter(heading -> !heading.nested()).toList();
  }

  /** The emoji that the heading begins with, fully qualified; a shortcode counts as its emoji. */
  static Optional<String> leadingEmoji(Heading heading) {
    if (heading.emoji().isPresent()) {
      return heading.emoji().map(emoji -> qualified(emoji.text()));
    }
    return leadingShortcode(heading.title());
  }

  /**
   * What stands behind the emoji or shortcode that the heading begins with, white space included;
   * nothing where a shortcode stands in code. Whether white space follows damaged text is another
   * rule's matter.
   */
  static String behindLeadingEmoji(Heading heading) {
    String text = heading.text().text();
    if (heading.emoji().isPresent()) {
      String emoji = heading.emoji().get().text();
      return text.startsWith(emoji) ? text.substring(emoji.length()) : " " + heading.title();
    }
    Matcher shortcode = EmojiShortcodes.WRITTEN.matcher(text);
    return shortcode.lookingAt() ? text.substring(shortcode.end()) : "";
  }

  /** Whether a text begins with an emoji or the shortcode of one. */
  static boolean beginsWithEmoji(String text) {
    return EmojiScanner.leading(text).isPresent() || leadingShortcode(text).isPresent();
  }

  private static Optional<String> leadingShortcode(String text) {
    Matcher shortcode = EmojiShortcodes.WRITTEN.matcher(text);
    return shortcode.lookingAt() ? EmojiShortcodes.emoji(shortcode.group(1)) : Optional.empty();
  }

  static String qualified(String emoji) {
    return EmojiScanner.leading(emoji).map(EmojiMatch::qualified).orElse(emoji);
  }

  /** A title for comparison: without emoji, letter case and punctuation. */
  static String normalized(String title) {
    String words = EmojiShortcodes.WRITTEN.matcher(title).replaceAll(" ");
    String plain = NO_LETTER_OR_DIGIT.matcher(words).replaceAll(" ");
    return CaseFolding.fold(composed(plain).replace("\uFE0F", "")).strip();
  }

  /** Java reads a table for this, which titles of ASCII do not need. */
  private static String composed(String text) {
    return text.chars().allMatch(c -> c < 0x80)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** What a reader can see of a source, comments that are never closed included. */
  static String withoutComments(String body) {
    if (!body.contains("<!--")) {
      return body;
    }
    StringBuilder rest = new StringBuilder();
    int at = 0;
    while (true) {
      int start = body.indexOf("<!--", at);
      int end = start < 0 ? -1 : body.indexOf("-->", start);
      if (end < 0) {
        return rest.append(body, at, body.length()).toString();
      }
      rest.append(body, at, start);
      at = end + 3;
    }
  }
}
