package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.net.InetSocketAddress;
import java.time.Clock;
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
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * Asks hosts over HTTP, each address once, following redirects by hand. Safe for several threads.
 */
public final class HttpLinkVerifier implements LinkVerifier {
  static final String NETWORK_UNAVAILABLE =
      "no host could be reached, so that no link was verified; is there a network, and is a proxy"
          + " configured?";

  /** No placeholder such as {@code {{host}}}. */
  private static final Pattern HOST = Pattern.compile("[\\w.:-]+");

  private final LinkSettings settings;
  private final AddressGuard guard;
  private final OkHttpClient client;
  private final Clock clock;
  private final Supplier<ScheduledExecutorService> executors;
  private final LongSupplier nanoTime;

  /** A verifier that connects directly. */
  public HttpLinkVerifier(LinkSettings settings) {
    this(
        settings,
        new OkHttpClient(),
        UnaryOperator.identity(),
        Clock.systemUTC(),
        () -> RequestThreads.start(settings.inAll()),
        System::nanoTime);
  }

  /**
   * @param base what connections are made with: name server, trust
   * @param route where connections really go; see {@link GuardedSockets}
   */
  HttpLinkVerifier(
      LinkSettings settings,
      OkHttpClient base,
      UnaryOperator<InetSocketAddress> route,
      Clock clock,
      Supplier<ScheduledExecutorService> executors,
      LongSupplier nanoTime) {
    this.settings = settings;
    this.guard = new AddressGuard(settings.allowPrivate());
    this.client =
        base.newBuilder()
            .followRedirects(false)
            .followSslRedirects(false)
            .connectTimeout(settings.timeout())
            .readTimeout(settings.timeout())
            .writeTimeout(settings.timeout())
            .callTimeout(settings.timeout().multipliedBy(2))
            .socketFactory(new GuardedSockets(guard, route))
            .build();
    this.clock = clock;
    this.executors = executors;
    this.nanoTime = nanoTime;
  }

  @Override
  public LinkVerification verify(Set<String> addresses) {
    Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
    Map<String, HttpUrl> asked = new LinkedHashMap<>();
    for (String address : addresses) {
      HttpUrl url = HttpUrl.parse(settings.patterns().remap(address));
      LinkVerdict skipped = skipped(address, url);
      if (skipped == null && url != null) {
        asked.put(address, url);
      } else if (skipped != null) {
        verdicts.put(address, skipped);
      }
    }
    int skipped = verdicts.size();
    if (!asked.isEmpty()) {
      verdicts.putAll(ask(asked));
    }
    return new LinkVerification(verdicts, asked.size(), 0, skipped, List.of());
  }

  private @Nullable LinkVerdict skipped(String address, @Nullable HttpUrl url) {
    if (settings.patterns().excludes(address)) {
      return LinkVerdict.of(Status.SKIPPED, "excluded by configuration");
    }
    if (url == null || !HOST.matcher(url.host()).matches()) {
      return LinkVerdict.of(Status.SKIPPED, "it is no complete address");
    }
    return ExampleHosts.contain(url.host())
        ? LinkVerdict.of(Status.SKIPPED, "its host is reserved for examples (RFC 2606)")
        : null;
  }

  private Map<String, LinkVerdict> ask(Map<String, HttpUrl> urls) {
    ScheduledExecutorService executor = executors.get();
    try {
      RequestQueue queue =
          new RequestQueue(
              new HttpProbe(client, guard, settings, clock), settings, executor, nanoTime);
      Map<String, CompletableFuture<Outcome>> outcomes = new LinkedHashMap<>();
      urls.forEach(
          (address, url) -> outcomes.put(address, RedirectTrail.follow(url, queue::answer)));
      await(outcomes.values());
      return verdicts(outcomes, queue);
    } finally {
      executor.shutdownNow();
      client.dispatcher().cancelAll();
      client.connectionPool().evictAll();
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
