package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.Section;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in which a roadmap speaks for itself.
 *
 * @param text as a reader sees it, without typography, but with the line breaks of the source
 * @param plain where each unit comes from
 */
record Prose(String text, PlainText plain) {
  /** The paragraphs on reviews that are no quotes and not part of a changelog. */
  static List<Prose> onReviews(RoadmapDocument document) {
    PhraseBook book = PhraseBook.standard();
    List<SourceRange> changelogs = new ArrayList<>();
    for (Section section : document.allSections()) {
      if (book.isChangelog(section.heading().title())) {
        changelogs.add(section.range());
      }
    }
    SourceRanges past = SourceRanges.of(changelogs);
    List<Prose> found = new ArrayList<>();
    for (TextBlock block : document.blocks()) {
      if (block.kind() == TextBlock.Kind.PARAGRAPH
          && !block.quoted()
          && book.maySpeakOfReviews(block.text().text())
          && !past.contain(block.range())) {
        found.add(of(document.source(), block));
      }
    }
    return found;
  }

  private static Prose of(SourceText source, TextBlock block) {
    StringBuilder text = new StringBuilder(Typography.plain(block.text().text()));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && isLineBreak(source.slice(block.text().source(i, i + 1)))) {
        text.setCharAt(i, '\n');
      }
    }
    return new Prose(text.toString(), block.text());
  }

  private static boolean isLineBreak(String slice) {
    return slice.indexOf('\n') >= 0 || slice.indexOf('\r') >= 0;
  }

  SourceRange source(int start, int end) {
    return plain.source(start, end);
  }
}
