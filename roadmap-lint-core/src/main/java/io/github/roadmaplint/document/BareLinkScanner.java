package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that stand in the text (GFM 0.29, section 6.9, "Autolinks (extension)"). */
final class BareLinkScanner {
  private static final Pattern START =
      Pattern.compile("(?i)(?<![\\p{Alnum}])(?:https?://|www\\.)(?=[\\p{L}\\p{N}_-])");
  private static final Pattern ENTITY_AT_END = Pattern.compile("&[A-Za-z0-9]+;$");
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}_-]+\\.)*[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}-]+(?![\\p{L}\\p{N}_])");

  private BareLinkScanner() {}

  static List<Link> find(SourceText source, SourceRange part) {
    String text = source.text();
    if (!mayHoldOne(text, part)) {
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

  /** Spares most of a text the search for a pattern. */
  private static boolean mayHoldOne(String text, SourceRange part) {
    for (int i = part.start(); i < part.end(); i++) {
      char c = text.charAt(i);
      if (c == ':' && text.startsWith("//", i + 1)
          || c == '.' && text.regionMatches(true, i - 3, "www", 0, 3)) {
        return true;
      }
    }
    return false;
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
    while (end > start) {
      String link = text.substring(start, end);
      char last = link.charAt(link.length() - 1);
      Matcher entity = ENTITY_AT_END.matcher(link);
      if ("?!.,:*_~'\"".indexOf(last) >= 0) {
        end--;
      } else if (last == ')' && count(link, ')') > count(link, '(')) {
        end--;
      } else if (last == ';' && entity.find()) {
        end = start + entity.start();
      } else {
        break;
      }
    }
    return end;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
