package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.regex.Pattern;

/** Reads the characters that {@code &#65;} and {@code &amp;} stand for. */
final class CharacterReferences {
  /** Halves of a character, which are none by themselves and cannot be written as UTF-8. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final String NO_CHARACTER = "\uFFFD";

  private CharacterReferences() {}

  /** What Markdown reads, escapes by backslashes included; CommonMark 0.31.2, section 2.5. */
  static String inMarkdown(String text) {
    return whole(Escaping.unescapeString(text));
  }

  /** What HTML reads. */
  static String inHtml(String text) {
    return whole(Escaping.unescapeHtml(text));
  }

  private static String whole(String text) {
    return HALF.matcher(text).replaceAll(NO_CHARACTER);
  }
}
