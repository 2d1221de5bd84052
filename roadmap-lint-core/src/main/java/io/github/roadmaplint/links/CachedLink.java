package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an earlier run found out about an address.
 *
 * @param status alive, moved or dead
 * @param reason as of {@link LinkVerdict#reason()}
 * @param finalAddress as of {@link LinkVerdict#finalAddress()}
 * @param gitHub as of {@link LinkVerdict#gitHub()}
 * @param checked when it was asked
 * @param lastSeenAlive the last day (UTC) on which it was alive or moved; null where it never was
 * @param inquiry how it was asked
 */
record CachedLink(
    Status status,
    String reason,
    @Nullable String finalAddress,
    @Nullable GitHubFacts gitHub,
    Instant checked,
    @Nullable LocalDate lastSeenAlive,
    Inquiry inquiry) {
  private static final Duration FRESH_WHEN_FOUND = Duration.ofDays(7);
  private static final Duration FRESH_WHEN_DEAD = Duration.ofHours(1);

  /** How long it is kept for its last day alive. */
  private static final Duration KEPT = Duration.ofDays(365);

  /**
   * What is to be kept of a verdict; null where nothing is.
   *
   * @param before what was known before; null where nothing was
   */
  static @Nullable CachedLink of(
      LinkVerdict verdict, Instant now, @Nullable CachedLink before, Inquiry inquiry) {
    return switch (verdict.status()) {
      case ALIVE, MOVED -> of(verdict, now, LocalDate.ofInstant(now, ZoneOffset.UTC), inquiry);
      case DEAD -> of(verdict, now, before == null ? null : before.lastSeenAlive(), inquiry);
      case UNVERIFIABLE, SKIPPED -> null;
    };
  }

  /** The later of two, the second of equal ones, with the last day that either knows of. */
  static CachedLink later(CachedLink one, CachedLink other) {
    CachedLink later = one.checked.isAfter(other.checked) ? one : other;
    @Nullable LocalDate lastSeenAlive =
        Stream.of(one, other)
            .flatMap(each -> Stream.ofNullable(each.lastSeenAlive))
            .max(Comparator.naturalOrder())
            .orElse(null);
    return new CachedLink(
        later.status,
        later.reason,
        later.finalAddress,
        later.gitHub,
        later.checked,
        lastSeenAlive,
        later.inquiry);
  }

  private static CachedLink of(
      LinkVerdict verdict, Instant now, @Nullable LocalDate lastSeenAlive, Inquiry inquiry) {
    return new CachedLink(
        verdict.status(),
        verdict.reason(),
        verdict.finalAddress(),
        verdict.gitHub(),
        now,
        lastSeenAlive,
        inquiry);
  }

  /** Whether it still holds for one who would ask so. */
  boolean isFresh(Instant now, Inquiry asking) {
    Duration limit = status == Status.DEAD ? FRESH_WHEN_DEAD : FRESH_WHEN_FOUND;
    return isKept(now) && checked.isAfter(now.minus(limit)) && inquiry.serves(asking);
  }

  /**
   * Whether it is still worth its place. What was checked in the future comes from a clock that was
   * wrong, and would be the latest one until then.
   */
  boolean isKept(Instant now) {
    return checked.isAfter(now.minus(KEPT)) && !checked.isAfter(now);
  }

  LinkVerdict verdict() {
    return new LinkVerdict(
        status,
        reason,
        finalAddress,
        status == Status.DEAD ? lastSeenAlive : null,
        gitHub,
        false,
        checked);
  }
}
