package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequenceTree;
import com.vladsch.flexmark.util.sequence.builder.BasedSegmentBuilder;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a paragraph that begins with a link reference definition, without the marks of
 * quotes and the indents before them, neither of which is content (CommonMark 0.31.2, section 4.8).
 */
final class DefinitionLines {
  private DefinitionLines() {}

  /** The content of a paragraph; all that it spans where it holds nothing else or no definition. */
  static BasedSequence of(Paragraph block) {
    BasedSequence whole = block.getChars();
    if (block.getLineCount() < 2 || whole.trimStart().firstChar() != '[') {
      return whole;
    }
    List<BasedSequence> lines = new ArrayList<>(block.getContentLines());
    boolean holdsMarks = false;
    for (int line = 1; line < lines.size(); line++) {
      lines.set(line, lines.get(line).trimStart());
      holdsMarks |= lines.get(line).getStartOffset() > lines.get(line - 1).getEndOffset();
    }
    return holdsMarks ? new Pieces(lines).together() : whole;
  }

  /** flexmark's own builder copies all pieces with each that it takes. */
  private static final class Pieces extends BasedSegmentBuilder {
    Pieces(List<BasedSequence> lines) {
      super(lines.get(0));
      parts = new int[2 * lines.size() + 2];
      lines.forEach(line -> append(line.getStartOffset(), line.getEndOffset()));
    }

    BasedSequence together() {
      return SegmentedSequenceTree.create(getBaseSequence(), this);
    }
  }
}
