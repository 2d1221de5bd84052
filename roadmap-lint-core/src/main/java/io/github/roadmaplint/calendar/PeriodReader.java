package io.github.roadmaplint.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds periods in the forms that roadmaps use: {@code Q3 2025}, {@code 2025Q3}, {@code Q3'25},
 * {@code H1 2026}, {@code first half of 2026}, {@code March 2026}, {@code 2026-03}, {@code
 * 2026-03-15}, {@code by 2026}, {@code 2026年第一季度} and their kin. What is part of a range ({@code
 * Q1–Q3 2026}), or begins one without an end ({@code Q4 2026+}), is none.
 */
public final class PeriodReader {
  private static final String YEAR = "(?<y>(?:19|20)\\d\\d)";
  private static final String SHORT_YEAR = "\\s{0,9}['’](?<yy>\\d\\d)";
  private static final String MONTH = "(?<m>" + MonthNames.REGEX + ")\\.?";
  private static final String DAY = "(?<d>0?[1-9]|[12]\\d|3[01])";
  private static final String WEEKDAY = "(?:(?<w>" + WeekdayNames.REGEX + ")\\.?,?\\s{1,9})?";
  private static final String SUFFIX = "(?<s>st|nd|rd|th)";
  private static final String BETWEEN =
      "(?:\\s{0,9},?\\s{0,9}(?:of\\s{1,9})?|\\s{0,9}[-/]\\s{0,9})";
  private static final String AFTER_YEAR = "(?:" + BETWEEN + "|\\s{0,9}年\\s{0,9})";
  private static final String OF = ",?\\s{1,9}(?:of\\s{1,9})?";

  /** Of "first and second half" the first is meant as well. */
  private static final String NO_LIST = "(?<!\\b(?:and|or|to)\\s)";

  private static final List<String> APOSTROPHES = List.of("'", "’");
  private static final List<Form> FORMS =
      List.of(
          new Form(List.of("q"), "Q(?:uarter\\s)?(?<q>[1-4])" + BETWEEN + YEAR),
          new Form(List.of("q"), YEAR + AFTER_YEAR + "Q(?<q>[1-4])"),
          new Form(APOSTROPHES, "Q(?<q>[1-4])" + SHORT_YEAR),
          new Form(List.of("h"), "H(?<h>[12])" + BETWEEN + YEAR),
          new Form(List.of("h"), YEAR + AFTER_YEAR + "H(?<h>[12])"),
          new Form(APOSTROPHES, "H(?<h>[12])" + SHORT_YEAR),
          new Form(List.of("q"), "(?<q>[1-4])Q" + BETWEEN + YEAR),
          new Form(List.of("h"), "(?<h>[12])H" + BETWEEN + YEAR),
          new Form(
              List.of("quarter"),
              NO_LIST + "(?<q>" + OrdinalWords.REGEX + ")\\s{1,9}quarter" + OF + YEAR),
          new Form(List.of("half"), NO_LIST + "(?<h>first|second)\\s{1,9}half" + OF + YEAR),
          new Form(MonthNames.STARTS, MONTH + "(?:,?\\s{1,9}(?:of\\s{1,9})?|[-/])" + YEAR),
          new Form(APOSTROPHES, MONTH + SHORT_YEAR),
          new Form(List.of("-0", "-1"), YEAR + "-(?<m>0[1-9]|1[0-2])"),
          new Form(List.of("-0", "-1"), YEAR + "-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])"),
          new Form(
              MonthNames.STARTS,
              WEEKDAY
                  + DAY
                  + "(?:"
                  + SUFFIX
                  + "|\\.)?\\s{1,9}(?:of\\s{1,9})?"
                  + MONTH
                  + ",?\\s{1,9}"
                  + YEAR),
          new Form(MonthNames.STARTS, DAY + "-" + MONTH + "-" + YEAR + "(?!-)"),
          new Form(
              MonthNames.STARTS,
              WEEKDAY + MONTH + "\\s{1,9}" + DAY + SUFFIX + "?,?\\s{1,9}" + YEAR),
          new Form(List.of("年"), YEAR + "\\s{0,9}年\\s{0,9}第?\\s{0,9}(?<q>[1-4一二三四])\\s{0,9}季度?"),
          new Form(List.of("年"), YEAR + "\\s{0,9}年\\s{0,9}(?<h>[上下])半年"),
          new Form(List.of("年"), YEAR + "\\s{0,9}年\\s{0,9}(?<m>1[0-2]|0?[1-9])\\s{0,9}月份?"),
          new Form(
              List.of("年"),
              YEAR
                  + "\\s{0,9}年\\s{0,9}(?<m>1[0-2]|0?[1-9])\\s{0,9}月\\s{0,9}"
                  + DAY
                  + "\\s{0,9}[日号]"),
          new Form(List.of("年"), YEAR + "\\s{0,9}年(?:年?底|年?末|内|前)"),
          new Form(
              List.of("by", "end", "eoy"),
              "(?:by(?:\\s{1,9}the)?(?:\\s{1,9}end(?:\\s{1,9}of)?)?|(?:the\\s{1,9})?end\\s{1,9}of|EOY)\\s{1,9}"
                  + YEAR));
  private static final List<Form> FISCAL_FORMS =
      List.of(
          new Form(List.of("fy"), "Q(?<q>[1-4])[\\s-]{0,9}FY\\s{0,9}['’]?(?<fy>\\d{4}|\\d\\d)"),
          new Form(List.of("fy"), "FY\\s{0,9}['’]?(?<fy>\\d{4}|\\d\\d)[\\s-]{0,9}Q(?<q>[1-4])"));

  private static final String BOUND =
      "(?:(?:19|20)\\d\\d(?:年|-\\d\\d|\\s*Q[1-4])?|Q(?:uarter\\s)?[1-4]|H[12]|[1-4]Q|[12]H|[一二三四]季度|\\d月|"
          + OrdinalWords.REGEX
          + "\\s+(?:quarter|half)\\b|"
          + MonthNames.REGEX
          + "\\b)";
  private static final String LINK =
      "\\s*(?:[-–—~～→/&]|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b|至|到)\\s*";
  private static final String OPEN_END = "(?:\\+|\\s+(?:and\\s+)?(?:beyond|onwards?)\\b)";
  private static final Pattern BEFORE =
      Pattern.compile(BOUND + LINK + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile("^(?:" + LINK + BOUND + "|" + OPEN_END + ")", Pattern.CASE_INSENSITIVE);
  private static final int CONTEXT = 24;

  /** No text in any form is longer. */
  private static final int LONGEST = 100;

  private static final List<MarkedForms> CALENDAR_FORMS = MarkedForms.of(FORMS, Month.JANUARY);

  /**
   * One way to write a period.
   *
   * @param marks of which each text in this form holds one, in lower case
   */
  private record Form(List<String> marks, String regex) {}

  /** The forms with the same marks, so that a text is asked for these once. */
  private record MarkedForms(List<String> marks, List<PeriodForm> forms) {
    static List<MarkedForms> of(List<Form> forms, Month fiscalYearStart) {
      Map<List<String>, List<PeriodForm>> byMarks = new LinkedHashMap<>();
      for (Form form : forms) {
        byMarks
            .computeIfAbsent(form.marks(), marks -> new ArrayList<>())
            .add(new PeriodForm(form.regex(), fiscalYearStart));
      }
      return byMarks.entrySet().stream()
          .map(entry -> new MarkedForms(entry.getKey(), entry.getValue()))
          .toList();
    }
  }

  /** The form that takes most of a text, and how. */
  private record Longest(PeriodForm form, Matcher matcher) {}

  /**
   * What a text in the form of a period means.
   *
   * @param end offset after its last unit
   * @param period empty where it is a day and none of the calendar's
   */
  record Reading(int end, Optional<PeriodMatch> period) {}

  private final List<MarkedForms> forms = new ArrayList<>(CALENDAR_FORMS);

  /**
   * @param fiscalYearStart the first month of the fiscal year; without one {@code Q3 FY25} means
   *     nothing. A fiscal year has the name of the calendar year in which it ends
   */
  public PeriodReader(@Nullable Month fiscalYearStart) {
    if (fiscalYearStart != null) {
      forms.addAll(MarkedForms.of(FISCAL_FORMS, fiscalYearStart));
    }
  }

  /** All periods in the text, in its order, none overlapping. */
  public List<PeriodMatch> find(String text) {
    if (!hasYear(text)) {
      return List.of();
    }
    List<PeriodMatch> all = new ArrayList<>();
    for (PeriodForm form : candidates(text)) {
      Matcher matcher = form.matcher(text);
      while (matcher.find()) {
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
        if (!isPartOfRange(text, each)) {
          found.add(each);
        }
      }
    }
    return found;
  }

  /** The forms that may occur in a text; to search it for one costs far more than this. */
  private List<PeriodForm> candidates(String text) {
    String lowerCase = text.toLowerCase(Locale.ROOT);
    List<PeriodForm> candidates = new ArrayList<>();
    for (MarkedForms each : forms) {
      if (Phrase.mayHoldOne(each.marks(), lowerCase)) {
        candidates.addAll(each.forms());
      }
    }
    return candidates;
  }

  /** Every form names a year: {@code 2026}, {@code '26} or {@code FY26}. */
  private static boolean hasYear(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      boolean year =
          switch (text.charAt(i)) {
            case '1' -> text.charAt(i + 1) == '9';
            case '2' -> text.charAt(i + 1) == '0';
            case '\'', '’' -> isDigit(text.charAt(i + 1));
            case 'F', 'f' -> text.charAt(i + 1) == 'Y' || text.charAt(i + 1) == 'y';
            default -> false;
          };
      if (year) {
        return true;
      }
    }
    return false;
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
        .filter(reading -> reading.period().filter(each -> isPartOfRange(text, each)).isEmpty());
  }

  private Optional<Longest> longestAt(String text, int offset) {
    @Nullable Longest longest = null;
    int end = Math.min(text.length(), offset + LONGEST);
    for (PeriodForm form : candidates(text.substring(offset, end))) {
      Matcher matcher = form.matcher(text);
      matcher.region(offset, text.length()).useTransparentBounds(true);
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
    for (PeriodForm form : candidates(text)) {
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

  private static boolean isPartOfRange(String text, PeriodMatch match) {
    String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
    String after = text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT));
    return !before.isEmpty() && BEFORE.matcher(before).find()
        || !after.isEmpty() && AFTER.matcher(after).find();
  }
}
