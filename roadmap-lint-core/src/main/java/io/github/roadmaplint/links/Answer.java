package io.github.roadmaplint.links;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came back for one request.
 *
 * @param status the status code; 0 where there was no answer
 * @param failure why there was no answer; null where there was one
 * @param reason the status or the failure, for people
 * @param location the {@code Location} header; null where there is none
 * @param retryAfter how long the server asks to be left alone; null where it does not
 */
record Answer(
    int status,
    @Nullable Failure failure,
    String reason,
    @Nullable String location,
    @Nullable Duration retryAfter) {
  private static final int LONGEST_REASON = 300;

  /** Why there was no answer. */
  enum Failure {
    /** No such host name. */
    UNKNOWN_HOST,
    /** The address is not to be asked. */
    PRIVATE_ADDRESS,
    /** Nobody there, or the connection broke. */
    CONNECTION,
    /** There is no such proxy, or it does not serve whom it does not know. */
    PROXY,
    /** Connected, but no answer in time. */
    TIMEOUT,
    /** No trust, or no common language. */
    TLS,
    /** It sends its visitors round in circles. */
    REDIRECT,
    /** The host failed too often before. */
    GIVEN_UP
  }

  static Answer failed(Failure failure, String reason) {
    return new Answer(0, failure, shortened(reason), null, null);
  }

  /** Servers may send what no reader wants to see whole. */
  private static String shortened(String reason) {
    if (reason.length() <= LONGEST_REASON) {
      return reason;
    }
    boolean splitsPair = Character.isHighSurrogate(reason.charAt(LONGEST_REASON - 1));
    return reason.substring(0, splitsPair ? LONGEST_REASON - 1 : LONGEST_REASON) + "…";
  }

  static Answer of(int status, @Nullable String location, @Nullable Duration retryAfter) {
    return new Answer(status, null, HttpStatus.describe(status), location, retryAfter);
  }

  /** Whether it tells the client to go elsewhere, RFC 9110 section 15.4. */
  boolean isRedirect() {
    return location != null && (isPermanent() || status == 302 || status == 303 || status == 307);
  }

  /** Whether what moved stays there. */
  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  /** Whether the host asks for fewer requests, by 403 as GitHub does where somebody hurries. */
  boolean asksForPause() {
    return status == 429 || retryAfter != null && (status == 403 || status == 503);
  }

  /** Whether a GET could be answered where this came for a HEAD. */
  boolean isWorthAGet() {
    return status >= 400 && !asksForPause() || brokeOff();
  }

  /** Whether a later request could be answered otherwise. */
  boolean isWorthARetry() {
    return status == 408
        || status == 425
        || asksForPause()
        || status >= 500 && status <= 599 && status != 501 && status != 505
        || failure == Failure.TIMEOUT
        || failure == Failure.CONNECTION;
  }

  /** Whether the host was found and said anything at all. */
  boolean cameFromHost() {
    return status > 0 || failure == Failure.TLS;
  }

  private boolean brokeOff() {
    return (failure == Failure.CONNECTION || failure == Failure.TIMEOUT)
        && !reason.startsWith(HttpProbe.NOT_CONNECTED);
  }
}
