package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables where GitHub finds them (GFM 0.29, section 4.10, and {@code extensions/table.c} of
 * cmark-gfm 0.29.0.gfm.13, which GitHub runs). flexmark's own table extension searches whole
 * paragraphs: it sees no table below text, and none without pipes, and goes on with one where
 * another block begins. So of the extension only the nodes are used; the lines of one are those of
 * the table, from the header on.
 */
final class GitHubTableParser extends AbstractBlockParser {

  private final TableBlock table = new TableBlock();
  private final BlockContent lines = new BlockContent();
  private final int columns;

  private GitHubTableParser(BasedSequence header, int columns) {
    this.columns = columns;
    lines.add(header, 0);
  }

  @Override
  public Block getBlock() {
    return table;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return state.isBlank()
            || LineContent.isIndentedCode(state)
            || PipeRow.isLonePipe(LineContent.of(state))
        ? BlockContinue.none()
        : BlockContinue.atIndex(state.getIndex());
  }

  /** Whatever begins another block ends the table. */
  @Override
  public boolean isInterruptible() {
    return true;
  }

  @Override
  public void addLine(ParserState state, BasedSequence line) {
    lines.add(line, 0);
  }

  @Override
  public void closeBlock(ParserState state) {
    table.setContent(lines);
  }

  /** What a row holds beyond the header's columns is not shown, nor is a comment behind it. */
  @Override
  public void parseInlines(InlineParser inlines) {
    for (int line = 0; line < lines.getLineCount(); line++) {
      if (line != 1) {
        parseRow(lines.getLine(line), inlines);
      }
    }
  }

  private void parseRow(BasedSequence row, InlineParser inlines) {
    List<SourceRange> cells = PipeRow.of(row).cells();
    for (int column = 0; column < cells.size(); column++) {
      BasedSequence cell = row.subSequence(cells.get(column).start(), cells.get(column).end());
      boolean shown = column < columns;
      boolean last = column == cells.size() - 1;
      if (!cell.isEmpty() && (shown || last && isCommentBehind(row, cell))) {
        parseCell(cell, inlines);
      }
    }
  }

  private static boolean isCommentBehind(BasedSequence row, BasedSequence cell) {
    return cell.getEndOffset() == row.trimEnd().getEndOffset()
        && cell.startsWith("<!--")
        && cell.indexOf("-->") == cell.length() - "-->".length();
  }

  private void parseCell(BasedSequence content, InlineParser inlines) {
    TableCell cell = new TableCell(content);
    table.appendChild(cell);
    inlines.parse(content, cell);
  }

  /** Opens a table at its delimiter row. */
  static final class Factory implements CustomBlockParserFactory {
    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Start();
    }
  }

  private static final class Start implements BlockParserFactory {
    /** A paragraph whose first delimiter row did not match its header is not tried again. */
    private @Nullable Block failed;

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      List<BasedSequence> paragraph = matched.getParagraphLines();
      Block block = matched.getBlockParser().getBlock();
      if (paragraph == null || block == failed || LineContent.isIndentedCode(state)) {
        return BlockStart.none();
      }
      BasedSequence line = LineContent.of(state);
      if ("|:-\u000B\f".indexOf(line.safeCharAt(0)) < 0) {
        return BlockStart.none();
      }
      String delimiter = line.toString();
      if (!PipeRow.isDelimiter(delimiter)) {
        return BlockStart.none();
      }
      int above = paragraph.size() - 1;
      BasedSequence header = paragraph.get(above);
      int columns = PipeRow.of(delimiter).cells().size();
      if (PipeRow.of(header).cells().size() != columns || isShifted(paragraph.get(0), header)) {
        failed = block;
        return BlockStart.none();
      }
      GitHubTableParser table = new GitHubTableParser(header, columns);
      BlockStart start =
          above == 0
              ? BlockStart.of(table)
              : BlockStart.of(ParagraphLines.first(matched, above), table);
      return start.atIndex(state.getIndex()).replaceActiveBlockParser();
    }

    /**
     * Whether the header has an empty cell before its first pipe: GitHub takes the indent of a line
     * that goes on with a paragraph for content where it is outside of the quote or list item.
     */
    private static boolean isShifted(BasedSequence first, BasedSequence header) {
      LineMargin margin = LineMargin.of(header);
      return margin.hasIndent()
          && header.trimStart().startsWith("|")
          && margin.isOutside(LineMargin.of(first));
    }
  }
}
