package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.TargetPeriod;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a text says that its plan has another period now: {@code moved to 2027}. */
final class Postponement {
  private static final Pattern YEAR = Pattern.compile("^20\\d\\d(?![\\w-])");

  private final PhraseBook book = PhraseBook.standard();
  private final PeriodReader reader;
  private final LocalDate today;

  Postponement(PeriodReader reader, LocalDate today) {
    this.reader = reader;
    this.today = today;
  }

  /** Whether a text names such a period that has not ended. */
  boolean liesAhead(String text) {
    return book.postponements(text).stream()
        .flatMap(end -> period(text, end).stream())
        .anyMatch(period -> !period.endedBefore(today));
  }

  /**
   * Whether a section's own text has a status that does: {@code **Status:** postponed to Q4 2027}.
   * An indented line speaks of an item.
   */
  boolean isStatus(String body) {
    return body.lines()
        .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
        .anyMatch(this::isStatusLine);
  }

  /** Whether a line has a status that does, alone or beside others. */
  boolean isStatusLine(String line) {
    return LabelLine.parts(LabelLine.plain(line))
        .map(MatchResult::group)
        .filter(part -> LabelLine.read(part).filter(LabelLine::namesStatus).isPresent())
        .anyMatch(this::liesAhead);
  }

  /** Whether a line begins by naming such a period: {@code Moved to 2027, after the audit}. */
  boolean begins(String line) {
    String words = LineParts.bare(line);
    return book.beginsPostponed(words) && liesAhead(words);
  }

  private Optional<TargetPeriod> period(String text, int at) {
    Matcher year = YEAR.matcher(text).region(at, text.length());
    return reader
        .at(text, at)
        .map(PeriodMatch::period)
        .or(
            () ->
                year.lookingAt()
                    ? Optional.of(TargetPeriod.ofYear(Integer.parseInt(year.group())))
                    : Optional.empty());
  }
}
