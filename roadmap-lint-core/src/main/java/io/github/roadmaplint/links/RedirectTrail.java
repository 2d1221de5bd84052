package io.github.roadmaplint.links;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Follows an address from redirect to redirect to its verdict.
 *
 * @param asked the addresses so far, in order
 * @param permanent whether each redirect so far was permanent
 * @param home the address up to which each redirect was permanent; null at the start
 * @param reason the last permanent redirect, for people; empty at the start
 */
record RedirectTrail(Set<HttpUrl> asked, boolean permanent, @Nullable HttpUrl home, String reason) {
  private static final int MOST_HOPS = 10;

  /** What every server and client should bear, RFC 9110 section 4.1. */
  private static final int LONGEST_ADDRESS = 8000;

  /** What okhttp reads for the bytes of another charset. */
  private static final char NO_UTF_8 = '\uFFFD';

  /**
   * Follows an address.
   *
   * @param requests gives the answer to a request
   */
  static CompletableFuture<Outcome> follow(
      HttpUrl start, Function<HttpUrl, CompletableFuture<Answer>> requests) {
    return new RedirectTrail(Set.of(), true, null, "").ask(start, requests);
  }

  private CompletableFuture<Outcome> ask(
      HttpUrl url, Function<HttpUrl, CompletableFuture<Answer>> requests) {
    HttpUrl address = url.encodedFragment() == null ? url : url.newBuilder().fragment(null).build();
    if (asked.contains(address)) {
      return stuck("it redirects in a circle");
    }
    if (asked.size() > MOST_HOPS) {
      return stuck("it redirects more than " + MOST_HOPS + " times");
    }
    return requests
        .apply(address)
        .thenCompose(
            answer -> {
              String location = answer.location();
              return answer.isRedirect() && location != null
                  ? redirect(url, address, answer, location, requests)
                  : CompletableFuture.completedFuture(outcome(answer));
            });
  }

  private CompletableFuture<Outcome> redirect(
      HttpUrl url,
      HttpUrl address,
      Answer answer,
      String location,
      Function<HttpUrl, CompletableFuture<Answer>> requests) {
    if (location.length() > LONGEST_ADDRESS) {
      return stuck("it redirects to an address of more than " + LONGEST_ADDRESS + " characters");
    }
    if (location.indexOf(NO_UTF_8) >= 0) {
      return stuck("it redirects to an address that cannot be read: '" + location + "'");
    }
    HttpUrl next = url.resolve(location);
    if (next == null) {
      return stuck("it redirects to what is neither http nor https: '" + location + "'");
    }
    if (addsUser(url, next)) {
      return stuck(
          "it redirects to an address with a user name or password, which hides where it leads");
    }
    // RFC 9110 section 10.2.2: a redirect without a fragment keeps the one that was asked for.
    if (next.encodedFragment() == null && url.encodedFragment() != null) {
      next = next.newBuilder().encodedFragment(url.encodedFragment()).build();
    }
    Set<HttpUrl> more = new LinkedHashSet<>(asked);
    more.add(address);
    boolean stays = permanent && answer.isPermanent() && !LoginPage.standsBefore(address, next);
    return new RedirectTrail(more, stays, stays ? next : home, stays ? answer.reason() : reason)
        .ask(next, requests);
  }

  /** RFC 9110 section 4.2.4: an error where a stranger sends it, since it deceives readers. */
  private static boolean addsUser(HttpUrl from, HttpUrl to) {
    return !(to.encodedUsername().isEmpty() && to.encodedPassword().isEmpty())
        && !(to.encodedUsername().equals(from.encodedUsername())
            && to.encodedPassword().equals(from.encodedPassword())
            && to.host().equals(from.host()));
  }

  private Outcome outcome(Answer answer) {
    return new Outcome(answer, !asked.isEmpty(), home, reason);
  }

  private CompletableFuture<Outcome> stuck(String reason) {
    return CompletableFuture.completedFuture(
        outcome(Answer.failed(Answer.Failure.REDIRECT, reason)));
  }
}
