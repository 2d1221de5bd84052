package io.github.roadmaplint.links;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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
    String regex =
        Arrays.stream(pattern.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*"));
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE).matches(name);
  }

  /** Without user and password, since this ends up in logs. */
  @Override
  public String toString() {
    return "WebProxy[" + scheme + " by " + host + ":" + port + "]";
  }
}
