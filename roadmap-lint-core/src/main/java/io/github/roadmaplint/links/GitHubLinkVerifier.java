package io.github.roadmaplint.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;

/**
 * Asks GitHub's API for many addresses at once, while other hosts are asked for their pages. What
 * the API does not show (what is missing, what the token may not see, what is no repository's) is
 * asked of the web pages as without a token.
 */
final class GitHubLinkVerifier implements LinkVerifier {
  /** GitHub bounds a query by its nodes and its time; this is far below both. */
  private static final int BATCH = 100;

  private final Map<String, GitHubApi> apis;
  private final HttpLinkVerifier webPages;
  private final ProgressBoard progress;
  private final LongSupplier nanoTime;
  private final Duration longest;

  /**
   * @param apis the APIs by the host of the web pages
   * @param webPages asks for all else
   * @param nanoTime the time, as of {@link System#nanoTime()}
   * @param longest how long all APIs together are waited for; pages are asked after it
   */
  GitHubLinkVerifier(
      Map<String, GitHubApi> apis,
      HttpLinkVerifier webPages,
      ProgressBoard progress,
      LongSupplier nanoTime,
      Duration longest) {
    this.apis = apis;
    this.webPages = webPages;
    this.progress = progress;
    this.nanoTime = nanoTime;
    this.longest = longest;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    Map<String, GitHubAddress> known = known(addresses);
    Set<String> others = new LinkedHashSet<>(addresses);
    others.removeAll(known.keySet());
    List<String> notices = new ArrayList<>();
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    LinkVerification answers =
        webPages.verify(
            others,
            () -> {
              verdicts.putAll(ask(known, notices));
              Set<String> open = new LinkedHashSet<>(known.keySet());
              open.removeAll(verdicts.keySet());
              return open;
            });
    notices.addAll(answers.notices());
    int checked = verdicts.size() + answers.checked();
    verdicts.putAll(answers.verdicts());
    return new LinkVerification(verdicts, checked, answers.cached(), answers.skipped(), notices);
  }

  /** The addresses whose meaning an API knows. */
  private Map<String, GitHubAddress> known(Set<String> addresses) {
    Map<String, GitHubAddress> known = new LinkedHashMap<>();
    for (String address : addresses) {
      HttpUrl url = HttpUrl.get(address);
      if (apis.containsKey(GitHubAddress.webHost(url))) {
        GitHubAddress.of(url).ifPresent(each -> known.put(address, each));
      }
    }
    return known;
  }

  private Map<String, LinkVerdict> ask(Map<String, GitHubAddress> known, List<String> notices) {
    Map<String, Collection<GitHubAddress>> byHost = new LinkedHashMap<>();
    for (GitHubAddress each : known.values()) {
      byHost.computeIfAbsent(each.webHost(), host -> new LinkedHashSet<>()).add(each);
    }
    Map<HttpUrl, LinkVerdict> found = new HashMap<>();
    long until = nanoTime.getAsLong() + longest.toNanos();
    byHost.forEach((host, asked) -> found.putAll(ask(host, List.copyOf(asked), until, notices)));
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    known.forEach(
        (address, each) -> {
          if (found.containsKey(each.url())) {
            verdicts.put(address, found.get(each.url()));
          }
        });
    return verdicts;
  }

  private Map<HttpUrl, LinkVerdict> ask(
      String host, List<GitHubAddress> addresses, long until, List<String> notices) {
    Map<HttpUrl, LinkVerdict> verdicts = new HashMap<>();
    try {
      for (int from = 0; from < addresses.size(); from += BATCH) {
        List<GitHubAddress> batch =
            addresses.subList(from, Math.min(from + BATCH, addresses.size()));
        batch.forEach(each -> progress.asked(host));
        Map<HttpUrl, LinkVerdict> answers = apis.get(host).verdicts(batch, until);
        batch.forEach(each -> progress.answered(host));
        verdicts.putAll(answers);
      }
    } catch (GitHubApi.UnavailableException e) {
      notices.add(
          "GitHub's API for %s %s; its web pages were asked instead, which know less"
              .formatted(host, e.getMessage()));
    }
    return verdicts;
  }
}
