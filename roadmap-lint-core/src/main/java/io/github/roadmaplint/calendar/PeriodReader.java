package io.github.roadmaplint.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds periods in the forms that roadmaps use: {@code Q3 2025}, {@code 2025Q3}, {@code Q3'25},
 * {@code 3Q25}, {@code H1 2026}, {@code first half of 2026}, {@code March 2026}, {@code 2026-03},
 * {@code 03/2026}, {@code 2026-03-15}, {@code by 2026}, {@code 2026年第一季度} and their kin. What is
 * part of a range ({@code Q1–Q3 2026}), or begins one without an end ({@code Q4 2026+}), is none.
 */
public final class PeriodReader {
  /** No text in any form is longer. */
  private static final int LONGEST = 100;

  /** The form that takes most of a text, and how. */
  private record Longest(PeriodForm form, Matcher matcher) {}

  /**
   * What a text in the form of a period means.
   *
   * @param end offset after its last unit
   * @param period empty where it is a day and none of the calendar's
   */
  record Reading(int end, Optional<PeriodMatch> period) {}

  private final PeriodForms forms;

  /**
   * @param fiscalYearStart the first month of the fiscal year; without one {@code Q3 FY25} means
   *     nothing. A fiscal year has the name of the calendar year in which it ends
   */
  public PeriodReader(@Nullable Month fiscalYearStart) {
    forms = new PeriodForms(fiscalYearStart);
  }

  /** Whether a text may hold a period; quick, for most texts do not. */
  public static boolean mayHoldOne(String text) {
    return PeriodForms.mayNameYear(text, Year.MAX_VALUE);
  }

  /**
   * Whether a text may hold a period that ended before a day; quick, for what most texts plan lies
   * ahead.
   */
  public static boolean mayHoldEnded(String text, LocalDate day) {
    return PeriodForms.mayNameYear(text, day.getYear());
  }

  /** All periods in the text, in its order, none overlapping. */
  public List<PeriodMatch> find(String text) {
    List<PeriodMatch> all = new ArrayList<>();
    for (PeriodForm form : forms.in(text)) {
      Matcher matcher = form.matcher(text);
      for (int from = 0; PeriodForm.find(matcher, text, from); from = matcher.end()) {
        match(form, matcher).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparingInt(PeriodMatch::start)
            .thenComparing(PeriodMatch::end, Comparator.reverseOrder()));
    List<PeriodMatch> found = new ArrayList<>();
    int free = 0;
    for (PeriodMatch each : all) {
      if (each.start() >= free) {
        free = each.end();
        if (!PeriodRange.holds(text, each)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  /** A digit of ASCII; every date and period holds some. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The longest period that begins exactly at an offset; none where it is no real day. */
  public Optional<PeriodMatch> at(String text, int offset) {
    return reading(text, offset).flatMap(Reading::period);
  }

  /** What begins exactly at an offset in the form of a period and is no part of a range. */
  Optional<Reading> reading(String text, int offset) {
    return longestAt(text, offset)
        .map(
            longest ->
                new Reading(longest.matcher().end(), match(longest.form(), longest.matcher())))
        .filter(
            reading -> reading.period().filter(each -> PeriodRange.holds(text, each)).isEmpty());
  }

  private Optional<Longest> longestAt(String text, int offset) {
    @Nullable Longest longest = null;
    int end = Math.min(text.length(), offset + LONGEST);
    for (PeriodForm form : forms.in(text.substring(offset, end))) {
      Matcher matcher = form.matcher(text);
      matcher.region(offset, text.length());
      if (matcher.lookingAt() && (longest == null || matcher.end() > longest.matcher().end())) {
        longest = new Longest(form, matcher);
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The period that the whole text names, white space around it apart. */
  public Optional<TargetPeriod> read(String text) {
    String plain = text.strip();
    return at(plain, 0).filter(match -> match.end() == plain.length()).map(PeriodMatch::period);
  }

  String rewrite(String text, LocalDate day) {
    for (PeriodForm form : forms.in(text)) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return form.rewrite(matcher, day);
      }
    }
    throw new IllegalArgumentException("not a period: " + text);
  }

  private static Optional<PeriodMatch> match(PeriodForm form, Matcher matcher) {
    return form.read(matcher)
        .map(period -> new PeriodMatch(matcher.start(), matcher.end(), matcher.group(), period));
  }
}
