package io.github.roadmaplint.unicode;

import java.util.Optional;

/** The names that GitHub knows emoji by, such as {@code rocket}; written without colons. */
public final class EmojiShortcodes {
  private EmojiShortcodes() {}

  /** The fully-qualified emoji that the shortcode stands for. */
  public static Optional<String> emoji(String shortcode) {
    return Optional.ofNullable(EmojiTable.instance().emoji(shortcode));
  }

  /** The first shortcode of the emoji, in any form of qualification. */
  public static Optional<String> shortcode(String emoji) {
    return Optional.ofNullable(EmojiTable.instance().shortcode(emoji));
  }
}
