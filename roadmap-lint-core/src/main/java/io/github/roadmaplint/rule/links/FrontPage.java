package io.github.roadmaplint.rule.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sites send those who ask for a page that they no longer have. Another host's front page may
 * well be the new home of a page, as for a project that got a domain of its own.
 */
final class FrontPage {
  private static final Pattern ADDRESS =
      Pattern.compile("(?is)https?://(?:www\\.)?([^/?#]*)/?(?:index\\.\\w+)?([^#]*)(?:#.*)?");

  private FrontPage() {}

  /** Whether a page of a site has only the site's front page left. */
  static boolean replaces(String page, String home) {
    Matcher before = ADDRESS.matcher(page);
    Matcher after = ADDRESS.matcher(home);
    return before.matches()
        && after.matches()
        && before.group(1).equalsIgnoreCase(after.group(1))
        && !before.group(2).isEmpty()
        && after.group(2).isEmpty();
  }
}
