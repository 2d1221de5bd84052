package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Alignment;
import io.github.roadmaplint.calendar.Cadence;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import java.time.DateTimeException;
import java.time.Month;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What users can set for the review schedule. */
final class FreshnessOptions {
  private static final OptionType<Cadence> CADENCE_TYPE =
      OptionType.parsed(
          Cadence.EXPECTED,
          Map.of("type", "string", "pattern", Cadence.FORM, "examples", Cadence.USUAL_NAMES),
          Cadence::parse);

  static final Option<Cadence> CADENCE =
      Option.unset(
          "freshness.cadence",
          CADENCE_TYPE,
          "How often roadmaps are reviewed, whatever they say themselves");
  static final Option<Cadence> DEFAULT_CADENCE =
      Option.of(
          "freshness.defaultCadence",
          CADENCE_TYPE,
          Cadence.QUARTERLY,
          "How often a roadmap is reviewed that does not say it");
  static final Option<Alignment> ALIGNMENT =
      Option.unset(
          "freshness.alignment",
          OptionType.oneOf(Alignment.class),
          "Whether a review is due by the end of the calendar's next period or one period after the"
              + " last update");
  static final Option<Period> GRACE =
      Option.of("freshness.grace", positivePeriod(), Period.ZERO, "How long a review may be late");
  static final Option<Period> WARN_BEFORE =
      Option.of(
          "freshness.warnBefore",
          positivePeriod(),
          Period.ofDays(14),
          "How long before the due date the warning begins");
  static final Option<Month> FISCAL_YEAR_START =
      Option.unset(
          "freshness.fiscalYearStart",
          OptionType.parsed(
                  "a month such as April or 4",
                  Map.of(
                      "type",
                      List.of("string", "integer"),
                      "pattern",
                      "^(" + String.join("|", months()) + ")$",
                      "examples",
                      months(),
                      "minimum",
                      1,
                      "maximum",
                      12),
                  FreshnessOptions::month)
              .writtenAs(FreshnessOptions::name),
          "The first month of the fiscal year");
  static final Option<List<String>> EXEMPT_STATUSES =
      Option.of(
          "freshness.exemptStatuses",
          OptionType.listOf(OptionType.text()),
          List.of("Archived", "Deprecated", "Superseded", "Completed"),
          "The status values, in the front matter or above the first section, that need no review any more");

  static final Option<List<String>> BOTS =
      Option.of(
          "freshness.bots",
          OptionType.listOf(OptionType.text()),
          List.of("*[bot]"),
          "The authors whose commits are no updates: names or mail addresses, * for any text");

  /** All of them, for every rule of the category reads the review as a whole. */
  static final Option<?>[] ALL = {
    CADENCE,
    DEFAULT_CADENCE,
    ALIGNMENT,
    GRACE,
    WARN_BEFORE,
    FISCAL_YEAR_START,
    EXEMPT_STATUSES,
    BOTS
  };

  private FreshnessOptions() {}

  private static OptionType<Period> positivePeriod() {
    OptionType<Period> any = OptionType.period();
    return OptionType.parsed(
        any.expects(),
        any.schema(),
        text -> {
          Period period = any.read(text);
          if (period.isNegative()) {
            throw new IllegalArgumentException();
          }
          return period;
        });
  }

  private static List<String> months() {
    return Arrays.stream(Month.values()).map(FreshnessOptions::name).toList();
  }

  private static String name(Month month) {
    return month.name().charAt(0) + month.name().substring(1).toLowerCase(Locale.ROOT);
  }

  private static Month month(String text) {
    try {
      return Character.isDigit(text.charAt(0))
          ? Month.of(Integer.parseInt(text))
          : Arrays.stream(Month.values())
              .filter(each -> each.name().equals(text.toUpperCase(Locale.ROOT)))
              .findFirst()
              .orElseThrow(IllegalArgumentException::new);
    } catch (DateTimeException | StringIndexOutOfBoundsException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
