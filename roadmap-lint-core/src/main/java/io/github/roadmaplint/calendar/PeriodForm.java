package io.github.roadmaplint.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * One way to write a period. The pattern's named groups say what is what: {@code y} a year of four
 * digits, {@code yy} of two, {@code fy} a fiscal year of two or four, {@code q} a quarter, {@code
 * h} a half, {@code m} a month by name or number, {@code d} a day, {@code s} what stands behind its
 * digits, {@code w} its day of the week.
 */
final class PeriodForm {
  private static final List<String> GROUPS = List.of("y", "yy", "fy", "q", "h", "m", "d", "s", "w");
  private static final String NUMERALS = "一二三四";
  private static final String HALVES = "上下";

  private final LazyPattern pattern;
  private final List<String> groups;
  private final Month fiscalYearStart;

  /**
   * @param regex what a text in this form looks like; a period may not touch a letter, digit or a
   *     sign that makes it part of something else; it may follow {@code mid-}
   */
  PeriodForm(String regex, Month fiscalYearStart) {
    this.pattern =
        new LazyPattern(
            "(?:(?<![A-Za-z0-9_./\\\\-])|(?<=\\b(?:early|mid|late)-))"
                + regex
                + "(?![A-Za-z0-9_]|[-./]\\d)",
            "the form " + regex);
    this.groups = GROUPS.stream().filter(name -> regex.contains("(?<" + name + ">")).toList();
    this.fiscalYearStart = fiscalYearStart;
  }

  Matcher matcher(String text) {
    return pattern.get().matcher(text).useTransparentBounds(true);
  }

  /**
   * Goes on to the next match at or behind an offset. Most characters stand within a word, where no
   * period begins; the pattern takes far longer to say so.
   */
  static boolean find(Matcher matcher, String text, int from) {
    for (int at = from; at < text.length(); at++) {
      boolean withinWord = at > 0 && isWordPart(text.charAt(at - 1));
      if (!withinWord
          && !Character.isWhitespace(text.charAt(at))
          && matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordPart(char c) {
    return PeriodReader.isDigit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The period that a match means; empty where there is no such day. */
  Optional<TargetPeriod> read(Matcher match) {
    try {
      return Optional.of(read(groups(match)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private TargetPeriod read(Map<String, String> groups) {
    int year = year(groups);
    if (groups.containsKey("fy")) {
      return fiscalQuarter(year, number(groups.get("q")));
    }
    if (groups.containsKey("q")) {
      return TargetPeriod.quarterFrom(YearMonth.of(year, 3 * number(groups.get("q")) - 2));
    }
    if (groups.containsKey("h")) {
      return TargetPeriod.halfFrom(YearMonth.of(year, 6 * number(groups.get("h")) - 5));
    }
    if (!groups.containsKey("m")) {
      return TargetPeriod.ofYear(year);
    }
    YearMonth month = YearMonth.of(year, MonthNames.read(groups.get("m")));
    return groups.containsKey("d")
        ? TargetPeriod.of(LocalDate.of(year, month.getMonth(), Integer.parseInt(groups.get("d"))))
        : TargetPeriod.of(month);
  }

  /** A fiscal year has the name of the calendar year in which it ends. */
  private TargetPeriod fiscalQuarter(int year, int quarter) {
    int firstYear = fiscalYearStart == Month.JANUARY ? year : year - 1;
    YearMonth first = YearMonth.of(firstYear, fiscalYearStart).plusMonths((quarter - 1) * 3L);
    return TargetPeriod.quarterFrom(first);
  }

  /** A whole text with its parts replaced so that it names the period that holds the day. */
  String rewrite(Matcher match, LocalDate day) {
    String text = match.group();
    Map<Integer, String> names = new TreeMap<>();
    groups(match).keySet().forEach(name -> names.put(match.start(name), name));
    StringBuilder out = new StringBuilder();
    int done = 0;
    boolean twoDigits = text.matches("[\\d/-]+");
    for (Map.Entry<Integer, String> entry : names.entrySet()) {
      String name = entry.getValue();
      out.append(text, done, entry.getKey());
      out.append(part(name, match.group(name), day, twoDigits));
      done = match.end(name);
    }
    return out.append(text.substring(done)).toString();
  }

  private String part(String name, String sample, LocalDate day, boolean twoDigits) {
    return switch (name) {
      case "y" -> digits("%04d", day.getYear());
      case "yy" -> digits("%02d", day.getYear() % 100);
      case "fy" -> {
        int year = fiscalYear(day);
        yield sample.length() == 2 ? digits("%02d", year % 100) : digits("%04d", year);
      }
      case "q" -> digit(NUMERALS, sample, quarter(day));
      case "h" -> digit(HALVES, sample, day.getMonthValue() <= 6 ? 1 : 2);
      case "m" ->
          Character.isDigit(sample.charAt(0))
              ? number(sample, day.getMonthValue(), twoDigits)
              : MonthNames.like(sample, day.getMonth());
      case "w" -> WeekdayNames.like(sample, day.getDayOfWeek());
      case "s" -> OrdinalWords.suffixLike(sample, day.getDayOfMonth());
      default -> number(sample, day.getDayOfMonth(), twoDigits);
    };
  }

  /** Digits of ASCII, whatever the machine's language writes. */
  private static String digits(String format, int number) {
    return String.format(Locale.ROOT, format, number);
  }

  private static String number(String sample, int number, boolean twoDigits) {
    return twoDigits || sample.startsWith("0") ? digits("%02d", number) : String.valueOf(number);
  }

  private int fiscalYear(LocalDate day) {
    return fiscalYearStart == Month.JANUARY
        ? day.getYear()
        : day.plusMonths(13L - fiscalYearStart.getValue()).getYear();
  }

  private int quarter(LocalDate day) {
    boolean fiscal = groups.contains("fy");
    int shift = fiscal ? fiscalYearStart.getValue() - 1 : 0;
    return (int) Math.floorMod(day.getLong(ChronoField.PROLEPTIC_MONTH) - shift, 12L) / 3 + 1;
  }

  private static String digit(String numerals, String sample, int number) {
    if (Character.isDigit(sample.charAt(0))) {
      return String.valueOf(number);
    }
    return numerals.contains(sample)
        ? String.valueOf(numerals.charAt(number - 1))
        : OrdinalWords.like(sample, number);
  }

  private static int number(String text) {
    char c = text.charAt(0);
    if (Character.isDigit(c)) {
      return c - '0';
    }
    int index = Math.max(NUMERALS.indexOf(c), HALVES.indexOf(c));
    return index < 0 ? OrdinalWords.read(text) : index + 1;
  }

  private static int year(Map<String, String> groups) {
    String text = groups.getOrDefault("y", groups.getOrDefault("yy", groups.get("fy")));
    int number = Integer.parseInt(text);
    return text.length() == 2 ? 2000 + number : number;
  }

  private Map<String, String> groups(Matcher match) {
    Map<String, String> found = new HashMap<>();
    for (String name : groups) {
      @Nullable String text = match.group(name);
      if (text != null) {
        found.put(name, text);
      }
    }
    return found;
  }
}
