package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;

/**
 * Asks hosts over HTTP, each address once, following redirects by hand. Safe for several threads.
 */
final class HttpLinkVerifier implements LinkVerifier {
  static final String NETWORK_UNAVAILABLE =
      "no host could be reached, so that no link was verified; is there a network, and is a proxy"
          + " configured?";

  private final LinkSettings settings;
  private final WebNetwork network;
  private final RequestEnvironment environment;
  private final ProgressBoard progress;

  HttpLinkVerifier(
      LinkSettings settings,
      WebNetwork network,
      RequestEnvironment environment,
      ProgressBoard progress) {
    this.settings = settings;
    this.network = network;
    this.environment = environment;
    this.progress = progress;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    Map<String, HttpUrl> urls = new LinkedHashMap<>();
    addresses.forEach(address -> urls.put(address, HttpUrl.get(address)));
    Map<String, LinkVerdict> verdicts = urls.isEmpty() ? Map.of() : ask(urls);
    return new LinkVerification(verdicts, verdicts.size(), 0, 0, List.of());
  }

  private Map<String, LinkVerdict> ask(Map<String, HttpUrl> urls) {
    ScheduledExecutorService executor = environment.executors().get();
    try {
      RequestQueue queue =
          new RequestQueue(
              new HttpProbe(network, settings, environment.clock()),
              settings,
              executor,
              environment.nanoTime());
      Map<String, CompletableFuture<Outcome>> outcomes = new LinkedHashMap<>();
      urls.forEach(
          (address, url) -> {
            progress.asked(url.host());
            CompletableFuture<Outcome> outcome = RedirectTrail.follow(url, queue::answer);
            outcomes.put(address, outcome);
            outcome.thenRun(() -> progress.answered(url.host()));
          });
      await(outcomes.values());
      return verdicts(outcomes, queue);
    } finally {
      executor.shutdownNow();
      network.client().dispatcher().cancelAll();
      network.client().connectionPool().evictAll();
    }
  }

  private void await(Collection<CompletableFuture<Outcome>> outcomes) {
    Duration deadline = settings.deadline();
    try {
      CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
          .get(deadline.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      // What is not done by now stays unverified.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Map<String, LinkVerdict> verdicts(
      Map<String, CompletableFuture<Outcome>> outcomes, RequestQueue queue) {
    boolean namesResolve = queue.foundAnyHost();
    LinkVerdict late =
        LinkVerdict.of(
            Status.UNVERIFIABLE,
            "not answered before the run's limit of " + Durations.text(settings.deadline()));
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    outcomes.forEach(
        (address, outcome) ->
            verdicts.put(address, outcome.isDone() ? outcome.join().verdict(namesResolve) : late));
    return queue.networkIsDown() ? networkDown(outcomes.keySet()) : verdicts;
  }

  /** One finding is enough to say it. */
  private static Map<String, LinkVerdict> networkDown(Set<String> addresses) {
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    for (String address : addresses) {
      verdicts.put(
          address,
          LinkVerdict.of(
              verdicts.isEmpty() ? Status.UNVERIFIABLE : Status.SKIPPED, NETWORK_UNAVAILABLE));
    }
    return verdicts;
  }
}
