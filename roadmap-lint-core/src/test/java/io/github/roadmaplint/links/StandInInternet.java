package io.github.roadmaplint.links;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * One server on loopback that stands in for every host: names are found through the client's own
 * name server hook at public addresses, and connections to those lead here. Delays cost no time.
 */
final class StandInInternet implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
  private static final String PUBLIC_ADDRESS = "140.82.112.3";

  private final MockWebServer server = new MockWebServer();
  private final MockWebServer plain = new MockWebServer();
  private HandshakeCertificates clientTrust;
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, String> nameProblems = new HashMap<>();
  private final Map<String, Handler> handlers = new HashMap<>();
  private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> versions = ConcurrentHashMap.newKeySet();
  private final List<Duration> delays = Collections.synchronizedList(new ArrayList<>());

  /** Any number may be the first, as {@link System#nanoTime()} says. */
  private final AtomicLong nanoTime = new AtomicLong(Duration.ofDays(-1).toNanos());

  /** Answers one request. */
  interface Handler {
    MockResponse answer(RecordedRequest request, int number);
  }

  StandInInternet(String... hosts) {
    HeldCertificate.Builder certificate = new HeldCertificate.Builder();
    for (String host : hosts) {
      certificate.addSubjectAlternativeName(host);
      name(host, PUBLIC_ADDRESS);
    }
    HeldCertificate held = certificate.build();
    useCertificate(held, held);
    server.setDispatcher(new ByHost());
    plain.setDispatcher(new ByHost());
    try {
      server.start();
      plain.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Makes the server show one certificate, and clients trust those that another has signed. */
  StandInInternet useCertificate(HeldCertificate shown, HeldCertificate trusted) {
    clientTrust =
        new HandshakeCertificates.Builder().addTrustedCertificate(trusted.certificate()).build();
    server.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(shown).build().sslSocketFactory());
    return this;
  }

  /** Answers a host's requests; the number counts that host's requests from 1. */
  StandInInternet on(String host, Handler handler) {
    handlers.put(host, handler);
    return this;
  }

  /** Makes a name known at an address. */
  StandInInternet name(String host, String... addresses) {
    names.put(host, List.of(addresses));
    return this;
  }

  /** Makes a look-up of a name fail with a message of the operating system. */
  StandInInternet nameProblem(String host, String message) {
    nameProblems.put(host, message);
    return this;
  }

  /** The requests so far, such as {@code HEAD github.com/o/r}. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** The versions of HTTP that were spoken. */
  Set<String> versions() {
    return Set.copyOf(versions);
  }

  /** The delays asked for so far, in order. */
  List<Duration> delays() {
    return List.copyOf(delays);
  }

  /** Lets time pass at once, as where an answer takes long. */
  void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
  }

  MockWebServer server() {
    return server;
  }

  LinkVerifier verifier(LinkSettings settings) {
    return verifier(settings, new OkHttpClient());
  }

  LinkVerifier verifier(LinkSettings settings, OkHttpClient base) {
    return verifier(settings, NetworkAccess.direct(), base, (verifier, board) -> verifier);
  }

  LinkVerifier verifier(
      LinkSettings settings, NetworkAccess access, OkHttpClient base, LinkVerifiers.Memory memory) {
    OkHttpClient client =
        base.newBuilder()
            .dns(this::lookup)
            .sslSocketFactory(clientTrust.sslSocketFactory(), clientTrust.trustManager())
            .build();
    return LinkVerifiers.online(
        settings,
        access,
        WebNetwork.of(settings, access, client, this::route),
        new RequestEnvironment(
            Clock.fixed(NOW, ZoneOffset.UTC), () -> new Hurried(settings.inAll()), nanoTime::get),
        memory);
  }

  private List<InetAddress> lookup(String host) throws UnknownHostException {
    List<String> found = names.get(host);
    if (found == null) {
      throw new UnknownHostException(
          host + ": " + nameProblems.getOrDefault(host, "Name or service not known"));
    }
    List<InetAddress> addresses = new ArrayList<>();
    for (String each : found) {
      addresses.add(InetAddress.getByAddress(host, InetAddress.getByName(each).getAddress()));
    }
    return addresses;
  }

  private InetSocketAddress route(InetSocketAddress address) {
    int port = address.getPort() == 443 ? server.getPort() : plain.getPort();
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  @Override
  public void close() {
    server.close();
    plain.close();
  }

  private final class ByHost extends Dispatcher {
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
      String host = String.valueOf(request.getHeaders().get("Host")).replaceFirst(":\\d+$", "");
      if (request.getHeaders().get(":authority") != null) {
        host = request.getHeaders().get(":authority");
      }
      versions.add(request.getVersion());
      requests.add(request.getMethod() + " " + host + request.getTarget());
      Handler handler = handlers.get(host);
      int number = counts.merge(host, 1, Integer::sum);
      return handler == null
          ? new MockResponse.Builder().code(404).build()
          : handler.answer(request, number);
    }
  }

  /** Runs at once what should wait, and lets the clock jump. */
  private final class Hurried extends ScheduledThreadPoolExecutor {
    Hurried(int threads) {
      super(threads);
    }

    @Override
    public void execute(Runnable command) {
      super.schedule(command, 0, TimeUnit.NANOSECONDS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
      delays.add(Duration.ofNanos(unit.toNanos(delay)));
      nanoTime.addAndGet(unit.toNanos(delay));
      return super.schedule(command, 0, unit);
    }
  }
}
