package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds addresses that stand in the text. */
final class BareLinkScanner {
  private static final Pattern MARK = Pattern.compile("://|www\\.");

  private final SourceText source;

  /** Spares most of a text the search for a pattern. */
  private final NextOccurrence marks;

  BareLinkScanner(SourceText source) {
    this.source = source;
    marks = new NextOccurrence(source.text(), "://", "www.");
  }

  List<Link> find(SourceRange part) {
    String text = source.text();
    if (!marks.isWithin(part)) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int from = part.start();
    while (mark.region(from, part.end()).find()) {
      SourceRange range = BareAddress.at(text, mark.start(), from, part.end());
      from = range == null ? mark.end() : Math.max(range.end(), mark.end());
      if (range != null) {
        String written = source.slice(range);
        boolean web = range.start() == mark.start();
        links.add(
            new Link(
                Link.Kind.BARE, range, range, range, written, web ? "http://" + written : written));
      }
    }
    return links;
  }
}
