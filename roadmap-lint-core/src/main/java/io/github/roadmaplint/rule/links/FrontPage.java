package io.github.roadmaplint.rule.links;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where sites send those who ask for a page that they no longer have. Another host's front page may
 * well be the new home of a page, as for a project that got a domain of its own.
 */
final class FrontPage {
  /** What languages have one of their own, and the page for what is missing is no better. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?is)https?://(?:www\\.)?([^/?#]*)"
              + "(?:/([a-z]{2}(?:[-_][a-z]{2})?)(?=[/?#]|$))?"
              + "(?:/(?:index\\.\\w+|(?:404|not-?found)(?:\\.\\w+)?/?(?=[?#]|$))?)?([^#]*)(?:#.*)?");

  private FrontPage() {}

  /** A page may be called as a language is, and be lost. */
  private static boolean hasLanguageOnlyWith(Matcher after, Matcher before) {
    return before.group(2) == null || after.group(2) != null;
  }

  /** Whether a page of a site has only the site's front page left. */
  static boolean replaces(String page, String home) {
    Matcher before = ADDRESS.matcher(page);
    Matcher after = ADDRESS.matcher(home);
    return before.matches()
        && after.matches()
        && before.group(1).equalsIgnoreCase(after.group(1))
        && !(before.group(3).isEmpty() && hasLanguageOnlyWith(after, before))
        && after.group(3).isEmpty();
  }
}
