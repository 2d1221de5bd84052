package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReviewScheduleTest {
  private static final long SEED = 20260331;

  @ParameterizedTest
  @CsvFileSource(resources = "review-schedule-cases.csv", useHeadersInDisplayName = true)
  void followsTheDefinition(
      String cadence,
      String alignment,
      Period grace,
      Period warnBefore,
      int fiscalYearStart,
      LocalDate lastUpdate,
      LocalDate today,
      LocalDate due,
      String verdict) {
    ReviewSchedule schedule =
        new ReviewSchedule(
            Cadence.parse(cadence),
            Alignment.valueOf(alignment.toUpperCase(Locale.ROOT)),
            grace,
            warnBefore,
            Month.of(fiscalYearStart));
    assertThat(schedule.due(lastUpdate)).isEqualTo(due);
    assertThat(schedule.verdict(lastUpdate, today))
        .isEqualTo(Verdict.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_')));
  }

  static Stream<Random> seeds() {
    return new Random(SEED).longs(5_000).mapToObj(Random::new);
  }

  private static ReviewSchedule schedule(Random random) {
    Cadence[] cadences = {
      Cadence.WEEKLY,
      Cadence.MONTHLY,
      Cadence.QUARTERLY,
      Cadence.HALF_YEARLY,
      Cadence.YEARLY,
      new Cadence(Period.ofMonths(1 + random.nextInt(30))),
      new Cadence(Period.ofDays(1 + random.nextInt(800))),
      new Cadence(Period.of(0, 1 + random.nextInt(5), 1 + random.nextInt(40)))
    };
    return new ReviewSchedule(
        cadences[random.nextInt(cadences.length)],
        Alignment.values()[random.nextInt(2)],
        Period.ofDays(random.nextInt(40)),
        Period.ofDays(random.nextInt(200)),
        Month.of(1 + random.nextInt(12)));
  }

  private static LocalDate day(Random random) {
    return LocalDate.ofEpochDay(random.nextInt(40_000));
  }

  @Test
  void neverIsDueBeforeTheUpdateAndNeverGoesBackInTime() {
    assertThat(seeds())
        .allSatisfy(
            random -> {
              ReviewSchedule schedule = schedule(random);
              LocalDate lastUpdate = day(random);
              LocalDate due = schedule.due(lastUpdate);
              assertThat(due).isAfter(lastUpdate);
              LocalDate today = lastUpdate.plusDays(random.nextInt(900) - 30L);
              assertThat(schedule.verdict(lastUpdate, today.plusDays(random.nextInt(300))))
                  .isGreaterThanOrEqualTo(schedule.verdict(lastUpdate, today));
              assertThat(schedule.verdict(lastUpdate, lastUpdate)).isEqualTo(Verdict.FRESH);
              assertThat(schedule.verdict(lastUpdate, due)).isLessThan(Verdict.STALE);
              assertThat(schedule.verdict(lastUpdate, due.plusDays(1))).isEqualTo(Verdict.STALE);
            });
  }

  @Test
  void laterUpdateIsNeverDueEarlier() {
    assertThat(seeds())
        .allSatisfy(
            random -> {
              ReviewSchedule schedule = schedule(random);
              LocalDate lastUpdate = day(random);
              assertThat(schedule.due(lastUpdate.plusDays(random.nextInt(400))))
                  .isAfterOrEqualTo(schedule.due(lastUpdate));
            });
  }

  @Test
  void periodHoldsItsDayAndPeriodsFollowOneAnother() {
    assertThat(seeds())
        .allSatisfy(
            random -> {
              ReviewSchedule schedule = schedule(random);
              LocalDate day = day(random);
              var period = schedule.periodOf(day);
              assertThat(period.contains(day)).isTrue();
              assertThat(schedule.periodOf(period.getEnd()).getStart()).isEqualTo(period.getEnd());
              assertThat(schedule.periodOf(period.getStart())).isEqualTo(period);
            });
  }

  @Test
  void followsTheCalendarByDefaultOnlyForTheNamedCadencesOfMonths() {
    assertThat(ReviewSchedule.defaultAlignment(Cadence.MONTHLY)).isEqualTo(Alignment.CALENDAR);
    assertThat(ReviewSchedule.defaultAlignment(Cadence.QUARTERLY)).isEqualTo(Alignment.CALENDAR);
    assertThat(ReviewSchedule.defaultAlignment(Cadence.HALF_YEARLY)).isEqualTo(Alignment.CALENDAR);
    assertThat(ReviewSchedule.defaultAlignment(Cadence.YEARLY)).isEqualTo(Alignment.CALENDAR);
    assertThat(ReviewSchedule.defaultAlignment(Cadence.WEEKLY)).isEqualTo(Alignment.ROLLING);
    assertThat(ReviewSchedule.defaultAlignment(Cadence.parse("P2M"))).isEqualTo(Alignment.ROLLING);
  }

  @Test
  void refusesNegativePeriods() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new ReviewSchedule(
                    Cadence.MONTHLY,
                    Alignment.ROLLING,
                    Period.ofDays(-1),
                    Period.ZERO,
                    Month.JANUARY));
  }
}
