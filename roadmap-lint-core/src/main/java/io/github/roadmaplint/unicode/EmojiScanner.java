package io.github.roadmaplint.unicode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds emoji in a text as whole grapheme clusters (UTS #51; UAX #29, GB11 to GB13): flags,
 * keycaps, skin tones, ZWJ and tag sequences, unqualified forms such as a map without its
 * presentation selector.
 *
 * <p>What is written as text is none: a digit, {@code #} and {@code *} without U+20E3; {@code ©},
 * {@code ®} and {@code ™} without U+FE0F; any emoji followed by the text presentation selector
 * U+FE0E.
 */
public final class EmojiScanner {
  private static final char JOINER = '\u200D';
  private static final char TEXT_SELECTOR = '\uFE0E';
  private static final char EMOJI_SELECTOR = '\uFE0F';
  private static final char KEYCAP = '\u20E3';
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private EmojiScanner() {}

  /** The emoji that the text begins with. */
  public static Optional<EmojiMatch> leading(CharSequence text) {
    return Optional.ofNullable(matchAt(text, 0));
  }

  /** All emoji of the text, in its order. */
  public static List<EmojiMatch> all(CharSequence text) {
    List<EmojiMatch> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      EmojiMatch match = matchAt(text, at);
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.end();
      }
    }
    return found;
  }

  private static @Nullable EmojiMatch matchAt(CharSequence text, int start) {
    if (!isCandidate(text, start)) {
      return null;
    }
    int end = clusterEnd(text, start);
    if (end == start || isWrittenAsText(text, start, end)) {
      return null;
    }
    String emoji = text.subSequence(start, end).toString();
    String qualified = EmojiTable.instance().qualified(emoji);
    return new EmojiMatch(start, end, emoji, qualified == null ? emoji : qualified);
  }

  private static boolean isCandidate(CharSequence text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c >= 0x80) {
      return c == '\u00A9' || c == '\u00AE' || c >= 0x2000 && !Character.isLowSurrogate(c);
    }
    boolean keycapBase = c >= '0' && c <= '9' || c == '#' || c == '*';
    return keycapBase
        && at + 1 < text.length()
        && (text.charAt(at + 1) == EMOJI_SELECTOR || text.charAt(at + 1) == KEYCAP);
  }

  /** The end of the cluster, joined parts that Unicode does not recommend included. */
  private static int clusterEnd(CharSequence text, int start) {
    int end = elementEnd(text, start);
    while (end > start && end < text.length() && text.charAt(end) == JOINER) {
      int next = elementEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int elementEnd(CharSequence text, int start) {
    int end = knownEnd(text, start);
    if (end == start && isFlagLetter(codePointAt(text, start))) {
      int second = start + 2;
      return isFlagLetter(codePointAt(text, second)) ? second + 2 : start;
    }
    if (end > start && codePointAt(text, end) == EMOJI_SELECTOR) {
      end++;
    }
    while (end > start && isTag(codePointAt(text, end))) {
      end += 2;
    }
    return end;
  }

  private static int knownEnd(CharSequence text, int start) {
    EmojiTable table = EmojiTable.instance();
    int last = Math.min(text.length(), start + table.longest());
    int found = start;
    for (int at = start; at < last; ) {
      int codePoint = Character.codePointAt(text, at);
      if (!table.holds(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
      if (at <= last && table.qualified(text.subSequence(start, at).toString()) != null) {
        found = at;
      }
    }
    return found;
  }

  private static boolean isWrittenAsText(CharSequence text, int start, int end) {
    if (end < text.length() && text.charAt(end) == TEXT_SELECTOR) {
      return true;
    }
    char c = text.charAt(start);
    return end == start + 1 && (c == '\u00A9' || c == '\u00AE' || c == '\u2122');
  }

  private static boolean isFlagLetter(int codePoint) {
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isTag(int codePoint) {
    return codePoint >= FIRST_TAG && codePoint <= LAST_TAG;
  }

  private static int codePointAt(CharSequence text, int at) {
    return at < text.length() ? Character.codePointAt(text, at) : -1;
  }
}
