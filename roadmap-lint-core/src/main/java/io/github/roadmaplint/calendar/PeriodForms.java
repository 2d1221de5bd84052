package io.github.roadmaplint.calendar;

import io.github.roadmaplint.unicode.CaseFolding;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ways to write a period. */
final class PeriodForms {
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
          new Form(List.of("1q", "2q", "3q", "4q"), "(?<q>[1-4])Q(?<yy>\\d\\d)"),
          new Form(List.of("1h", "2h"), "(?<h>[12])H(?<yy>\\d\\d)"),
          new Form(List.of("q1/", "q2/", "q3/", "q4/"), "Q(?<q>[1-4])/(?<yy>\\d\\d)"),
          new Form(List.of("h1/", "h2/"), "H(?<h>[12])/(?<yy>\\d\\d)"),
          new Form(
              List.of("quarter"),
              NO_LIST + "(?<q>" + OrdinalWords.REGEX + ")\\s{1,9}quarter" + OF + YEAR),
          new Form(List.of("half"), NO_LIST + "(?<h>first|second)\\s{1,9}half" + OF + YEAR),
          new Form(MonthNames.STARTS, MONTH + "(?:,?\\s{1,9}(?:of\\s{1,9})?|[-/])" + YEAR),
          new Form(APOSTROPHES, MONTH + SHORT_YEAR),
          new Form(List.of("-0", "-1"), YEAR + "-(?<m>0[1-9]|1[0-2])"),
          new Form(List.of("/19", "/20"), "(?<!#)(?<m>0[1-9]|1[0-2])/" + YEAR),
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
                  + YEAR),
          // A part of a year without an exact end is over with the year at the latest.
          new Form(List.of("early", "mid", "late"), "(?:early|mid|late)(?:\\s{1,9}|-)" + YEAR));
  private static final List<Form> FISCAL_FORMS =
      List.of(
          new Form(List.of("fy"), "Q(?<q>[1-4])[\\s-]{0,9}FY\\s{0,9}['’]?(?<fy>\\d{4}|\\d\\d)"),
          new Form(List.of("fy"), "FY\\s{0,9}['’]?(?<fy>\\d{4}|\\d\\d)[\\s-]{0,9}Q(?<q>[1-4])"));

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

  private final List<MarkedForms> all = new ArrayList<>(CALENDAR_FORMS);

  /**
   * @param fiscalYearStart null where no fiscal year is known
   */
  PeriodForms(@Nullable Month fiscalYearStart) {
    if (fiscalYearStart != null) {
      all.addAll(MarkedForms.of(FISCAL_FORMS, fiscalYearStart));
    }
  }

  /** Those that may occur in a text; to search it for one costs far more than this. */
  List<PeriodForm> in(String text) {
    if (!PeriodReader.mayHoldOne(text)) {
      return List.of();
    }
    String lowerCase = CaseFolding.fold(text);
    List<PeriodForm> candidates = new ArrayList<>();
    for (MarkedForms each : all) {
      if (Phrase.mayHoldOne(each.marks(), lowerCase)) {
        candidates.addAll(each.forms());
      }
    }
    return candidates;
  }

  /**
   * Whether a text may name a year up to this one: {@code 2026}, {@code '26}, {@code FY26}, {@code
   * 1Q26} or {@code Q1/26}; every form does.
   */
  static boolean mayNameYear(String text, int last) {
    for (int i = 0; i + 2 < text.length(); i++) {
      boolean year =
          switch (text.charAt(i)) {
            case '1', '2' -> beginsWithYear(text, i, last);
            case '\'', '’' -> PeriodReader.isDigit(text.charAt(i + 1));
            case 'Q', 'q', 'H', 'h', '/' ->
                PeriodReader.isDigit(text.charAt(i + 1))
                    && i > 0
                    && PeriodReader.isDigit(text.charAt(i - 1));
            case 'F', 'f' -> text.charAt(i + 1) == 'Y' || text.charAt(i + 1) == 'y';
            default -> false;
          };
      if (year) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsWithYear(String text, int at, int last) {
    return (text.startsWith("19", at) || text.startsWith("20", at))
        && at + 3 < text.length()
        && PeriodReader.isDigit(text.charAt(at + 2))
        && PeriodReader.isDigit(text.charAt(at + 3))
        && Integer.parseInt(text, at, at + 4, 10) <= last;
  }
}
