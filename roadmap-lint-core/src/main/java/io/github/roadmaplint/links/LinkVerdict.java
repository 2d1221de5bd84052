package io.github.roadmaplint.links;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an address.
 *
 * @param status the verdict
 * @param reason why, for people, as the end of a sentence: {@code 404 Not Found}; empty for an
 *     alive address
 * @param finalAddress where a moved address is now, its fragment carried over; null for all other
 *     verdicts
 * @param lastSeenAlive the day on which an earlier run saw it alive; null where none did
 * @param gitHub what GitHub's API says of it; null where it was not asked
 * @param privateAddress whether it was skipped because its host is none of the public internet
 * @param checked when it was asked, in an earlier run where the answer was remembered; null where
 *     it was not asked or nobody noted it
 */
public record LinkVerdict(
    Status status,
    String reason,
    @Nullable String finalAddress,
    @Nullable LocalDate lastSeenAlive,
    @Nullable GitHubFacts gitHub,
    boolean privateAddress,
    @Nullable Instant checked) {
  /** A verdict of which nobody noted when it was asked. */
  public LinkVerdict(
      Status status,
      String reason,
      @Nullable String finalAddress,
      @Nullable LocalDate lastSeenAlive,
      @Nullable GitHubFacts gitHub,
      boolean privateAddress) {
    this(status, reason, finalAddress, lastSeenAlive, gitHub, privateAddress, null);
  }

  /** The verdicts. */
  public enum Status {
    /** It answers. */
    ALIVE,
    /** It has a new address for good. */
    MOVED,
    /** It is gone for good. */
    DEAD,
    /** Nobody can say. */
    UNVERIFIABLE,
    /** It was not asked. */
    SKIPPED;

    /** Whether somebody knows what became of the address. */
    public boolean isKnown() {
      return this != UNVERIFIABLE && this != SKIPPED;
    }
  }

  /** A verdict without further facts. */
  public static LinkVerdict of(Status status, String reason) {
    return new LinkVerdict(status, reason, null, null, null, false);
  }

  /** A verdict on an address that has a new one for good. */
  public static LinkVerdict moved(String reason, String finalAddress) {
    return new LinkVerdict(Status.MOVED, reason, finalAddress, null, null, false);
  }

  /** A verdict on an address that is not requested, since its host is not public. */
  public static LinkVerdict privateAddress(String reason) {
    return new LinkVerdict(Status.SKIPPED, reason, null, null, null, true);
  }

  /** {@link #gitHub()}, absent instead of null. */
  public Optional<GitHubFacts> gitHubFacts() {
    return Optional.ofNullable(gitHub);
  }
}
