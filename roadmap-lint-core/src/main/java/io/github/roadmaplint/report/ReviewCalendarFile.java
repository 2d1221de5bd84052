package io.github.roadmaplint.report;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.Duration;
import io.github.roadmaplint.ReviewEntry;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.unicode.SafeText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the calendar of reviews for calendar programs (RFC 5545): an event of a whole day on each
 * due date, which makes nobody busy, with an alarm before. The same roadmap keeps its identity, so
 * that a newer file moves its event.
 */
public final class ReviewCalendarFile {
  private final Instant now;
  private final int daysOfWarning;
  private final @Nullable String repository;

  /**
   * @param now when the file is written
   * @param daysOfWarning how many days before the due date the alarm goes off
   * @param repository where the repository is on the web, so that a calendar can hold the roadmaps
   *     of several; null where nobody knows
   */
  public ReviewCalendarFile(Instant now, int daysOfWarning, @Nullable String repository) {
    this.now = now;
    this.daysOfWarning = daysOfWarning;
    this.repository = repository;
  }

  /** The file; what has no due date is left out. */
  public String text(List<ReviewEntry> entries) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//roadmap-lint//review schedule//EN");
    entries.stream()
        .filter(entry -> entry.due() != null)
        .forEach(entry -> calendar.addEvent(event(entry, entry.due())));
    // The library counts characters, not bytes.
    return FoldedLines.of(Biweekly.write(calendar).foldLines(false).go());
  }

  private VEvent event(ReviewEntry entry, LocalDate due) {
    VEvent event = new VEvent();
    event.setUid(new Uid(identity(entry) + "@roadmap-lint"));
    event.setDateTimeStamp(Date.from(now));
    event.setDateStart(startOf(due), false);
    event.setTransparency(true);
    event.setSummary(SafeText.of("Review " + entry.path() + ofRepository()));
    event.setDescription(
        SafeText.of(
            "%s%s. After the review run: mvn roadmap:review"
                .formatted(
                    reason(entry.review(), due),
                    entry.owner() == null ? "" : ", maintained by " + entry.owner())));
    Duration before = Duration.builder().prior(true).days(daysOfWarning).build();
    event.addAlarm(
        VAlarm.display(new Trigger(before, Related.START), event.getSummary().getValue()));
    return event;
  }

  private static String reason(ReviewStatus review, LocalDate due) {
    if (review.due() == null) {
      return "The roadmap announces this review";
    }
    return "Last updated %s, reviewed %s%s"
        .formatted(
            review.lastUpdated(),
            review.cadence(),
            due.equals(review.due()) ? "" : "; the roadmap announces this review");
  }

  private UUID identity(ReviewEntry entry) {
    String name = repository == null ? entry.path() : repository + "\n" + entry.path();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Without the host: {@code of owner/name}. */
  private String ofRepository() {
    return repository == null ? "" : " of " + repository.replaceFirst("^https?://[^/]+/", "");
  }

  /** Dates without a time are written in the zone of the machine, and so must be made in it. */
  private static Date startOf(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
