package io.github.roadmaplint.testing;

import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What becomes of the links of an example. */
final class ExampleVerdicts {
  private static final String MOVED = "moved:";

  private ExampleVerdicts() {}

  /** The same verdict on each address. */
  static LinkVerifier all(String name) {
    LinkVerdict verdict = verdict(name);
    return addresses -> {
      Map<String, LinkVerdict> verdicts = new HashMap<>();
      addresses.forEach(address -> verdicts.put(address, verdict));
      return new LinkVerification(verdicts, addresses.size(), 0, 0, List.of());
    };
  }

  private static LinkVerdict verdict(String name) {
    if (name.startsWith(MOVED)) {
      return LinkVerdict.moved("308 Permanent Redirect", name.substring(MOVED.length()));
    }
    return switch (name) {
      case "archived" -> gitHub(new GitHubFacts(true, null, null, null));
      case "closed" ->
          gitHub(
              new GitHubFacts(
                  false, GitHubFacts.State.CLOSED, "An example", LocalDate.of(2026, 1, 2)));
      case "open" -> gitHub(new GitHubFacts(false, GitHubFacts.State.OPEN, "An example", null));
      case "private" -> LinkVerdict.privateAddress("an example");
      case "alive", "dead", "unverifiable", "skipped" ->
          LinkVerdict.of(LinkVerdict.Status.valueOf(name.toUpperCase(Locale.ROOT)), "an example");
      default -> throw new AssertionError("there is no verdict '" + name + "'");
    };
  }

  private static LinkVerdict gitHub(GitHubFacts facts) {
    return new LinkVerdict(LinkVerdict.Status.ALIVE, "", null, null, facts, false);
  }
}
