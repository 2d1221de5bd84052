package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes several paragraphs of one whose text is in thousands of pieces, since something stands
 * between its lines: an indent, or the mark of a quote. flexmark copies all pieces before it with
 * each that it puts together.
 */
final class ParagraphSplitter implements ParagraphPreProcessorFactory {
  /** More than any paragraph of a person's holds; few enough to be copied with each of them. */
  static final int MOST_LINES = 1024;

  @Override
  public ParagraphPreProcessor apply(ParserState parsing) {
    return (paragraph, state) -> {
      if (paragraph.getLineCount() > MOST_LINES && !isOnePiece(paragraph.getContentLines())) {
        split(paragraph, state);
      }
      return 0;
    };
  }

  private static boolean isOnePiece(List<BasedSequence> lines) {
    int end = lines.get(0).getStartOffset();
    for (BasedSequence line : lines) {
      if (line.getStartOffset() != end || line.getSourceRange().getSpan() != line.length()) {
        return false;
      }
      end = line.getEndOffset();
    }
    return true;
  }

  private static void split(Paragraph paragraph, ParserState state) {
    Paragraph last = paragraph;
    for (int start = MOST_LINES; start < paragraph.getLineCount(); start += MOST_LINES) {
      ParagraphParser parser = new ParagraphParser();
      Paragraph part = parser.getBlock();
      part.setContent(paragraph, start, Math.min(start + MOST_LINES, paragraph.getLineCount()));
      last.insertAfter(part);
      state.blockParserAdded(parser);
      last = part;
    }
    last.setTrailingBlankLine(paragraph.isTrailingBlankLine());
    paragraph.setContent(paragraph, 0, MOST_LINES);
  }

  /** Definitions that a paragraph begins with are no part of it. */
  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of(ReferencePreProcessorFactory.class);
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }
}
