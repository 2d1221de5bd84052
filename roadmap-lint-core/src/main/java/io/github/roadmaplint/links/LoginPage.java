package io.github.roadmaplint.links;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Where sites send those whom they do not know, some of them for good by mistake. Whoever signs in
 * there gets the page that was asked for, so it has not moved.
 */
final class LoginPage {
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:service|user)?[-_]?(?:log|sign)[-_]?in(?:\\.\\w+)?");

  private LoginPage() {}

  /** Whether a redirect leads from a page to where its visitors have to sign in. */
  static boolean standsBefore(HttpUrl page, HttpUrl next) {
    return takesAlong(page, next) || isNamedSo(next) && !isNamedSo(page);
  }

  /** Whether the page that was asked for is to be come back to: {@code ?return_to=/o/r}. */
  private static boolean takesAlong(HttpUrl page, HttpUrl next) {
    String path = page.encodedPath();
    return !next.encodedPath().contains(path)
        && next.queryParameterNames().stream()
            .flatMap(name -> next.queryParameterValues(name).stream())
            .anyMatch(value -> value != null && (value.startsWith(path) || isAddress(value, page)));
  }

  private static boolean isAddress(String text, HttpUrl page) {
    HttpUrl url = HttpUrl.parse(text);
    return url != null
        && url.host().equals(page.host())
        && url.encodedPath().equals(page.encodedPath());
  }

  private static boolean isNamedSo(HttpUrl url) {
    return url.pathSegments().stream()
        .filter(segment -> !segment.isEmpty())
        .reduce((one, other) -> other)
        .filter(last -> NAME.matcher(last).matches())
        .isPresent();
  }
}
