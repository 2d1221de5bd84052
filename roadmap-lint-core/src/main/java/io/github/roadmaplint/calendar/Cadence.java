package io.github.roadmaplint.calendar;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often something is reviewed.
 *
 * @param period the time between two reviews, positive; years are counted as months, so that {@code
 *     P1Y} and {@code P12M} are equal
 */
public record Cadence(Period period) {
  /** Every seven days. */
  public static final Cadence WEEKLY = new Cadence(Period.ofWeeks(1));

  /** Every month. */
  public static final Cadence MONTHLY = new Cadence(Period.ofMonths(1));

  /** Every three months. */
  public static final Cadence QUARTERLY = new Cadence(Period.ofMonths(3));

  /** Every six months. */
  public static final Cadence HALF_YEARLY = new Cadence(Period.ofMonths(6));

  /** Every twelve months. */
  public static final Cadence YEARLY = new Cadence(Period.ofMonths(12));

  /** The usual names that {@link #parse} takes, the most frequent first. */
  public static final List<String> USUAL_NAMES =
      List.of("weekly", "monthly", "quarterly", "half-yearly", "yearly");

  /** What {@link #parse} takes, as the object of "expected ...". */
  public static final String EXPECTED =
      String.join(", ", USUAL_NAMES) + " or an ISO-8601 period such as P6W";

  /** A regular expression for the forms that {@link #parse} takes, in lower case. */
  public static final String FORM =
      "^(weekly|monthly|quarterly|half-yearly|yearly|annually|annual"
          + "|(every )?[1-9]\\d{0,3} (day|week|month|year)s?"
          + "|P(?=.)(\\d{1,4}Y)?(\\d{1,4}M)?(\\d{1,4}W)?(\\d{1,4}D)?)$";

  private static final long MOST_MONTHS = 9_999 * 12 + 9_999;
  private static final long MOST_DAYS = 9_999 * 7 + 9_999;

  private static final Map<String, Cadence> NAMES =
      Map.of(
          "weekly", WEEKLY,
          "monthly", MONTHLY,
          "quarterly", QUARTERLY,
          "half-yearly", HALF_YEARLY,
          "yearly", YEARLY,
          "annually", YEARLY,
          "annual", YEARLY);
  private static final Set<Integer> CALENDAR_MONTHS = Set.of(1, 3, 6, 12);
  private static final Pattern COUNTED =
      Pattern.compile("(?:every\\s+)?(\\d{1,4})\\s+(day|week|month|year)s?");

  /**
   * @throws IllegalArgumentException if the period is not positive, or thousands of years
   */
  public Cadence {
    if (period.toTotalMonths() > MOST_MONTHS || period.getDays() > MOST_DAYS) {
      throw new IllegalArgumentException("too long: " + period);
    }
    period = Period.of(0, Math.toIntExact(period.toTotalMonths()), period.getDays());
    if (period.getMonths() < 0 || period.getDays() < 0 || period.isZero()) {
      throw new IllegalArgumentException("not a positive period: " + period);
    }
  }

  /**
   * Reads a name ({@code quarterly}), a count ({@code 6 months}, {@code every 2 weeks}) or an
   * ISO-8601 period ({@code P6W}); letter case does not count.
   *
   * @throws IllegalArgumentException if the text is none of these, or the period is not positive
   */
  public static Cadence parse(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    Cadence named = NAMES.get(plain);
    if (named != null) {
      return named;
    }
    Matcher counted = COUNTED.matcher(plain);
    if (counted.matches()) {
      return new Cadence(period(Integer.parseInt(counted.group(1)), counted.group(2)));
    }
    try {
      return new Cadence(Period.parse(plain));
    } catch (DateTimeParseException | ArithmeticException e) {
      throw new IllegalArgumentException("expected " + EXPECTED + ", not '" + text + "'", e);
    }
  }

  /** The cadence that the text says, empty where {@link #parse} would throw. */
  public static Optional<Cadence> tryParse(String text) {
    try {
      return Optional.of(parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** For people, after a verb: {@code quarterly}, {@code every 6 weeks}. */
  public String label() {
    if (equals(WEEKLY)) {
      return "weekly";
    }
    if (period.getDays() == 0) {
      return switch (period.getMonths()) {
        case 1 -> "monthly";
        case 3 -> "quarterly";
        case 6 -> "half-yearly";
        case 12 -> "yearly";
        default ->
            period.getMonths() % 12 == 0
                ? "every " + period.getMonths() / 12 + " years"
                : "every " + period.getMonths() + " months";
      };
    }
    String days = days(period.getDays());
    return period.getMonths() == 0
        ? "every " + days
        : "every " + period.getMonths() + " months and " + days;
  }

  /** In a form that {@link #parse} reads: {@code quarterly}, {@code P42D}. */
  @Override
  public String toString() {
    return NAMES.containsKey(label()) ? label() : period.toString();
  }

  /** Whether it follows the calendar unless somebody says otherwise. */
  boolean followsCalendar() {
    return period.getDays() == 0 && CALENDAR_MONTHS.contains(period.getMonths());
  }

  private static String days(int days) {
    if (days % 7 == 0) {
      return days == 7 ? "week" : days / 7 + " weeks";
    }
    return days == 1 ? "day" : days + " days";
  }

  private static Period period(int count, String unit) {
    return switch (unit) {
      case "day" -> Period.ofDays(count);
      case "week" -> Period.ofWeeks(count);
      case "month" -> Period.ofMonths(count);
      default -> Period.ofYears(count);
    };
  }
}
