package io.github.roadmaplint.document;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
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
 * Finds tables where GitHub finds them. commonmark-java 0.32's own table extension differs from GFM
 * 0.29, section 4.10, and from cmark-gfm 0.29.0.gfm.13 ({@code extensions/table.c}), which GitHub
 * runs, in what is a table:
 *
 * <ul>
 *   <li>it takes a delimiter row with more cells than the header, where GFM wants the same number;
 *   <li>it wants a pipe in the header and in the delimiter row, where cmark-gfm takes a line
 *       without one as a row of one cell;
 *   <li>it takes a delimiter row that is indented as code, or that is an item of a list;
 *   <li>it makes a row of a line that begins another block, if it holds a pipe, where GFM ends the
 *       table;
 *   <li>it goes on with a table after the quote or list item that holds it, where only paragraphs
 *       may be continued so (CommonMark 0.29, section 5.1).
 * </ul>
 *
 * <p>So commonmark-java gives the blocks, its extension the node, whose source spans are its lines
 * from the header on, and this parser what is said of tables.
 */
final class GitHubTableParser extends AbstractBlockParser {
  private static final int CODE_INDENT = 4;

  /** What begins a footnote, a block of which commonmark-java knows nothing. */
  private static final Pattern FOOTNOTE = Pattern.compile("\\[\\^[^]\\s]+]:");

  /** Tells whether a line on its own begins a block that breaks a table. */
  private static final Parser SINGLE_LINE =
      Parser.builder()
          .maxOpenBlockParsers(10)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  private final TableBlock table = new TableBlock();

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
    if (FOOTNOTE.matcher(line).lookingAt()) {
      return true;
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
