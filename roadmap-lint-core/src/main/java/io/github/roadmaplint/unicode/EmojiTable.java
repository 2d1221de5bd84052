package io.github.roadmaplint.unicode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The fully-qualified emoji and components of Unicode's emoji-test data with GitHub's shortcodes.
 * Read when the first candidate for an emoji occurs: a text without one does not pay for it.
 */
final class EmojiTable {
  private static final String RESOURCE = "emoji.tsv";
  private static final char EMOJI_SELECTOR = '\uFE0F';

  private final Map<String, String> qualifiedByBareForm = new HashMap<>(8192);
  private final Map<String, String> emojiByShortcode = new HashMap<>(4096);
  private final Map<String, String> shortcodeByEmoji = new HashMap<>(4096);
  private final BitSet codePoints = new BitSet();
  private int longest;

  private EmojiTable() {
    try (InputStream in =
            Objects.requireNonNull(EmojiTable.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        add(line);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  static EmojiTable instance() {
    return Loaded.TABLE;
  }

  /** The emoji without its emoji presentation selectors, by which all its forms are found. */
  static String bareForm(String emoji) {
    return emoji.indexOf(EMOJI_SELECTOR) < 0
        ? emoji
        : emoji.replace(String.valueOf(EMOJI_SELECTOR), "");
  }

  /** The fully-qualified form, or null if this is no form of an emoji. */
  @Nullable String qualified(String emoji) {
    return qualifiedByBareForm.get(bareForm(emoji));
  }

  @Nullable String emoji(String shortcode) {
    return emojiByShortcode.get(shortcode);
  }

  @Nullable String shortcode(String emoji) {
    return shortcodeByEmoji.get(bareForm(emoji));
  }

  /** Whether some emoji holds the code point. */
  boolean holds(int codePoint) {
    return codePoints.get(codePoint);
  }

  /** The number of UTF-16 units of the longest emoji. */
  int longest() {
    return longest;
  }

  private void add(String line) {
    String[] fields = line.split("\t");
    String emoji = fields[0];
    String bare = bareForm(emoji);
    qualifiedByBareForm.put(bare, emoji);
    for (int i = 0; i < emoji.length(); i = emoji.offsetByCodePoints(i, 1)) {
      codePoints.set(emoji.codePointAt(i));
    }
    longest = Math.max(longest, emoji.length());
    for (int i = 1; i < fields.length; i++) {
      emojiByShortcode.put(fields[i], emoji);
      shortcodeByEmoji.putIfAbsent(bare, fields[i]);
    }
  }

  private static final class Loaded {
    static final EmojiTable TABLE = new EmojiTable();
  }
}
