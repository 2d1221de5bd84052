package io.github.roadmaplint.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.ReviewEntry;
import io.github.roadmaplint.ReviewStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReviewScheduleReportTest {
  private static final List<ReviewEntry> ENTRIES =
      List.of(
          new ReviewEntry(
              "ROADMAP.md",
              "kim, lee",
              new ReviewStatus(
                  LocalDate.parse("2025-12-01"),
                  ReviewStatus.Evidence.FRONT_MATTER,
                  "quarterly",
                  LocalDate.parse("2026-03-31"),
                  ReviewStatus.Verdict.FRESH),
              LocalDate.parse("2026-03-31")),
          new ReviewEntry("docs/roadmap.md", null, ReviewStatus.UNKNOWN, null));

  @Test
  void showsATable() {
    assertThat(new ReviewTable(LocalDate.parse("2026-01-15")).lines(ENTRIES))
        .containsExactly(
            "Roadmap          Last updated  Due         Days left  Maintainer",
            "ROADMAP.md       2025-12-01    2026-03-31  75         kim, lee",
            "docs/roadmap.md  -             -           unknown    -");
  }

  @Test
  void linesUpWhatTakesTwoColumns() {
    List<ReviewEntry> entries =
        List.of(
            new ReviewEntry("docs/zh/ROADMAP.md", null, ReviewStatus.UNKNOWN, null),
            new ReviewEntry("docs/中文/ROADMAP.md", null, ReviewStatus.UNKNOWN, null));
    assertThat(new ReviewTable(LocalDate.parse("2026-01-15")).lines(entries))
        .containsExactly(
            "Roadmap               Last updated  Due  Days left  Maintainer",
            "docs/zh/ROADMAP.md    -             -    unknown    -",
            "docs/中文/ROADMAP.md  -             -    unknown    -");
  }

  @Test
  void writesOneEventOfAWholeDayForEachDueDate() {
    String text = text("2026-01-15T12:00:00Z", 14, null, ENTRIES);
    assertThat(text.split("\r\n"))
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "BEGIN:VEVENT",
            "DTSTAMP:20260115T120000Z",
            "DTSTART;VALUE=DATE:20260331",
            "SUMMARY:Review ROADMAP.md",
            "TRIGGER;RELATED=START:-P14D",
            "END:VCALENDAR");
    // RFC 5545, section 3.1: a long line goes on after a line break and a space.
    assertThat(text.replace("\r\n ", ""))
        .containsOnlyOnce("BEGIN:VEVENT")
        .contains("maintained by kim\\, lee");
  }

  /** RFC 5545, section 3.1: octets, of which a character beyond ASCII has several. */
  @Test
  void breaksLinesAfter75BytesAndBetweenCharacters() {
    String path = "docs/" + "路线图".repeat(30) + "😀".repeat(40) + "é".repeat(40) + "/ROADMAP.md";
    ReviewEntry known = ENTRIES.get(0);
    String text =
        text(
            "2026-01-15T12:00:00Z",
            14,
            null,
            List.of(new ReviewEntry(path, known.owner(), known.review(), known.due())));

    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(new String(line.getBytes(UTF_8), UTF_8)).isEqualTo(line));
    assertThat(text.replace("\r\n ", "").split("\r\n")).contains("SUMMARY:Review " + path);
  }

  @Test
  void saysWhichReviewsTheRoadmapsAnnounce() {
    LocalDate announced = LocalDate.parse("2026-02-10");
    List<ReviewEntry> entries =
        List.of(
            new ReviewEntry("a.md", null, ENTRIES.get(0).review(), announced),
            new ReviewEntry("b.md", "kim", ReviewStatus.UNKNOWN, announced));

    assertThat(text("2026-01-15T12:00:00Z", 14, null, entries).replace("\r\n ", ""))
        .contains("DTSTART;VALUE=DATE:20260210")
        .doesNotContain("DTSTART;VALUE=DATE:20260331")
        .contains(
            "DESCRIPTION:Last updated 2025-12-01\\, reviewed quarterly\\; the roadmap announces this"
                + " review. After",
            "DESCRIPTION:The roadmap announces this review\\, maintained by kim. After");
    assertThat(new ReviewTable(LocalDate.parse("2026-01-15")).lines(entries))
        .contains("a.md     2025-12-01    2026-02-10  26         -");
  }

  @Test
  void keepsTheIdentityOfAnEvent() {
    String one = text("2026-01-15T12:00:00Z", 14, null, ENTRIES);
    String other = text("2026-02-15T12:00:00Z", 7, null, ENTRIES);
    assertThat(uid(one)).isEqualTo(uid(other)).isNotEmpty();
  }

  /** RFC 5545, section 3.8.4.7: events of one identity are one in a calendar. */
  @Test
  void tellsTheRoadmapsOfTwoRepositoriesApart() {
    String agents = "https://github.com/tidewater/agents";
    String one = text("2026-01-15T12:00:00Z", 14, agents, ENTRIES);
    String other = text("2026-01-15T12:00:00Z", 14, "https://github.com/tidewater/docs", ENTRIES);
    assertThat(uid(one)).isNotEqualTo(uid(other));
    assertThat(uid(one)).isEqualTo(uid(text("2026-02-15T12:00:00Z", 7, agents, ENTRIES)));
    assertThat(one).contains("SUMMARY:Review ROADMAP.md of tidewater/agents\r\n");
  }

  /** RFC 5545, section 3.8.2.7: what is not said to be transparent makes busy. */
  @Test
  void makesNobodyBusy() {
    assertThat(text("2026-01-15T12:00:00Z", 14, null, ENTRIES)).contains("TRANSP:TRANSPARENT\r\n");
  }

  /** RFC 5545, section 3.3.11: text has no control characters. */
  @Test
  void showsControlCharacters() {
    ReviewEntry entry =
        new ReviewEntry("a\u0007b.md", "kim\u202E", ENTRIES.get(0).review(), ENTRIES.get(0).due());
    String text = text("2026-01-15T12:00:00Z", 14, null, List.of(entry)).replace("\r\n ", "");
    assertThat(text)
        .contains("SUMMARY:Review a␇b.md\r\n", "maintained by kim<U+202E>")
        .doesNotContain("\u0007");
  }

  private static String text(
      String now, int daysOfWarning, @Nullable String repository, List<ReviewEntry> entries) {
    return new ReviewCalendarFile(Instant.parse(now), daysOfWarning, repository).text(entries);
  }

  private static String uid(String text) {
    return text.lines().filter(line -> line.startsWith("UID:")).findFirst().orElse("");
  }
}
