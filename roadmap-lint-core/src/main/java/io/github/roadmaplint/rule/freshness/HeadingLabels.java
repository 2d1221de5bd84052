package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs that say what the heading above them names: a date below {@code ## Last
 * updated}, a period below {@code ## Next review}, how often below {@code ## Review cadence}. Asked
 * for headings in the order of the text.
 */
final class HeadingLabels {
  private static final Pattern BLANK = Pattern.compile("\\s*+");

  private static final Pattern END_OF_DATE = Pattern.compile("^[.。]?+[ \\t]*+(?:$|\\n|[(（])");

  private static final Pattern END_OF_UPDATE =
      Pattern.compile(END_OF_DATE.pattern() + "|^[,;:，；：]|^\\s++[-–—]");

  private final PhraseBook book = PhraseBook.standard();
  private final RoadmapDocument document;
  private final DateReader reader;
  private final PeriodReader periods;
  private final SourceText source;
  private int nextBlock;

  HeadingLabels(RoadmapDocument document, DateReader reader, PeriodReader periods) {
    this.document = document;
    this.reader = reader;
    this.periods = periods;
    source = document.source();
  }

  /**
   * The paragraph straight below a heading, if that is its label.
   *
   * @param words those of the heading
   */
  Optional<TextBlock> below(Heading heading, Prose words) {
    List<TextBlock> blocks = document.blocks();
    while (nextBlock < blocks.size()
        && blocks.get(nextBlock).range().start() < heading.range().end()) {
      nextBlock++;
    }
    return nextBlock < blocks.size()
        ? Optional.of(blocks.get(nextBlock)).filter(block -> isLabelled(heading, words, block))
        : Optional.empty();
  }

  private boolean isLabelled(Heading heading, Prose words, TextBlock block) {
    return block.kind() == TextBlock.Kind.PARAGRAPH
        && BLANK
            .matcher(source.text())
            .region(heading.range().end(), block.range().start())
            .matches()
        && names(words, Prose.of(source, block.text(), reader));
  }

  /**
   * When the roadmap was updated, perhaps with what was done then; when it is reviewed and no more,
   * for a next update may be the product's; or how often.
   */
  private boolean names(Prose heading, Prose paragraph) {
    String both = Prose.of(heading, paragraph).text();
    Optional<String> behindDate =
        reader.at(paragraph.text(), 0).map(date -> paragraph.text().substring(date.end()));
    return begins(behindDate, END_OF_UPDATE) && !book.updates(both, reader).isEmpty()
        || begins(behindDate, END_OF_DATE) && !book.nextReviews(both, periods).isEmpty()
        || !book.cadences(both).isEmpty()
            && book.cadences(heading.text()).isEmpty()
            && book.cadences(paragraph.text()).isEmpty();
  }

  private static boolean begins(Optional<String> text, Pattern pattern) {
    return text.filter(each -> pattern.matcher(each).lookingAt()).isPresent();
  }
}
