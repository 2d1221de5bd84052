package io.github.roadmaplint.unicode;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names that GitHub knows emoji by, such as {@code rocket}; written without colons. */
public final class EmojiShortcodes {
  /** A shortcode in a text, with its name as the group, whether an emoji has it or not. */
  public static final Pattern WRITTEN = Pattern.compile(":([a-z0-9_+-]+):");

  private EmojiShortcodes() {}

  /** The text with emoji for its shortcodes; where it has none, with shortcodes for its emoji. */
  public static String swapped(String text) {
    String shown =
        WRITTEN
            .matcher(text)
            .replaceAll(
                code -> Matcher.quoteReplacement(emoji(code.group(1)).orElse(code.group())));
    if (!shown.equals(text)) {
      return shown;
    }
    StringBuilder written = new StringBuilder();
    int at = 0;
    for (EmojiMatch emoji : EmojiScanner.all(text)) {
      written.append(text, at, emoji.start());
      written.append(shortcode(emoji.text()).map(code -> ":" + code + ":").orElse(emoji.text()));
      at = emoji.end();
    }
    return written.append(text, at, text.length()).toString();
  }

  /** The fully-qualified emoji that the shortcode stands for. */
  public static Optional<String> emoji(String shortcode) {
    return Optional.ofNullable(ShortcodeTable.instance().emoji(shortcode));
  }

  /** The first shortcode of the emoji, in any form of qualification. */
  public static Optional<String> shortcode(String emoji) {
    return Optional.ofNullable(ShortcodeTable.instance().shortcode(emoji));
  }
}
