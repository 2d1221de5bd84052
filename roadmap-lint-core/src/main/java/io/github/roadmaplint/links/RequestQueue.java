package io.github.roadmaplint.links;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/**
 * The requests of one run: each address once, in a lane for its host, repeated where that helps.
 */
final class RequestQueue {
  private static final int RETRIES_PER_HOST = 10;
  private static final double JITTER = 0.25;
  private static final int SLOWEST_FACTOR = 16;

  private final HttpProbe probe;
  private final LinkSettings settings;
  private final ScheduledExecutorService executor;
  private final LongSupplier nanoTime;
  private final Map<String, Host> hosts = new ConcurrentHashMap<>();
  private final Map<HttpUrl, CompletableFuture<Answer>> answers = new ConcurrentHashMap<>();

  RequestQueue(
      HttpProbe probe,
      LinkSettings settings,
      ScheduledExecutorService executor,
      LongSupplier nanoTime) {
    this.probe = probe;
    this.settings = settings;
    this.executor = executor;
    this.nanoTime = nanoTime;
  }

  /** The answer to a request; the same for all who ask for an address. */
  CompletableFuture<Answer> answer(HttpUrl url) {
    return answers.computeIfAbsent(url, this::request);
  }

  /** Whether any host name was found. */
  boolean foundAnyHost() {
    return answers()
        .anyMatch(
            answer ->
                answer.cameFromHost()
                    || answer.failure() == Answer.Failure.TIMEOUT
                    || answer.failure() == Answer.Failure.PRIVATE_ADDRESS);
  }

  /** Whether several hosts were asked and not one could be reached. */
  boolean networkIsDown() {
    return hosts.keySet().stream().filter(probe::asks).count() > 1 && !reachedAnyHost();
  }

  /** Whether there are answers and not one of them came from a host. */
  boolean reachedNobody() {
    return answers().findAny().isPresent() && !reachedAnyHost();
  }

  private boolean reachedAnyHost() {
    return answers()
        .anyMatch(
            answer -> answer.cameFromHost() || answer.failure() == Answer.Failure.PRIVATE_ADDRESS);
  }

  /** Whether requests went to a host. */
  boolean hasAsked(String host) {
    return hosts.containsKey(host);
  }

  /** What the first proxy says that does not serve. */
  Optional<String> proxyProblem() {
    return answers()
        .filter(answer -> answer.failure() == Answer.Failure.PROXY)
        .map(Answer::reason)
        .findFirst();
  }

  private Stream<Answer> answers() {
    return answers.entrySet().stream()
        .filter(each -> probe.asks(each.getKey().host()))
        .map(Map.Entry::getValue)
        .filter(CompletableFuture::isDone)
        .map(CompletableFuture::join);
  }

  private CompletableFuture<Answer> request(HttpUrl url) {
    Host host = hosts.computeIfAbsent(url.host(), name -> host());
    return host.retrying()
        .getAsync(context -> probe.ask(url, host.lane(), context.getLastResult()));
  }

  /** What runs the requests to one host, and what repeats them. */
  private record Host(HostLane lane, FailsafeExecutor<Answer> retrying) {}

  private Host host() {
    HostLane lane =
        new HostLane(
            settings.perHost(), settings.perHostByHttp2(), RETRIES_PER_HOST, executor, nanoTime);
    return new Host(lane, Failsafe.with(retries(lane)).with(lane));
  }

  private RetryPolicy<Answer> retries(HostLane lane) {
    return RetryPolicy.<Answer>builder()
        .handleResultIf(answer -> answer.isWorthARetry() && lane.mayRetry())
        .withMaxRetries(settings.retries())
        .withBackoff(settings.retryDelay(), settings.retryDelay().multipliedBy(SLOWEST_FACTOR))
        .withJitter(JITTER)
        .onRetryScheduled(event -> lane.noteRetry())
        .build();
  }
}
