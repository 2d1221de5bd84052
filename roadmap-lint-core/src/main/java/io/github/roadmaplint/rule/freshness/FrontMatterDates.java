package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the keys of a front matter that tell of reviews. */
final class FrontMatterDates {
  static final String MS_DATE_KEY = "ms.date";

  /** Keys for the last update; the first one counts. */
  static final List<Pattern> UPDATED =
      spellings(
          "last_updated",
          "last_reviewed",
          "last_reviewed_on",
          "last_reviewed_at",
          "reviewed",
          "lastmod",
          "last_modified",
          "last_modified_at",
          "updated",
          "updated_at",
          "last_update",
          "last_update.date",
          MS_DATE_KEY);

  /** Keys for the announced review. */
  static final List<Pattern> NEXT_REVIEW = spellings("next_review", "next_review_date");

  /** A year behind it may be that of another date. */
  private static final Pattern REST = Pattern.compile("[\\s(,;](?:[^\\d\\n]|\\d{1,3}+(?!\\d))*+");

  private static final Pattern NO_VALUE = Pattern.compile("(?i)true|false|yes|no|[:$%<].*|\\{.*");
  // learn.microsoft.com asks for month/day/year.
  private static final Pattern MS_DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private final SourceText source;
  private final List<FrontMatter.Entry> entries;
  private final DateReader reader;

  FrontMatterDates(SourceText source, FrontMatter frontMatter, DateReader reader) {
    this.source = source;
    entries = frontMatter.entries().stream().flatMap(FrontMatterDates::withThoseWithin).toList();
    this.reader = reader;
  }

  /** {@code last_update.date} is what Docusaurus calls a key of the mapping {@code last_update}. */
  private static Stream<FrontMatter.Entry> withThoseWithin(FrontMatter.Entry outer) {
    return Stream.concat(
        Stream.of(outer),
        outer.entries().stream()
            .map(
                each ->
                    new FrontMatter.Entry(
                        outer.key() + "." + each.key(),
                        each.value(),
                        each.items(),
                        each.entries(),
                        each.keyRange(),
                        each.valueRange())));
  }

  /** Patterns for keys and their other spellings: {@code last-updated}, {@code lastUpdated}. */
  private static List<Pattern> spellings(String... keys) {
    return Stream.of(keys)
        .map(key -> Pattern.compile("(?i:" + key.replace(".", "\\.").replace("_", "[-_ ]?") + ")"))
        .toList();
  }

  /** What the keys say, in the order in which they count. */
  List<DateStatement> statements(List<Pattern> keys) {
    return keys.stream()
        .flatMap(key -> entries.stream().filter(entry -> key.matcher(entry.key()).matches()))
        .filter(entry -> !entry.value().isBlank())
        .filter(entry -> !NO_VALUE.matcher(entry.value()).matches())
        .map(this::statement)
        .toList();
  }

  private DateStatement statement(FrontMatter.Entry entry) {
    SourceRange whole = entry.valueRange();
    String value = entry.value().strip();
    Optional<WrittenDate> read = reader.at(value, 0).filter(each -> isAll(each, value));
    String beginning = value.substring(0, read.map(WrittenDate::end).orElse(value.length()));
    int at = source.slice(whole).indexOf(beginning);
    // What is escaped, or an alias, does not stand there.
    String date = at < 0 ? value : beginning;
    int start = whole.start() + at;
    Optional<WrittenDate> written = read.filter(each -> each.end() == date.length());
    return new DateStatement(
        Origin.FRONT_MATTER,
        entry.key(),
        new SourceRange(entry.keyRange().start(), whole.end()),
        List.of(at < 0 ? whole : new SourceRange(start, start + date.length())),
        date,
        value.substring(date.length()),
        entry.key().equalsIgnoreCase(MS_DATE_KEY) ? msDate(date).or(() -> written) : written);
  }

  /** Whether a value is the date at its beginning, or that with words behind it. */
  private static boolean isAll(WrittenDate date, String value) {
    return date.end() == value.length() || REST.matcher(value.substring(date.end())).matches();
  }

  private static Optional<WrittenDate> msDate(String value) {
    Matcher date = MS_DATE.matcher(value);
    if (!date.matches()) {
      return Optional.empty();
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
      return Optional.empty();
    }
  }
}
