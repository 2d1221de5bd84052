package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.TextBlock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the target of a section that a line of its own names as a column of a table would be named:
 * {@code **Target:** Q1 2026}. Ask for the sections in the order of the text.
 */
final class TargetLabels {
  private static final Pattern LABEL =
      Pattern.compile("^[^\\p{L}\\p{N}|]*+(\\p{L}[\\p{L} ]{0,40}+)[:：]");

  /** What such lines say of events and of what is over, too. */
  private static final Pattern UNSURE = Pattern.compile("(?i)when|(?:完成|发布|交付|时间|日期|周期).*");

  private static final Pattern END_OF_VALUE = Pattern.compile("\\s*(?:$|[(（|•·<;；]|[-–—]\\s)");

  private final RoadmapDocument document;
  private final PeriodReader reader;
  private final PhraseBook book = PhraseBook.standard();
  private final SourceRanges lists;
  private final Iterator<TextBlock> paragraphs;
  private Optional<TextBlock> next;

  TargetLabels(RoadmapDocument document, PeriodReader reader) {
    this.document = document;
    this.reader = reader;
    lists = document.listItemRanges();
    paragraphs =
        document
            .paragraphs()
            .filter(block -> !block.quoted() && LabelLine.mayBeIn(block.text().text()))
            .iterator();
    next = following();
  }

  private Optional<TextBlock> following() {
    return paragraphs.hasNext() ? Optional.of(paragraphs.next()) : Optional.empty();
  }

  /** The first such line above the section's subsections and outside of its lists. */
  Optional<Target> in(Section section) {
    Optional<Target> found = Optional.empty();
    while (next.isPresent() && next.get().range().start() < section.body().end()) {
      TextBlock block = next.get();
      if (found.isEmpty()
          && section.body().contains(block.range())
          && !lists.contain(block.range())) {
        found = target(block.range());
      }
      next = following();
    }
    return found;
  }

  private Optional<Target> target(SourceRange block) {
    int last = document.source().lineAt(block.end());
    for (int line = document.source().lineAt(block.start()); line <= last; line++) {
      Optional<PeriodMatch> match = labelled(LabelLine.plain(document.source().line(line)));
      if (match.isPresent()) {
        int start = document.source().lineRange(line).start();
        SourceRange range = new SourceRange(start + match.get().start(), start + match.get().end());
        return Optional.of(new Target(range, match.get().text(), match.get().period()));
      }
    }
    return Optional.empty();
  }

  /** The period that is the whole value of a label; what follows may not say that it is done. */
  private Optional<PeriodMatch> labelled(String line) {
    Matcher label = LABEL.matcher(line);
    if (!label.find()
        || UNSURE.matcher(label.group(1)).matches()
        || !book.isTargetColumn(label.group(1))) {
      return Optional.empty();
    }
    List<PeriodMatch> periods = reader.find(line);
    return periods.size() == 1 && isValue(line, label.end(), periods.get(0))
        ? Optional.of(periods.get(0))
        : Optional.empty();
  }

  private boolean isValue(String line, int start, PeriodMatch period) {
    String rest = line.substring(period.end());
    return period.start() >= start
        && book.announcesTarget(line.substring(start, period.start()))
        && END_OF_VALUE.matcher(rest).lookingAt()
        && !book.saysDone(rest);
  }
}
