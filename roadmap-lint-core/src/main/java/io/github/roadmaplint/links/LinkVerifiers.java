package io.github.roadmaplint.links;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Puts verifiers together. */
public final class LinkVerifiers {
  private LinkVerifiers() {}

  /**
   * A verifier that asks the network for what the cache does not know: GitHub's API where there is
   * a token for it, web servers otherwise.
   *
   * @param cacheFile where verdicts are remembered; made where it does not exist
   */
  public static LinkVerifier online(LinkSettings settings, NetworkAccess access, Path cacheFile) {
    return online(
        settings,
        access,
        WebNetwork.of(settings, access),
        RequestEnvironment.system(settings, access),
        (verifier, board) ->
            new CachingLinkVerifier(
                new LinkCache(cacheFile),
                verifier,
                Inquiry.with(settings, access.gitHubTokens().keySet()),
                Clock.systemUTC(),
                board));
  }

  /** A verifier that asks the network for everything, and remembers nothing. */
  public static LinkVerifier online(LinkSettings settings, NetworkAccess access) {
    return online(
        settings,
        access,
        WebNetwork.of(settings, access),
        RequestEnvironment.system(settings, access),
        (verifier, board) -> verifier);
  }

  /** A verifier that knows what the cache knows, and skips all else. */
  public static LinkVerifier fromCache(LinkSettings settings, Path cacheFile) {
    return new SelectingLinkVerifier(
        settings.patterns(),
        new CachingLinkVerifier(
            new LinkCache(cacheFile),
            (addresses, found) -> new NetworkAnswers(withoutNetwork(addresses), Set.of()),
            Inquiry.with(settings, Set.of()),
            Clock.systemUTC(),
            new ProgressBoard(LinkProgress.none())));
  }

  private static LinkVerification withoutNetwork(Set<String> addresses) {
    LinkVerification skipped =
        LinkVerification.skipped(
            addresses, "the cache does not know it, and nothing is asked over the network");
    if (addresses.isEmpty()) {
      return skipped;
    }
    String notKnown =
        addresses.size() == 1
            ? "1 address on the web was not verified: the link cache does not know it"
            : addresses.size()
                + " addresses on the web were not verified: the link cache does not know them";
    return skipped.withNotice(
        notKnown + ", and nothing is asked over the network (-o, or roadmap.links=cached)");
  }

  /** How a verifier is made to remember. */
  interface Memory {
    LinkVerifier over(NetworkVerifier verifier, ProgressBoard board);
  }

  static LinkVerifier online(
      LinkSettings settings,
      NetworkAccess access,
      WebNetwork network,
      RequestEnvironment environment,
      Memory memory) {
    ProgressBoard board = new ProgressBoard(access.progress());
    HttpLinkVerifier web = new HttpLinkVerifier(settings, network, environment, board);
    Map<String, GitHubApi> apis = new LinkedHashMap<>();
    access
        .gitHubTokens()
        .forEach(
            (host, token) ->
                apis.put(host, new GitHubApi(network, settings, environment, host, token)));
    NetworkVerifier asking =
        apis.isEmpty()
            ? web
            : new GitHubLinkVerifier(
                apis, web, board, environment.nanoTime(), settings.deadline().dividedBy(2));
    LinkVerifier selecting =
        new SelectingLinkVerifier(settings.patterns(), memory.over(asking, board));
    Object oneRound = new Object();
    return addresses -> {
      // Limits per host and progress are those of one round, and its end breaks off what still
      // runs.
      synchronized (oneRound) {
        try {
          return selecting.verify(addresses);
        } finally {
          board.finished();
        }
      }
    };
  }
}
