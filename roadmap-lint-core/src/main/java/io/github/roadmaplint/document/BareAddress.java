package io.github.roadmaplint.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells where an address ends that stands in the text (GFM 0.29, section 6.9, "Autolinks
 * (extension)"), as cmark-gfm 0.29.0.gfm.13 does ({@code extensions/autolink.c}): behind a scheme
 * the host needs no dot.
 */
final class BareAddress {
  private static final String MARGIN_SIGNS = " \t>-*+0123456789.)";

  private static final Pattern MARGIN =
      Pattern.compile("(?:[ \t>]|(?:[-*+]|\\d{1,9}[.)])(?=[ \t]))*+");

  private static final String TRAIL = "?!.,:*_~'\"";

  /** So many dots are no name that people write; none is scanned twice. */
  private static final int MOST_DOTS = 10;

  private BareAddress() {}

  /**
   * The address around {@code ://} or from {@code www.} on.
   *
   * @param mark where one of the two stands
   * @param from before which no address begins
   * @param limit behind which none ends
   */
  static @Nullable SourceRange at(CharSequence text, int mark, int from, int limit) {
    boolean web = text.charAt(mark) == 'w';
    int start = web ? mark : schemeStart(text, mark, from);
    int host = web ? mark : mark + 3;
    boolean begins = web ? mayStandBefore(text, mark, from) : isHostCharacter(text, host, limit);
    if (start < 0 || !begins || !isDomain(text, host, limit, web)) {
      return null;
    }
    int end = host;
    while (end < limit && !isSpace(text.charAt(end)) && text.charAt(end) != '<') {
      end++;
    }
    return new SourceRange(start, withoutTrail(text, start, end));
  }

  private static int schemeStart(CharSequence text, int end, int from) {
    int start = end;
    while (start > from && end - start <= "https".length() && isLetter(text.charAt(start - 1))) {
      start--;
    }
    String scheme = text.subSequence(start, end).toString();
    boolean known =
        scheme.equalsIgnoreCase("https")
            || scheme.equalsIgnoreCase("http")
            || scheme.equalsIgnoreCase("ftp");
    return known ? start : -1;
  }

  /** A pipe before it ends another cell, a colon the label of a footnote. */
  private static boolean mayStandBefore(CharSequence text, int mark, int from) {
    if (mark == 0) {
      return true;
    }
    char before = text.charAt(mark - 1);
    return isSpace(before)
        || "*_~([".indexOf(before) >= 0
        || mark == from && (before == '|' || before == ':' || before == '>' && quotes(text, mark));
  }

  /** Whether nothing but marks of quotes and list items stands before a place on its line. */
  private static boolean quotes(CharSequence text, int end) {
    int start = end;
    while (start > 0 && MARGIN_SIGNS.indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return (start == 0 || isSpace(text.charAt(start - 1)))
        && MARGIN.matcher(text.subSequence(start, end)).matches();
  }

  /** No underscore in the last two parts, where the last character of all does not count. */
  private static boolean isDomain(CharSequence text, int from, int limit, boolean withDot) {
    int dots = 0;
    boolean inLast = false;
    boolean inLastButOne = false;
    for (int i = from; i < limit - 1; i++) {
      char c = text.charAt(i);
      if (c == '.') {
        dots++;
        inLastButOne = inLast;
        inLast = false;
      } else if (c == '_') {
        inLast = true;
      } else if (c != '-' && !isHostCharacter(text, i, limit)) {
        break;
      }
    }
    return (!inLast && !inLastButOne || dots > MOST_DOTS) && (dots > 0 || !withDot);
  }

  /** Neither white space nor punctuation. */
  private static boolean isHostCharacter(CharSequence text, int at, int limit) {
    if (at >= limit) {
      return false;
    }
    char c = text.charAt(at);
    if (c < 0x80) {
      return Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static int withoutTrail(CharSequence text, int start, int limit) {
    int surplus = count(text, start, limit, ')') - count(text, start, limit, '(');
    int end = limit;
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if (last == ';') {
        end = beforeEntity(text, start, end);
      } else if (TRAIL.indexOf(last) >= 0) {
        end--;
      } else {
        break;
      }
    }
    return end;
  }

  /** Where the entity begins that ends here, {@code &amp;}, or else its last sign. */
  private static int beforeEntity(CharSequence text, int start, int end) {
    int at = end - 2;
    while (at > start && isLetter(text.charAt(at))) {
      at--;
    }
    return at >= start && at < end - 2 && text.charAt(at) == '&' ? at : end - 1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static int count(CharSequence text, int start, int end, char wanted) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == wanted ? 1 : 0;
    }
    return count;
  }
}
