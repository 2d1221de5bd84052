package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the links in raw HTML: {@code href} of {@code a}, {@code src} and {@code srcset} of {@code
 * img} and {@code source}.
 */
final class HtmlLinks {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)"
              + HtmlComment.EXPRESSION
              + "|<(a|img|source)(?=[\\s/>])"
              + "((?:[^>\"']++|\"[^\"]*+(?:\"|\\z)|'[^']*+(?:'|\\z))*+)(?:(>)|\\z)");
  private static final String VALUE = "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))";
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?is)(?<![\\w-])(href|srcset|src)" + VALUE);
  private static final Pattern ALTERNATIVE = Pattern.compile("(?is)(?<![\\w-])alt" + VALUE);
  private static final Set<String> IMAGE_ATTRIBUTES = Set.of("src", "srcset");

  /** An address and its size, WHATWG HTML section 4.8.4.2.1. */
  private static final Pattern CANDIDATE =
      Pattern.compile("([^\\s,](?:\\S*[^\\s,])?)(?:\\s+[^,]*)?(?:,|$|\\s)");

  private HtmlLinks() {}

  static List<Link> find(SourceText source, SourceRange html) {
    List<Link> links = new ArrayList<>();
    Matcher tag = TAG.matcher(source.text()).region(html.start(), html.end());
    while (tag.find()) {
      // A tag that stays open takes all that follows, WHATWG HTML section 13.2.5.
      if (tag.group(3) == null) {
        continue;
      }
      Set<String> wanted = tag.group(1).equalsIgnoreCase("a") ? Set.of("href") : IMAGE_ATTRIBUTES;
      Matcher attribute = ATTRIBUTE.matcher(source.text()).region(tag.start(2), tag.end(2));
      attribute.useTransparentBounds(true);
      Set<String> seen = new HashSet<>();
      while (attribute.find()) {
        String name = attribute.group(1).toLowerCase(Locale.ROOT);
        // The first of several attributes of a name counts, WHATWG HTML section 13.2.5.33.
        if (wanted.contains(name) && seen.add(name)) {
          // A tag has one src that counts; for the many addresses of a srcset nobody asks.
          String alternative = name.equals("src") ? alternativeText(source, tag) : "";
          addresses(source, name, value(attribute, 2))
              .forEach(address -> links.add(link(source, tag, alternative, address)));
        }
      }
    }
    return links;
  }

  /** In quotes of either kind, or in none, each a group of its own from the first on. */
  private static SourceRange value(Matcher attribute, int first) {
    int group = first;
    while (attribute.start(group) < 0) {
      group++;
    }
    return new SourceRange(attribute.start(group), attribute.end(group));
  }

  private static List<SourceRange> addresses(SourceText source, String name, SourceRange value) {
    if (!name.equals("srcset")) {
      return List.of(value);
    }
    List<SourceRange> addresses = new ArrayList<>();
    Matcher candidate = CANDIDATE.matcher(source.text()).region(value.start(), value.end());
    while (candidate.find()) {
      addresses.add(new SourceRange(candidate.start(1), candidate.end(1)));
    }
    return addresses;
  }

  private static Link link(
      SourceText source, Matcher tag, String alternative, SourceRange address) {
    SourceRange text = new SourceRange(tag.end(), tag.end());
    String destination = CharacterReferences.inHtml(source.slice(address)).strip();
    return new Link(
        Link.Kind.HTML,
        new SourceRange(tag.start(), tag.end()),
        text,
        address,
        alternative,
        destination);
  }

  private static String alternativeText(SourceText source, Matcher tag) {
    if (!tag.group(1).equalsIgnoreCase("img")) {
      return "";
    }
    Matcher alternative = ALTERNATIVE.matcher(source.text()).region(tag.start(2), tag.end(2));
    alternative.useTransparentBounds(true);
    return alternative.find()
        ? CharacterReferences.inHtml(source.slice(value(alternative, 1))).strip()
        : "";
  }
}
