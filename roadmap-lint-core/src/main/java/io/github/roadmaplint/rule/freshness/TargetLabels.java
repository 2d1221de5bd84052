package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LabelLine;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.rule.Completion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the target that a line of its own gives a section: {@code **Target:** Q1 2026}. Ask for the
 * sections in the order of the text.
 */
final class TargetLabels {
  /** A paragraph of one line that is longer says more than for when it is planned. */
  private static final int LONGEST_ANNOUNCEMENT = 80;

  private final RoadmapDocument document;
  private final LocalDate today;
  private final OpenTasks tasks;
  private final TargetLabel labels;
  private final TargetLabel labelsAndEnds;
  private final SourceRanges lists;
  private final Iterator<TextBlock> paragraphs;
  private Optional<TextBlock> next;

  TargetLabels(
      RoadmapDocument document, PeriodReader reader, LocalDate today, Completion completion) {
    this.document = document;
    this.today = today;
    tasks = new OpenTasks(document, completion);
    labels = TargetLabel.ofTargets(reader);
    labelsAndEnds = TargetLabel.ofTargetsAndEnds(reader);
    lists = document.listItemRanges();
    paragraphs =
        document.paragraphs().filter(block -> !block.quoted() && mayHoldTarget(block)).iterator();
    next = following();
  }

  private Optional<TextBlock> following() {
    return paragraphs.hasNext() ? Optional.of(paragraphs.next()) : Optional.empty();
  }

  private boolean mayHoldTarget(TextBlock block) {
    String paragraph = block.text().text();
    return (paragraph.length() <= LONGEST_ANNOUNCEMENT || LabelLine.mayBeIn(paragraph))
        && PeriodReader.mayHoldOne(plain(block));
  }

  /**
   * The first such line above the section's subsections and outside of its lists. Where all their
   * periods lie ahead, none is read, which costs far more than to see that.
   */
  Optional<Target> in(Section section) {
    List<TextBlock> own = new ArrayList<>();
    while (next.isPresent() && next.get().range().start() < section.body().end()) {
      TextBlock block = next.get();
      if (section.body().contains(block.range()) && !lists.contain(block.range())) {
        own.add(block);
      }
      next = following();
    }
    if (own.stream().noneMatch(block -> PeriodReader.mayHoldEnded(plain(block), today))) {
      return Optional.empty();
    }
    TargetLabel read = tasks.areIn(section.range()) ? labelsAndEnds : labels;
    return own.stream().flatMap(block -> target(block.range(), read).stream()).findFirst();
  }

  private String plain(TextBlock block) {
    return Typography.plain(document.source().slice(block.range()));
  }

  private Optional<Target> target(SourceRange block, TargetLabel read) {
    int first = document.source().lineAt(block.start());
    int last = document.source().lineAt(block.end());
    for (int line = first; line <= last; line++) {
      String text = LabelLine.plain(document.source().line(line));
      Optional<PeriodMatch> match = first == last ? read.inParagraph(text) : read.inLine(text);
      if (match.isPresent()) {
        int start = document.source().lineRange(line).start();
        SourceRange range = new SourceRange(start + match.get().start(), start + match.get().end());
        return Optional.of(new Target(range, match.get().text(), match.get().period()));
      }
    }
    return Optional.empty();
  }
}
