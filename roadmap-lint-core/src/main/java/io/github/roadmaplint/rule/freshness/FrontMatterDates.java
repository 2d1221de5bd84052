package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.SourceRange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the keys of a front matter that tell of reviews. */
final class FrontMatterDates {
  /** The keys for the last update, the first one counts. */
  static final List<String> UPDATED =
      List.of(
          "last_updated",
          "last-updated",
          "lastUpdated",
          "last_reviewed",
          "last_reviewed_on",
          "reviewed",
          "lastmod",
          "updated",
          "ms.date");

  /** The keys for the announced review. */
  static final List<String> NEXT_REVIEW = List.of("next_review", "next-review", "nextReview");

  private static final Pattern NO_VALUE = Pattern.compile("(?i)true|false|yes|no|[:$%<].*|\\{.*");
  // learn.microsoft.com asks for month/day/year.
  private static final Pattern MS_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private final FrontMatter frontMatter;
  private final DateReader reader;

  FrontMatterDates(FrontMatter frontMatter, DateReader reader) {
    this.frontMatter = frontMatter;
    this.reader = reader;
  }

  /** What the keys say, in the order in which they count. */
  List<DateStatement> statements(List<String> keys) {
    return keys.stream()
        .flatMap(key -> frontMatter.entry(key).stream())
        .filter(entry -> !entry.value().isBlank())
        .filter(entry -> !NO_VALUE.matcher(entry.value()).matches())
        .map(this::statement)
        .toList();
  }

  private DateStatement statement(FrontMatter.Entry entry) {
    return new DateStatement(
        Origin.FRONT_MATTER,
        entry.key(),
        new SourceRange(entry.keyRange().start(), entry.valueRange().end()),
        withoutQuotes(entry),
        entry.value(),
        entry.key().equals("ms.date") ? msDate(entry.value()) : reader.read(entry.value()));
  }

  private static SourceRange withoutQuotes(FrontMatter.Entry entry) {
    SourceRange range = entry.valueRange();
    return range.length() == entry.value().length() + 2
        ? new SourceRange(range.start() + 1, range.end() - 1)
        : range;
  }

  private Optional<WrittenDate> msDate(String value) {
    Matcher date = MS_DATE.matcher(value);
    if (!date.matches()) {
      return reader.read(value);
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(date.group(3)),
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(2)));
      return Optional.of(
          new WrittenDate(
              0, value.length(), value, WrittenDate.Form.ISO, Optional.of(TargetPeriod.of(day))));
    } catch (DateTimeException e) {
      return reader.read(value);
    }
  }
}
