package io.github.roadmaplint.document;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * Finds tables where GitHub finds them. commonmark-java's own table extension differs from GFM
 * 0.29, section 4.10, and from cmark-gfm 0.29.0.gfm.13, which GitHub runs, in what is a table:
 *
 * <ul>
 *   <li>it takes a delimiter row with more columns than the header; GFM: "The header row must match
 *       the delimiter row in the number of cells. If not, a table will not be recognized";
 *   <li>it ends a table at a line without a pipe, and only there; GFM: "The table is broken at the
 *       first empty line, or beginning of another block-level structure", and example 201 makes a
 *       row of the line {@code bar};
 *   <li>it wants a pipe in the header; cmark-gfm's {@code row_from_string} takes a line without one
 *       as a row of one cell.
 * </ul>
 *
 * <p>So commonmark-java gives the blocks, and this parser what is said of tables.
 */
final class GitHubTableParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  /** Tells whether a line on its own begins a block that breaks a table. */
  private static final Parser SINGLE_LINE =
      Parser.builder()
          .maxOpenBlockParsers(10)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private final GitHubTable table = new GitHubTable();

  private GitHubTableParser() {}

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank() || state.getIndent() >= CODE_INDENT) {
      return BlockContinue.none();
    }
    String line = fromNonSpace(state);
    return PipeRow.of(line).cells().isEmpty() || beginsOtherBlock(line)
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  private static String fromNonSpace(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return line.subSequence(state.getNextNonSpaceIndex(), line.length()).toString();
  }

  private static boolean beginsOtherBlock(String line) {
    char first = line.charAt(0);
    if (first == '|' || Character.isLetter(first)) {
      return false;
    }
    Node block = SINGLE_LINE.parse(line).getFirstChild();
    return !(block instanceof Paragraph || block instanceof LinkReferenceDefinition);
  }

  /** Opens a table at its delimiter row. */
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= CODE_INDENT || state.isBlank()) {
        return BlockStart.none();
      }
      String delimiter = fromNonSpace(state);
      if (!PipeRow.isDelimiter(delimiter)) {
        return BlockStart.none();
      }
      List<SourceLine> paragraph = matched.getParagraphLines().getLines();
      if (paragraph.isEmpty() || hasFailedDelimiter(paragraph)) {
        return BlockStart.none();
      }
      SourceLine header = paragraph.get(paragraph.size() - 1);
      if (PipeRow.of(header.getContent()).cells().size() != PipeRow.of(delimiter).cells().size()) {
        return BlockStart.none();
      }
      return BlockStart.of(new GitHubTableParser())
          .atIndex(state.getIndex())
          .replaceParagraphLines(1);
    }

    /**
     * A paragraph whose first delimiter row did not match its header is not tried again ({@code
     * CMARK_NODE__TABLE_VISITED} in cmark-gfm).
     */
    private static boolean hasFailedDelimiter(List<SourceLine> paragraph) {
      return paragraph.stream()
          .skip(1)
          .map(line -> line.getContent().toString())
          .anyMatch(line -> indent(line) < CODE_INDENT && PipeRow.isDelimiter(line.strip()));
    }

    private static int indent(String line) {
      return line.length() - line.stripLeading().length();
    }
  }
}
