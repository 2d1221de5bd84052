package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.ColumnHeaders;
import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a line that names a target as a column of a table would be named ({@code Target: Q1 2026})
 * or calls it so ({@code Status: planned for Q1 2026}), alone or beside others: {@code Priority:
 * high | Target: Q1 2026}.
 */
final class TargetLabel {
  /** What such lines say of events and of what is over, too. */
  private static final Pattern UNSURE = Pattern.compile("(?i)when|(?:完成|发布|交付|时间|日期|周期).*");

  private static final Pattern VERSION = Pattern.compile("v?\\d+(?:\\.\\d+)*(?: (?:by|in))?");

  private static final Pattern END_OF_VALUE =
      Pattern.compile(TargetLine.DEED + "[)）\\]】]?[.。]?\\s*(?:$|[(（<;；]|[-–—]\\s)");

  private final PeriodReader reader;
  private final Predicate<String> names;
  private final PhraseBook book = PhraseBook.standard();

  private TargetLabel(PeriodReader reader, Predicate<String> names) {
    this.reader = reader;
    this.names = names;
  }

  static TargetLabel ofTargets(PeriodReader reader) {
    return new TargetLabel(reader, PhraseBook.standard().columns()::isTarget);
  }

  /** The same of what is unfinished, where {@code Release date: 2026-03-31} names a target, too. */
  static TargetLabel ofTargetsAndEnds(PeriodReader reader) {
    ColumnHeaders columns = PhraseBook.standard().columns();
    return new TargetLabel(reader, label -> columns.isTarget(label) || columns.isEnd(label));
  }

  /** The target of a paragraph of one line, which needs no label: {@code Planned for Q1 2026}. */
  Optional<PeriodMatch> inParagraph(String line) {
    return find(line, true);
  }

  /** The target of a line. */
  Optional<PeriodMatch> inLine(String line) {
    return find(line, false);
  }

  /** The first one; what follows may not say that it is done. */
  private Optional<PeriodMatch> find(String line, boolean bare) {
    return first(line, bare).filter(match -> !book.saysDone(line.substring(match.end())));
  }

  private Optional<PeriodMatch> first(String line, boolean bare) {
    return LabelLine.parts(line)
        .flatMap(part -> inPart(part.group(), bare).map(each -> moved(each, part.start())).stream())
        .findFirst();
  }

  private Optional<PeriodMatch> inPart(String part, boolean bare) {
    Optional<LabelLine> label = LabelLine.read(part);
    if (label.isEmpty() && !(bare && book.beginsAsTarget(LineParts.bare(part)))) {
      return Optional.empty();
    }
    int value = label.map(LabelLine::valueStart).orElse(0);
    return value(part.substring(value), label.filter(each -> namesTarget(each.label())).isPresent())
        .map(each -> moved(each, value));
  }

  private boolean namesTarget(String label) {
    return !UNSURE.matcher(label).matches() && names.test(label);
  }

  /**
   * The period that is the whole value of a label; behind one that names no target, and without a
   * label, words must say that it is one.
   */
  private Optional<PeriodMatch> value(String value, boolean named) {
    return Optional.of(reader.find(value))
        .filter(periods -> periods.size() == 1)
        .map(periods -> periods.get(0))
        .filter(period -> END_OF_VALUE.matcher(value.substring(period.end())).lookingAt())
        .filter(period -> isTarget(LineParts.bare(value.substring(0, period.start())), named));
  }

  private boolean isTarget(String before, boolean named) {
    return named && VERSION.matcher(before).matches()
        || book.announcesTarget(before) && (named || book.endsAnnouncing(before));
  }

  private static PeriodMatch moved(PeriodMatch match, int by) {
    return new PeriodMatch(match.start() + by, match.end() + by, match.text(), match.period());
  }
}
