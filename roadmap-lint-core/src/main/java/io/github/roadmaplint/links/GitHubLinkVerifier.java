package io.github.roadmaplint.links;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/**
 * Asks GitHub's API for many addresses at once. What the API does not show (what is missing, what
 * the token may not see, what is no repository's) is asked of the web pages as without a token.
 */
final class GitHubLinkVerifier implements LinkVerifier {
  /** GitHub bounds a query by its nodes and its time; this is far below both. */
  private static final int BATCH = 100;

  private final Map<String, GitHubApi> apis;
  private final LinkVerifier webPages;
  private final ProgressBoard progress;

  /**
   * @param apis the APIs by the host of the web pages
   * @param webPages asks for all else
   */
  GitHubLinkVerifier(Map<String, GitHubApi> apis, LinkVerifier webPages, ProgressBoard progress) {
    this.apis = apis;
    this.webPages = webPages;
    this.progress = progress;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    List<String> notices = new ArrayList<>();
    Map<HttpUrl, LinkVerdict> found = new HashMap<>();
    byHost(addresses)
        .forEach((host, known) -> found.putAll(ask(host, List.copyOf(known), notices)));
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    Set<String> rest = new LinkedHashSet<>();
    for (String address : addresses) {
      LinkVerdict verdict = found.get(HttpUrl.get(address));
      if (verdict == null) {
        rest.add(address);
      } else {
        verdicts.put(address, verdict);
      }
    }
    LinkVerification answers = webPages.verify(rest);
    notices.addAll(answers.notices());
    int checked = verdicts.size() + answers.checked();
    verdicts.putAll(answers.verdicts());
    return new LinkVerification(verdicts, checked, answers.cached(), answers.skipped(), notices);
  }

  private Map<String, Collection<GitHubAddress>> byHost(Set<String> addresses) {
    Map<String, Collection<GitHubAddress>> byHost = new LinkedHashMap<>();
    for (String address : addresses) {
      HttpUrl url = HttpUrl.get(address);
      Optional<GitHubAddress> known =
          apis.containsKey(host(url)) ? GitHubAddress.of(url) : Optional.empty();
      known.ifPresent(
          each -> byHost.computeIfAbsent(host(url), host -> new LinkedHashSet<>()).add(each));
    }
    return byHost;
  }

  private static String host(HttpUrl url) {
    return url.host().equals("www.github.com") ? "github.com" : url.host();
  }

  private Map<HttpUrl, LinkVerdict> ask(
      String host, List<GitHubAddress> addresses, List<String> notices) {
    Map<HttpUrl, LinkVerdict> verdicts = new HashMap<>();
    try {
      for (int from = 0; from < addresses.size(); from += BATCH) {
        List<GitHubAddress> batch =
            addresses.subList(from, Math.min(from + BATCH, addresses.size()));
        batch.forEach(each -> progress.asked(host));
        Map<HttpUrl, LinkVerdict> answers = apis.get(host).verdicts(batch);
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
