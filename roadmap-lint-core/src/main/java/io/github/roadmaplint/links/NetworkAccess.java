package io.github.roadmaplint.links;

import java.util.List;
import java.util.Map;

/**
 * How a user reaches the network.
 *
 * @param proxies the proxies, the first that fits being used
 * @param gitHubTokens tokens for GitHub's API, by the host of its web pages ({@code github.com} or
 *     that of an Enterprise server); each goes to that host's API only, over TLS only
 * @param progress who is told how far verification is
 */
public record NetworkAccess(
    List<WebProxy> proxies, Map<String, String> gitHubTokens, LinkProgress progress) {
  /**
   * @throws IllegalArgumentException if one of the tokens is none; the message does not show it
   */
  public NetworkAccess {
    proxies = List.copyOf(proxies);
    gitHubTokens = Map.copyOf(gitHubTokens);
    for (Map.Entry<String, String> each : gitHubTokens.entrySet()) {
      if (!isToken(each.getValue())) {
        throw new IllegalArgumentException("what is given for " + each.getKey() + " is no token");
      }
    }
  }

  /** Whether a text can be sent as a token: visible ASCII, of which RFC 6750 (2.1) allows less. */
  public static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  /** A direct connection, no token, and nobody who watches. */
  public static NetworkAccess direct() {
    return new NetworkAccess(List.of(), Map.of(), LinkProgress.none());
  }

  /** Without the tokens, since this ends up in logs. */
  @Override
  public String toString() {
    return "NetworkAccess[proxies=" + proxies + ", gitHubHosts=" + gitHubTokens.keySet() + "]";
  }
}
