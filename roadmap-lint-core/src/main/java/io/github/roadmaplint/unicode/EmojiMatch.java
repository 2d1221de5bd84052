package io.github.roadmaplint.unicode;

/**
 * An emoji in a text, a whole grapheme cluster.
 *
 * @param start offset of its first UTF-16 unit
 * @param end offset after its last UTF-16 unit
 * @param text the emoji as written, variation selectors included
 * @param qualified its fully-qualified form (UTS #51, ED-18a); the text itself where that is fully
 *     qualified already
 */
public record EmojiMatch(int start, int end, String text, String qualified) {
  /** Whether the emoji is written as Unicode's emoji-test data lists it as fully qualified. */
  public boolean fullyQualified() {
    return text.equals(qualified);
  }
}
