package io.github.roadmaplint.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is meant as a date, right or wrong. */
public final class DateReader {
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
  private static final Pattern TIME =
      Pattern.compile(
          "[T ]\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?(?i:[ap]m\\b|[ap]\\.m\\.))?(?:\\s?(?:Z|[+-]\\d{2}:?\\d{2}(?::\\d{2})?|(?:UTC|GMT)\\b))?");
  private static final Pattern TIMESTAMP =
      Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(?=\\d{2}:\\d{2})");
  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<a>\\d{1,4})\\s?[-/.]\\s?(?<b>\\d{1,2})\\s?[-/.]\\s?(?<c>\\d{1,4})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern MONTH_OF_13 = Pattern.compile("\\d{4}-\\d{2}(?![-\\d])");

  private final PeriodReader periods;

  /**
   * @param fiscalYearStart see {@link PeriodReader#PeriodReader}
   */
  public DateReader(@Nullable Month fiscalYearStart) {
    periods = new PeriodReader(fiscalYearStart);
  }

  /** The date that begins exactly at an offset, a time of day after it included. */
  public Optional<WrittenDate> at(String text, int offset) {
    boolean digits = offset < text.length() && PeriodReader.isDigit(text.charAt(offset));
    return (digits ? timestamp(text, offset) : Optional.<WrittenDate>empty())
        .or(() -> periods.reading(text, offset).map(reading -> written(text, offset, reading)))
        .or(() -> digits ? numbers(text, offset) : Optional.empty());
  }

  private static Optional<WrittenDate> timestamp(String text, int offset) {
    Matcher timestamp = TIMESTAMP.matcher(text).region(offset, text.length());
    timestamp.useTransparentBounds(true);
    return timestamp.lookingAt() ? Optional.of(timestamp(text, timestamp)) : Optional.empty();
  }

  private static WrittenDate written(String text, int offset, PeriodReader.Reading reading) {
    if (reading.period().isEmpty()) {
      return written(text, offset, reading.end(), Optional.empty());
    }
    WrittenDate.Form form =
        ISO.matcher(text.substring(offset, reading.end())).matches()
            ? WrittenDate.Form.ISO
            : WrittenDate.Form.WORDS;
    int end = form == WrittenDate.Form.ISO ? endOfTime(text, reading.end()) : reading.end();
    Optional<TargetPeriod> period = reading.period().map(PeriodMatch::period);
    return new WrittenDate(offset, end, text.substring(offset, end), form, period);
  }

  /** The date that a whole text is, white space around it apart. */
  public Optional<WrittenDate> read(String text) {
    int start = text.length() - text.stripLeading().length();
    int end = text.stripTrailing().length();
    return start < end ? at(text, start).filter(date -> date.end() == end) : Optional.empty();
  }

  private static WrittenDate timestamp(String text, Matcher match) {
    int end = endOfTime(text, match.end() - 1);
    Optional<LocalDate> day = day(match.group(1), match.group(2), match.group(3));
    return new WrittenDate(
        match.start(),
        end,
        text.substring(match.start(), end),
        day.isPresent() ? WrittenDate.Form.ISO : WrittenDate.Form.UNREADABLE,
        day.map(TargetPeriod::of));
  }

  private static int endOfTime(String text, int offset) {
    Matcher time = TIME.matcher(text).region(offset, text.length());
    return time.lookingAt() ? time.end() : offset;
  }

  private static Optional<WrittenDate> numbers(String text, int offset) {
    Matcher numbers = NUMBERS.matcher(text).region(offset, text.length());
    if (numbers.lookingAt()) {
      int a = Integer.parseInt(numbers.group("a"));
      int b = Integer.parseInt(numbers.group("b"));
      int c = Integer.parseInt(numbers.group("c"));
      Optional<LocalDate> day =
          numbers.group("a").length() == 4
              ? day(a, b, c)
              : numbers.group("c").length() == 4 ? dayFirstOrMonthFirst(a, b, c) : Optional.empty();
      return Optional.of(written(text, offset, numbers.end(), day));
    }
    Matcher compact = COMPACT.matcher(text).region(offset, text.length());
    if (compact.lookingAt()) {
      Optional<LocalDate> day = day(compact.group(1), compact.group(2), compact.group(3));
      return Optional.of(written(text, offset, compact.end(), day));
    }
    Matcher month = MONTH_OF_13.matcher(text).region(offset, text.length());
    return month.lookingAt()
        ? Optional.of(written(text, offset, month.end(), Optional.empty()))
        : Optional.empty();
  }

  /** A day where the two orders agree or only one of them gives a real one. */
  private static Optional<LocalDate> dayFirstOrMonthFirst(int a, int b, int year) {
    Optional<LocalDate> dayFirst = day(year, b, a);
    Optional<LocalDate> monthFirst = day(year, a, b);
    if (dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst)) {
      return Optional.empty();
    }
    return dayFirst.or(() -> monthFirst);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    return day(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static WrittenDate written(String text, int start, int end, Optional<LocalDate> day) {
    String date = text.substring(start, end);
    WrittenDate.Form sound =
        ISO.matcher(date).matches() ? WrittenDate.Form.ISO : WrittenDate.Form.NUMBERS;
    return new WrittenDate(
        start,
        end,
        date,
        day.isPresent() ? sound : WrittenDate.Form.UNREADABLE,
        day.map(TargetPeriod::of));
  }
}
