package io.github.roadmaplint.links;

import io.github.roadmaplint.links.Answer.Failure;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Asks one address: by HEAD, and by GET where HEAD does not show that it is alive. */
final class HttpProbe {
  /** How the reason begins where no connection came about. */
  static final String NOT_CONNECTED = "no connection";

  /** What okhttp says of a proxy that makes no connection for it. */
  private static final Pattern REFUSED_TUNNEL =
      Pattern.compile("Unexpected response code for CONNECT: (\\d{1,9})");

  /**
   * What glibc, musl (Alpine), macOS and Windows say where a name server is out of order, and not
   * where it knows no such name.
   */
  private static final Pattern NO_NAME_SERVER =
      Pattern.compile(
          "(?i)temporary (?:failure|error)|: try again|non-recoverable (?:failure|error)|: system error");

  private static final String NO_HTTP = "not HTTP: ";

  /** What okhttp says where it reads what is left of the answer before. */
  private static final String NO_STATUS_LINE = NO_HTTP + "Unexpected status line";

  private static final long LARGEST_BODY = 64 * 1024;

  private final HostClients clients;
  private final AddressGuard guard;
  private final LinkSettings settings;
  private final Clock clock;

  HttpProbe(HostClients clients, AddressGuard guard, LinkSettings settings, Clock clock) {
    this.clients = clients;
    this.guard = guard;
    this.settings = settings;
    this.clock = clock;
  }

  /** Whether a host is asked at all; one that is private by its name alone tells of no network. */
  boolean asks(String host) {
    return guard.objection(host).isEmpty();
  }

  /**
   * Asks once. Never throws for what the network does.
   *
   * @param before what came before, where this repeats it; null where it does not
   */
  Answer ask(HttpUrl url, HostLane lane, @Nullable Answer before) {
    if (!lane.closed().isEmpty()) {
      return Answer.failed(Failure.GIVEN_UP, lane.closed());
    }
    Optional<String> objection = guard.objection(url.host());
    if (objection.isPresent()) {
      return Answer.failed(
          Failure.PRIVATE_ADDRESS, PrivateAddressException.message(url.host(), objection.get()));
    }
    // A GET that is repeated came after a HEAD that told no more.
    boolean byGet = lane.refusesHead() || before != null && before.isWorthAGet();
    Answer answer = byGet ? exchange("GET", url, lane) : askByHeadFirst(url, lane);
    lane.note(answer, settings.longestPause());
    return answer;
  }

  private Answer askByHeadFirst(HttpUrl url, HostLane lane) {
    Answer head = exchange("HEAD", url, lane);
    if (!head.isWorthAGet()) {
      lane.noteHead(head);
      return head;
    }
    Answer get = exchange("GET", url, lane);
    if (head.status() > 0 && get.reason().startsWith(NO_STATUS_LINE)) {
      // That was the body of the answer to a HEAD, which has none (RFC 9110 section 9.3.2).
      lane.noteRefusedHead();
      return exchange("GET", url, lane);
    }
    if (refusesHead(head, get)) {
      lane.noteRefusedHead();
    } else {
      lane.noteHead(head);
    }
    return get;
  }

  /** Other failures with 5xx may pass, and a HEAD is cheaper. */
  private static boolean refusesHead(Answer head, Answer get) {
    return head.status() == 405
        || head.status() == 501
        || head.status() == 0 && get.status() > 0
        || head.status() < 500 && get.status() > 0 && get.status() < 400;
  }

  private Answer exchange(String method, HttpUrl url, HostLane lane) {
    Call call = clients.of(url).newCall(request(method, url, lane));
    try (Response response = call.execute()) {
      if (response.body().contentLength() < 0 || response.body().contentLength() > LARGEST_BODY) {
        // Closing would read on in order to use the connection again.
        call.cancel();
      }
      int status = response.code();
      Answer answer =
          Answer.of(status, response.header("Location"), RetryAfter.of(response, clock));
      return settings.acceptedStatuses().getOrDefault(url.host(), Set.of()).contains(status)
          ? Answer.of(200, null, null)
          : answer;
    } catch (PrivateAddressException e) {
      return Answer.failed(Failure.PRIVATE_ADDRESS, String.valueOf(e.getMessage()));
    } catch (UnknownHostException e) {
      return unknownHost(url, e);
    } catch (ProxyRefusalException e) {
      return Answer.failed(Failure.PROXY, String.valueOf(e.getMessage()));
    } catch (ConnectException | NoRouteToHostException e) {
      return Answer.failed(Failure.CONNECTION, because(NOT_CONNECTED, e));
    } catch (SSLException e) {
      return Answer.failed(Failure.TLS, "no secure connection: " + TlsProblem.reason(e));
    } catch (InterruptedIOException e) {
      return Answer.failed(
          Failure.TIMEOUT,
          (isOfConnecting(e) ? NOT_CONNECTED : "no answer")
              + " within "
              + Durations.text(settings.timeout()));
    } catch (ProtocolException e) {
      return Answer.failed(Failure.CONNECTION, NO_HTTP + e.getMessage());
    } catch (IOException e) {
      return Answer.failed(Failure.CONNECTION, broken(e));
    } catch (RuntimeException e) {
      // A negative length; okhttp takes a pause of more seconds than an int holds at its word.
      call.cancel();
      return Answer.failed(Failure.CONNECTION, NO_HTTP + "the answer makes no sense");
    }
  }

  /** Java has no other sign for it. */
  private static boolean isOfConnecting(InterruptedIOException e) {
    return "connect timed out".equalsIgnoreCase(e.getMessage());
  }

  private static String broken(IOException problem) {
    Matcher refusal = REFUSED_TUNNEL.matcher(String.valueOf(problem.getMessage()));
    return refusal.matches()
        ? NOT_CONNECTED
            + ": the proxy answers "
            + HttpStatus.describe(Integer.parseInt(refusal.group(1)))
        : because("the connection broke", problem);
  }

  private static String because(String what, IOException problem) {
    return problem.getMessage() == null ? what : what + ": " + problem.getMessage();
  }

  private Request request(String method, HttpUrl url, HostLane lane) {
    Request.Builder request =
        new Request.Builder()
            .url(url)
            .method(method, null)
            .tag(HostLane.class, lane)
            .header("User-Agent", settings.userAgent())
            .header("Accept", "text/html,*/*;q=0.8")
            // Said openly, so that nothing is ever unpacked here.
            .header("Accept-Encoding", "gzip");
    for (String header : settings.headers().getOrDefault(url.host(), List.of())) {
      int colon = header.indexOf(':');
      request.header(header.substring(0, colon).strip(), header.substring(colon + 1).strip());
    }
    return request.build();
  }

  /** A resolver that is out of order says nothing of the host; nor does one that knows no proxy. */
  private Answer unknownHost(HttpUrl url, UnknownHostException e) {
    if (NO_NAME_SERVER.matcher(String.valueOf(e.getMessage())).find()) {
      return Answer.failed(Failure.CONNECTION, NOT_CONNECTED + ": no name server answers");
    }
    return clients
        .proxy(url)
        .map(
            proxy ->
                Answer.failed(
                    Failure.PROXY,
                    "there is no host %s, the configured proxy".formatted(proxy.getHostString())))
        .orElseGet(() -> Answer.failed(Failure.UNKNOWN_HOST, "there is no host " + url.host()));
  }
}
