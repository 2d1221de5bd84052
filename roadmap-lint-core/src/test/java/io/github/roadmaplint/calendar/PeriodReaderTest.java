package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodReaderTest {
  private final PeriodReader reader = new PeriodReader(null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q3 2025          | 2025-07-01 | 2025-09-30",
        "q3 2025          | 2025-07-01 | 2025-09-30",
        "Q3, 2025         | 2025-07-01 | 2025-09-30",
        "Q3 of 2025       | 2025-07-01 | 2025-09-30",
        "Q3-2025          | 2025-07-01 | 2025-09-30",
        "Q3/2025          | 2025-07-01 | 2025-09-30",
        "2025 Q3          | 2025-07-01 | 2025-09-30",
        "2025Q3           | 2025-07-01 | 2025-09-30",
        "2025-Q3          | 2025-07-01 | 2025-09-30",
        "Q3'25            | 2025-07-01 | 2025-09-30",
        "Q3 ’25           | 2025-07-01 | 2025-09-30",
        "Quarter 3 2025   | 2025-07-01 | 2025-09-30",
        "QUARTER 1, 2026  | 2026-01-01 | 2026-03-31",
        "Q4 1999          | 1999-10-01 | 1999-12-31",
        "Q3  ’25          | 2025-07-01 | 2025-09-30",
        "Dec   '25        | 2025-12-01 | 2025-12-31",
        "H1 2026          | 2026-01-01 | 2026-06-30",
        "2026H1           | 2026-01-01 | 2026-06-30",
        "2026 H2          | 2026-07-01 | 2026-12-31",
        "3Q 2025          | 2025-07-01 | 2025-09-30",
        "3Q2025           | 2025-07-01 | 2025-09-30",
        "2H 2026          | 2026-07-01 | 2026-12-31",
        "1H2026           | 2026-01-01 | 2026-06-30",
        "3Q26             | 2026-07-01 | 2026-09-30",
        "2h26             | 2026-07-01 | 2026-12-31",
        "Q3/26            | 2026-07-01 | 2026-09-30",
        "H1/26            | 2026-01-01 | 2026-06-30",
        "third quarter of 2025 | 2025-07-01 | 2025-09-30",
        "Fourth Quarter, 2025  | 2025-10-01 | 2025-12-31",
        "first quarter 2026    | 2026-01-01 | 2026-03-31",
        "second half of 2026   | 2026-07-01 | 2026-12-31",
        "Mar-2026         | 2026-03-01 | 2026-03-31",
        "March 2026       | 2026-03-01 | 2026-03-31",
        "Feb 2024         | 2024-02-01 | 2024-02-29",
        "Sept. 2026       | 2026-09-01 | 2026-09-30",
        "June, 2021       | 2021-06-01 | 2021-06-30",
        "2026-03          | 2026-03-01 | 2026-03-31",
        "03/2026          | 2026-03-01 | 2026-03-31",
        "2026-03-15       | 2026-03-15 | 2026-03-15",
        "16 July 2026     | 2026-07-16 | 2026-07-16",
        "Thursday, July 16, 2026 | 2026-07-16 | 2026-07-16",
        "Thu 16 July 2026 | 2026-07-16 | 2026-07-16",
        "16. July 2026    | 2026-07-16 | 2026-07-16",
        "6. Jul. 2026     | 2026-07-06 | 2026-07-06",
        "06-Jul-2026      | 2026-07-06 | 2026-07-06",
        "July 16, 2026    | 2026-07-16 | 2026-07-16",
        "Jun 1st, 2026    | 2026-06-01 | 2026-06-01",
        "by 2026          | 2026-01-01 | 2026-12-31",
        "by the end of 2026 | 2026-01-01 | 2026-12-31",
        "late 2026        | 2026-01-01 | 2026-12-31",
        "Early 2026       | 2026-01-01 | 2026-12-31",
        "mid-2026         | 2026-01-01 | 2026-12-31",
        "EOY 2026         | 2026-01-01 | 2026-12-31",
        "2026年第一季度   | 2026-01-01 | 2026-03-31",
        "2026 年 4 季度   | 2026-10-01 | 2026-12-31",
        "2026年Q4         | 2026-10-01 | 2026-12-31",
        "2026 年 H1       | 2026-01-01 | 2026-06-30",
        "2026年上半年     | 2026-01-01 | 2026-06-30",
        "2026年3月        | 2026-03-01 | 2026-03-31",
        "2026年3月15日    | 2026-03-15 | 2026-03-15",
        "2026年底         | 2026-01-01 | 2026-12-31"
      })
  void reads(String text, LocalDate first, LocalDate last) {
    assertThat(reader.read(text))
        .hasValueSatisfying(
            period -> {
              assertThat(period.first()).isEqualTo(first);
              assertThat(period.last()).isEqualTo(last);
            });
    assertThat(reader.find("planned: " + text + ".")).singleElement();
    assertThat(PeriodReader.mayHoldOne(text)).isTrue();
    assertThat(PeriodReader.mayHoldEnded(text, last.plusDays(1))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Q1 2027", "2027-01", "by 2030", "2027年3月", "storage", "#2045", "20", "199"})
  void tellsAtOnceThatNothingHasEnded(String text) {
    assertThat(PeriodReader.mayHoldEnded(text, LocalDate.of(2026, 12, 31))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"storage", "item 20", "in 199", "the 2O26 plan"})
  void tellsAtOnceThatThereIsNone(String text) {
    assertThat(PeriodReader.mayHoldOne(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2015–2025",
        "(2025–2035)",
        "Q1–Q3 2026",
        "Q1/Q2 2026",
        "Q1 & Q2 2026",
        "Q1 2026 to Q3 2026",
        "2026-01 ~ 2026-03",
        "January - March 2026",
        "v2026.03",
        "2026.3",
        "v2.10.2026-03-rc1",
        "Roadmap 2026",
        "In 2026 we plan",
        "Quarter 1 - Quarter 2 2026",
        "Quarter 1 and 2 2026",
        "Quarter 5 2026",
        "headquarter 1 2026",
        "3-Mar-2026.4",
        "1.3-Mar-2026",
        "Q5 2026",
        "H3 2026",
        "5Q 2026",
        "3H 2026",
        "1Q/2Q 2026",
        "1H - 2H 2026",
        "1Q26 - 3Q26",
        "Q1/26 - Q3/26",
        "Q1/260",
        "Q5/26",
        "EQ1/26",
        "Q1/26/3",
        "1H26–2H26",
        "Q1'26 - Q3'26",
        "Mar ’26 to Jun ’26",
        "Q1 26",
        "Q1-26",
        "5Q26",
        "3Q026",
        "13Q26",
        "3Q26.1",
        "v3Q26",
        "first and second half of 2026",
        "first quarter to third quarter of 2026",
        "first quarter of 2026 to second quarter of 2026",
        "third half of 2026",
        "x-Mar-2026",
        "12-Mar-2026-build",
        "Jan-Mar 2026",
        "Q3 2025 → Q1 2026",
        "Q4 2026+",
        "October 2026+ (tentative)",
        "2026 H2 and beyond",
        "Q4 2026 onwards",
        "Q4 2026 & Beyond",
        "October 2026 or later",
        "2026 H2 and later",
        "Phase 1 (Q4 2026 - Ongoing)",
        "Q4 2026 to present",
        "Q4 2026 – ongoing, March-May",
        "Q3 FY25",
        "2025-13",
        "2026-02-30",
        "february 30, 2026",
        "CVE-2026-40109",
        "kubecon-2026-03",
        "https://example.org/2026-03/x",
        "executable-backlog-2026Q2.md",
        "CMarch 2026",
        "ſecond half of 2026",
        "fırst quarter of 2026",
        "2026年",
        "Q3"
      })
  void findsNothing(String text) {
    assertThat(reader.find(text)).isEmpty();
  }

  @Test
  void readsWholeTextsOnly() {
    assertThat(reader.read(" Q3 2025 ")).isPresent();
    assertThat(reader.read("Q3 2025 or later")).isEmpty();
    assertThat(reader.read("about Q3 2025")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wednesday, 16th of September, 2026",
        "Wednesday, September 16th, 2026",
        "first quarter of 2026",
        "by the end of 2026",
        "2026 年 12 月 16 日"
      })
  void readsLongFormsAtAnOffset(String text) {
    String wide = "next: " + text.replace(" ", " ".repeat(9));
    assertThat(reader.at(wide + " and much else. " + "word ".repeat(50), 6))
        .hasValueSatisfying(match -> assertThat(match.end()).isEqualTo(wide.length()));
  }

  @Test
  void readsNoRangeAtAnOffset() {
    assertThat(reader.at("until Q1 2026", 6)).isPresent();
    assertThat(reader.at("until Q1 2026 – Q2 2026", 6)).isEmpty();
    assertThat(reader.at("Q1 2026 – Q2 2026", 10)).isEmpty();
  }

  @Test
  void monthsThatOnlyLookLikeTheEndOfARangeAreNone() {
    assertThat(reader.find("Q1 2026 and marketing")).singleElement();
    assertThat(reader.find("v2.8 - Q1 2026")).singleElement();
    assertThat(reader.find("Mobile first - Q1 2026")).singleElement();
    assertThat(reader.find("Agents first, second half of 2026")).singleElement();
  }

  @ParameterizedTest
  @CsvSource({
    "Q3 FY25,10,2025-04-01",
    "Q3  FY  ’25,10,2025-04-01",
    "Q1 FY2025,10,2024-10-01",
    "Q1 FY2025,7,2024-07-01",
    "FY25 Q1,7,2024-07-01",
    "FY25Q4,2,2024-11-01",
    "Q1 FY25,1,2025-01-01",
    "q2 fy25,1,2025-04-01"
  })
  void readsFiscalQuartersWithAFiscalYear(String text, int start, LocalDate first) {
    PeriodReader fiscal = new PeriodReader(Month.of(start));
    assertThat(fiscal.read(text))
        .hasValueSatisfying(
            period -> {
              assertThat(period.first()).isEqualTo(first);
              assertThat(period.last()).isEqualTo(first.plusMonths(3).minusDays(1));
            });
    assertThat(fiscal.find("Agents, " + text)).singleElement();
    assertThat(PeriodReader.mayHoldEnded(text, first.plusMonths(3))).isTrue();
    assertThat(rewritten(fiscal, text, first.plusDays(40))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q1 2026        | 2026-04-03 | Q2 2026",
        "Q4 2026        | 2027-02-28 | Q1 2027",
        "2026Q1         | 2026-04-03 | 2026Q2",
        "Q1'26          | 2027-04-03 | Q2'27",
        "H2 2026        | 2027-01-01 | H1 2027",
        "H2 2026        | 2027-06-30 | H1 2027",
        "H1 2026        | 2026-07-01 | H2 2026",
        "1Q 2026        | 2026-04-03 | 2Q 2026",
        "2H2026         | 2027-01-01 | 1H2027",
        "2H26           | 2027-01-01 | 1H27",
        "4Q26           | 2027-01-01 | 1Q27",
        "Q4/26          | 2027-01-01 | Q1/27",
        "First quarter of 2026 | 2026-08-01 | Third quarter of 2026",
        "second half of 2026   | 2027-01-01 | first half of 2027",
        "Mar-2026       | 2026-09-01 | Sep-2026",
        "QUARTER 3 2025 | 2026-01-05 | QUARTER 1 2026",
        "06-Jul-2026    | 2026-09-01 | 01-Sep-2026",
        "6. Jul. 2026   | 2026-09-15 | 15. Sep. 2026",
        "March 2026     | 2026-09-01 | September 2026",
        "mar 2026       | 2026-09-01 | sep 2026",
        "DEC. 2026      | 2027-01-01 | JAN. 2027",
        "2026-12        | 2027-01-31 | 2027-01",
        "2026-12-31     | 2027-01-05 | 2027-01-05",
        "31 December 2026 | 2027-01-05 | 5 January 2027",
        "December 31, 2026 | 2027-01-05 | January 5, 2027",
        "Tuesday, March 3, 2026  | 2026-11-28 | Saturday, November 28, 2026",
        "TUES. 3 MAR 2026 | 2026-11-28 | SAT. 28 NOV 2026",
        "March 3rd, 2026  | 2026-11-28 | November 28th, 2026",
        "2nd of March 2026 | 2026-11-11 | 11th of November 2026",
        "12th March 2026  | 2026-11-22 | 22nd November 2026",
        "MARCH 13TH, 2026 | 2026-12-31 | DECEMBER 31ST, 2026",
        "30th March 2026  | 2026-03-03 | 3rd March 2026",
        "2026年第一季度 | 2026-10-01 | 2026年第四季度",
        "2026年Q1       | 2026-10-01 | 2026年Q4",
        "2026年下半年   | 2027-01-01 | 2027年上半年",
        "2026年3月      | 2026-11-01 | 2026年11月",
        "12/2026        | 2027-03-01 | 03/2027",
        "by 2026        | 2027-11-01 | by 2027"
      })
  void rewritesInTheSameForm(String text, LocalDate day, String expected) {
    assertThat(rewritten(reader, text, day)).isEqualTo(expected);
  }

  private static String rewritten(PeriodReader reader, String text, LocalDate day) {
    return reader.find(text).get(0).rewrittenFor(day, reader);
  }
}
