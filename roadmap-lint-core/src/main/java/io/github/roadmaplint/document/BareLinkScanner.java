package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that stand in the text (GFM 0.29, section 6.9, "Autolinks (extension)"). */
final class BareLinkScanner {
  private static final Pattern START =
      Pattern.compile(
          "(?i)(?:(?<!\\p{Alnum})https?://|(?<![^\\s*_~(\\[|])www\\.)(?=[\\p{L}\\p{N}_-])");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_-]+\\.)*[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}-]+(?![\\p{L}\\p{N}_])");

  private final SourceText source;

  /** Spares most of a text the search for a pattern. */
  private final NextOccurrence marks;

  BareLinkScanner(SourceText source) {
    this.source = source;
    marks = new NextOccurrence(source.text(), "://", "ww.", "wW.", "Ww.", "WW.");
  }

  List<Link> find(SourceRange part) {
    String text = source.text();
    if (!marks.isWithin(part)) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    Matcher start = START.matcher(text).useTransparentBounds(true);
    int from = part.start();
    while (start.region(from, part.end()).find()) {
      int end = end(text, start.start(), part.end());
      from = Math.max(end, start.end());
      boolean web = text.regionMatches(true, start.start(), "www.", 0, 4);
      int host = web ? start.start() : start.end();
      if (!hasDomain(text, host, end)) {
        continue;
      }
      SourceRange range = new SourceRange(start.start(), end);
      String written = source.slice(range);
      links.add(
          new Link(
              Link.Kind.BARE, range, range, range, written, web ? "http://" + written : written));
    }
    return links;
  }

  private static boolean hasDomain(String text, int from, int to) {
    return from < to && DOMAIN.matcher(text.substring(from, to)).lookingAt();
  }

  /** Up to white space or {@code <}, without trailing punctuation. */
  private static int end(String text, int start, int limit) {
    int end = start;
    while (end < limit && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '<') {
      end++;
    }
    return withoutTrail(text, start, end);
  }

  private static int withoutTrail(String text, int start, int limit) {
    int surplus = count(text, start, limit, ')') - count(text, start, limit, '(');
    int end = limit;
    while (end > start) {
      char last = text.charAt(end - 1);
      int entity = entityBefore(text, start, end);
      if (last == ')' && surplus > 0) {
        surplus--;
        end--;
      } else if ("?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else if (entity >= 0) {
        end = entity;
      } else {
        break;
      }
    }
    return end;
  }

  /** Where the entity begins that ends here: {@code &amp;}; -1 if none does. */
  private static int entityBefore(String text, int start, int end) {
    int at = end - 2;
    while (at > start && text.charAt(end - 1) == ';' && isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at >= start && at < end - 2 && text.charAt(at) == '&' ? at : -1;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  private static int count(String text, int start, int end, char wanted) {
    return (int) text.substring(start, end).chars().filter(c -> c == wanted).count();
  }
}
