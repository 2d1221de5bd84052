package io.github.roadmaplint.links;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A proxy for web requests.
 *
 * @param scheme {@code http} or {@code https}: the addresses that it is for
 * @param host its host name
 * @param port its port
 * @param directHosts hosts that are asked without it; {@code *} stands for any characters
 * @param user whom it knows; null where it asks nobody
 * @param password the user's password; null where there is none
 */
public record WebProxy(
    String scheme,
    String host,
    int port,
    List<String> directHosts,
    @Nullable String user,
    @Nullable String password) {
  public WebProxy {
    directHosts = List.copyOf(directHosts);
  }

  /** The names in a list such as {@code localhost|*.example.org}. */
  public static List<String> hosts(@Nullable String list) {
    return list == null
        ? List.of()
        : Arrays.stream(list.split("[|,]"))
            .map(String::strip)
            .filter(each -> !each.isEmpty())
            .toList();
  }

  boolean isFor(String askedScheme, String askedHost) {
    return scheme.equalsIgnoreCase(askedScheme)
        && directHosts.stream().noneMatch(pattern -> matches(pattern, askedHost));
  }

  private static boolean matches(String pattern, String name) {
    String[] parts = pattern.toLowerCase(Locale.ROOT).split("\\*", -1);
    String rest = name.toLowerCase(Locale.ROOT);
    if (parts.length == 1) {
      return rest.equals(parts[0]);
    }
    String last = parts[parts.length - 1];
    if (!rest.startsWith(parts[0])
        || !rest.endsWith(last)
        || rest.length() < parts[0].length() + last.length()) {
      return false;
    }
    int from = parts[0].length();
    int end = rest.length() - last.length();
    for (int i = 1; i < parts.length - 1; i++) {
      int found = rest.indexOf(parts[i], from);
      if (found < 0 || found + parts[i].length() > end) {
        return false;
      }
      from = found + parts[i].length();
    }
    return true;
  }

  /** Without user and password, since this ends up in logs. */
  @Override
  public String toString() {
    return "WebProxy[" + scheme + " by " + host + ":" + port + "]";
  }
}
