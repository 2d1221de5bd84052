package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the web addresses among the values of a front matter. */
final class FrontMatterLinks {
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

  private FrontMatterLinks() {}

  static List<Link> find(SourceText source, FrontMatter matter) {
    List<Link> links = new ArrayList<>();
    for (FrontMatter.Entry entry : matter.entries()) {
      int from = entry.valueRange().start();
      for (String item : entry.items()) {
        if (!WEB_ADDRESS.matcher(item).matches()) {
          continue;
        }
        int start = source.text().indexOf(item, from);
        if (start >= 0 && start + item.length() <= entry.valueRange().end()) {
          from = start + item.length();
          SourceRange range = new SourceRange(start, from);
          links.add(new Link(Link.Kind.FRONT_MATTER, range, range, range, item, item));
        }
      }
    }
    return links;
  }
}
