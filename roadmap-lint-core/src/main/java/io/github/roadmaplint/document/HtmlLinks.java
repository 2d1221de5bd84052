package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the links in raw HTML: {@code href} of {@code a}, {@code src} of {@code img} and {@code
 * source}.
 */
final class HtmlLinks {
  private static final Pattern TAG =
      Pattern.compile(
          "(?is)<!--.*?-->|<(a|img|source)(?=[\\s/>])((?:[^>\"']|\"[^\"]*\"|'[^']*')*+)>");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?is)\\b(href|src)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private HtmlLinks() {}

  static List<Link> find(SourceText source, SourceRange html) {
    List<Link> links = new ArrayList<>();
    Matcher tag = TAG.matcher(source.text()).region(html.start(), html.end());
    while (tag.find()) {
      if (tag.group(1) == null) {
        continue;
      }
      String wanted = tag.group(1).equalsIgnoreCase("a") ? "href" : "src";
      Matcher attribute = ATTRIBUTE.matcher(source.text()).region(tag.start(2), tag.end(2));
      while (attribute.find()) {
        if (attribute.group(1).equalsIgnoreCase(wanted)) {
          links.add(link(source, tag, attribute));
          break;
        }
      }
    }
    return links;
  }

  private static Link link(SourceText source, Matcher tag, Matcher attribute) {
    int group = attribute.group(2) != null ? 2 : attribute.group(3) != null ? 3 : 4;
    SourceRange address = new SourceRange(attribute.start(group), attribute.end(group));
    SourceRange text = new SourceRange(tag.end(), tag.end());
    String destination = Escaping.unescapeHtml(source.slice(address)).strip();
    return new Link(
        Link.Kind.HTML, new SourceRange(tag.start(), tag.end()), text, address, "", destination);
  }
}
