package io.github.roadmaplint.unicode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The fully-qualified emoji and components of Unicode's emoji-test data. Read when the first
 * candidate for an emoji occurs: a text without one does not pay for it.
 */
final class EmojiTable {
  private static final String RESOURCE = "emoji.tsv";
  private static final char EMOJI_SELECTOR = '\uFE0F';

  private final Map<String, String> qualifiedByBareForm = new HashMap<>(8192);
  private final BitSet codePoints = new BitSet();
  private int longest;

  private EmojiTable() {
    forEachLine(
        line -> {
          int tab = line.indexOf('\t');
          add(tab < 0 ? line : line.substring(0, tab));
        });
  }

  static EmojiTable instance() {
    return Loaded.TABLE;
  }

  /**
   * Hands on the lines of the data, each an emoji and GitHub's shortcodes for it, separated by
   * tabs. The data are read as a whole, which takes half the time of line by line.
   */
  static void forEachLine(Consumer<String> reader) {
    try (InputStream in =
        Objects.requireNonNull(EmojiTable.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
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

  /** Whether some emoji holds the code point. */
  boolean holds(int codePoint) {
    return codePoints.get(codePoint);
  }

  /** The number of UTF-16 units of the longest emoji. */
  int longest() {
    return longest;
  }

  private void add(String emoji) {
    qualifiedByBareForm.put(bareForm(emoji), emoji);
    for (int i = 0; i < emoji.length(); ) {
      int codePoint = emoji.codePointAt(i);
      codePoints.set(codePoint);
      i += Character.charCount(codePoint);
    }
    longest = Math.max(longest, emoji.length());
  }

  private static final class Loaded {
    static final EmojiTable TABLE = new EmojiTable();
  }
}
