package io.github.roadmaplint.links;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Asks GitHub's API for many addresses at once, while other hosts are asked for their pages. What
 * the API does not show (what is missing, what the token may not see, what is no repository's) is
 * asked of the web pages as without a token.
 */
final class GitHubLinkVerifier implements NetworkVerifier {
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
  public NetworkAnswers verify(Set<String> addresses, Set<String> found) {
    Map<String, Map<GitHubAddress, List<String>>> known = known(addresses);
    Set<String> others = new LinkedHashSet<>(addresses);
    known.values().forEach(host -> host.values().forEach(others::removeAll));
    List<String> notices = new ArrayList<>();
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    Set<String> lessKnown = new HashSet<>();
    LinkVerification answers =
        webPages.verify(
            others,
            page -> {
              long until = nanoTime.getAsLong() + longest.toNanos();
              known.forEach(
                  (host, asked) ->
                      notices.addAll(ask(host, asked, until, verdicts, page, lessKnown)));
              Set<String> foundByNow = new LinkedHashSet<>(verdicts.keySet());
              foundByNow.addAll(found);
              return foundByNow;
            });
    notices.addAll(answers.notices());
    int checked = verdicts.size() + answers.checked();
    verdicts.putAll(answers.verdicts());
    return new NetworkAnswers(
        new LinkVerification(verdicts, checked, answers.cached(), answers.skipped(), notices),
        lessKnown);
  }

  /** By host what an API knows the meaning of, and the addresses that mean it. */
  private Map<String, Map<GitHubAddress, List<String>>> known(Set<String> addresses) {
    Map<String, Map<GitHubAddress, List<String>>> known = new LinkedHashMap<>();
    for (String address : addresses) {
      HttpUrl url = HttpUrl.get(address);
      if (apis.containsKey(GitHubAddress.webHost(url))) {
        GitHubAddress.of(url)
            .ifPresent(
                each ->
                    known
                        .computeIfAbsent(each.webHost(), host -> new LinkedHashMap<>())
                        .computeIfAbsent(each, same -> new ArrayList<>())
                        .add(address));
      }
    }
    return known;
  }

  /**
   * Asks the API of a host in one batch after the other, as GitHub wants it.
   *
   * @param verdicts where they go to
   * @param page gets the addresses that the API says nothing of
   * @param lessKnown gets those of them that the API could not be asked for
   * @return why the API was of no help; empty if it was
   */
  private List<String> ask(
      String host,
      Map<GitHubAddress, List<String>> addresses,
      long until,
      Map<String, LinkVerdict> verdicts,
      Consumer<String> page,
      Set<String> lessKnown) {
    List<GitHubAddress> all = List.copyOf(addresses.keySet());
    List<String> notices = new ArrayList<>();
    for (int from = 0; from < all.size(); from += BATCH) {
      List<GitHubAddress> batch = all.subList(from, Math.min(from + BATCH, all.size()));
      Map<HttpUrl, LinkVerdict> answers =
          notices.isEmpty() ? answers(host, batch, until, notices) : Map.of();
      if (!notices.isEmpty()) {
        batch.forEach(each -> lessKnown.addAll(addresses.get(each)));
      }
      for (GitHubAddress each : batch) {
        @Nullable LinkVerdict verdict = answers.get(each.url());
        addresses
            .get(each)
            .forEach(verdict == null ? page : address -> verdicts.put(address, verdict));
      }
    }
    return notices;
  }

  /** What the API says; nothing, and a notice, where it is of no help. */
  private Map<HttpUrl, LinkVerdict> answers(
      String host, List<GitHubAddress> batch, long until, List<String> notices) {
    batch.forEach(each -> progress.asked(host));
    Map<HttpUrl, LinkVerdict> answers = Map.of();
    try {
      answers = apis.get(host).verdicts(batch, until);
    } catch (GitHubApi.UnavailableException e) {
      notices.add(
          "GitHub's API for %s %s; its web pages were asked instead, which know less"
              .formatted(host, e.getMessage()));
    }
    for (GitHubAddress each : batch) {
      if (answers.containsKey(each.url())) {
        progress.answered(host);
      } else {
        progress.withdrawn(host);
      }
    }
    return answers;
  }
}
