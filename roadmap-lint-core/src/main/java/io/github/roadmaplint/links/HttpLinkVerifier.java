package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
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
import java.util.function.Consumer;
import java.util.function.Function;
import okhttp3.HttpUrl;

/**
 * Asks hosts over HTTP, each address once, following redirects by hand. Used by one thread at a
 * time.
 */
final class HttpLinkVerifier implements NetworkVerifier {
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
  public NetworkAnswers verify(Set<String> addresses, Set<String> found) {
    return new NetworkAnswers(verify(addresses, ask -> found), Set.of());
  }

  /**
   * Verifies addresses and, in the same round, those that become known while the first are asked.
   *
   * @param late hands on each of them as soon as it is known, and gives addresses that were found
   *     otherwise, as of {@link #verify(Set, Set)}; called once
   */
  LinkVerification verify(Set<String> addresses, Function<Consumer<String>, Set<String>> late) {
    Map<String, LinkVerdict> verdicts = ask(addresses, late);
    return new LinkVerification(verdicts, verdicts.size(), 0, 0, List.of());
  }

  private Map<String, LinkVerdict> ask(
      Set<String> addresses, Function<Consumer<String>, Set<String>> late) {
    long end = environment.nanoTime().getAsLong() + settings.deadline().toNanos();
    ScheduledExecutorService executor = environment.executors().get();
    HostClients clients = new HostClients(network, settings.perHost());
    try {
      RequestQueue queue =
          new RequestQueue(
              new HttpProbe(clients, network.guard(), settings, environment.clock()),
              settings,
              executor,
              environment.nanoTime());
      Map<String, CompletableFuture<Outcome>> outcomes = new LinkedHashMap<>();
      Consumer<String> ask = address -> outcomes.put(address, follow(address, queue));
      addresses.forEach(ask);
      Set<String> found = late.apply(ask);
      await(outcomes.values(), end - environment.nanoTime().getAsLong());
      if (queue.reachedNobody()) {
        askOneOf(found, queue, end - environment.nanoTime().getAsLong());
      }
      return verdicts(outcomes, queue);
    } finally {
      executor.shutdownNow();
      clients.close();
    }
  }

  private CompletableFuture<Outcome> follow(String address, RequestQueue queue) {
    HttpUrl url = HttpUrl.get(address);
    progress.asked(url.host());
    return RedirectTrail.follow(url, queue::answer)
        .whenComplete((outcome, fault) -> progress.answered(url.host()));
  }

  /** Its answer speaks for the network; one that is not there in time tells nothing. */
  private void askOneOf(Set<String> found, RequestQueue queue, long nanoseconds) {
    found.stream()
        .map(HttpUrl::get)
        .filter(url -> !queue.hasAsked(url.host()))
        .findFirst()
        .map(queue::answer)
        .ifPresent(
            answer -> await(List.of(answer), Math.min(nanoseconds, settings.timeout().toNanos())));
  }

  private static void await(Collection<? extends CompletableFuture<?>> answers, long nanoseconds) {
    try {
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new))
          .get(nanoseconds, TimeUnit.NANOSECONDS);
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
    return queue.networkIsDown()
        ? networkDown(verdicts, queue.proxyProblem().orElse(NETWORK_UNAVAILABLE))
        : verdicts;
  }

  /** One finding is enough to say it. What is private is so without a network, too. */
  private static Map<String, LinkVerdict> networkDown(
      Map<String, LinkVerdict> verdicts, String reason) {
    Map<String, LinkVerdict> told = new LinkedHashMap<>();
    Status next = Status.UNVERIFIABLE;
    for (Map.Entry<String, LinkVerdict> each : verdicts.entrySet()) {
      if (each.getValue().privateAddress()) {
        told.put(each.getKey(), each.getValue());
      } else {
        told.put(each.getKey(), LinkVerdict.of(next, reason));
        next = Status.SKIPPED;
      }
    }
    return told;
  }
}
