package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlockContent;

/** Parts of the paragraph that is open, where another block takes the rest of it. */
final class ParagraphLines {
  private ParagraphLines() {}

  /** The first lines, as a paragraph of their own. */
  static ParagraphParser first(MatchedBlockParser matched, int count) {
    ParagraphParser text = new ParagraphParser();
    addTo(text.getBlockContent(), matched, 0, count);
    return text;
  }

  /** The lines from one on. */
  static BlockContent from(MatchedBlockParser matched, int first) {
    BlockContent lines = new BlockContent();
    addTo(lines, matched, first, matched.getParagraphLines().size());
    return lines;
  }

  private static void addTo(BlockContent content, MatchedBlockParser matched, int first, int end) {
    content.addAll(
        matched.getParagraphLines().subList(first, end),
        matched.getParagraphEolLengths().subList(first, end));
  }
}
