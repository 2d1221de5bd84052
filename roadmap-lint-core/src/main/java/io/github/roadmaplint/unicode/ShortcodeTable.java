package io.github.roadmaplint.unicode;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** GitHub's shortcodes for emoji. Read when the first one is asked for. */
final class ShortcodeTable {
  private final Map<String, String> emojiByShortcode = new HashMap<>(4096);
  private final Map<String, String> shortcodeByEmoji = new HashMap<>(4096);

  private ShortcodeTable() {
    EmojiTable.forEachLine(line -> add(line.split("\t")));
  }

  static ShortcodeTable instance() {
    return Loaded.TABLE;
  }

  @Nullable String emoji(String shortcode) {
    return emojiByShortcode.get(shortcode);
  }

  @Nullable String shortcode(String emoji) {
    return shortcodeByEmoji.get(EmojiTable.bareForm(emoji));
  }

  private void add(String[] emojiAndShortcodes) {
    String emoji = emojiAndShortcodes[0];
    for (int i = 1; i < emojiAndShortcodes.length; i++) {
      emojiByShortcode.put(emojiAndShortcodes[i], emoji);
      shortcodeByEmoji.putIfAbsent(EmojiTable.bareForm(emoji), emojiAndShortcodes[i]);
    }
  }

  private static final class Loaded {
    static final ShortcodeTable TABLE = new ShortcodeTable();
  }
}
