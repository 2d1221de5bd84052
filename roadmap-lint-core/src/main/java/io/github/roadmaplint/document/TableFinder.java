package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the tables of a text, and what looks like one and is none to GitHub. */
final class TableFinder extends AbstractVisitor {
  /** Far beyond what people write, far below what overflows the stack. */
  private static final int MAX_NESTING = 200;

  /** Blocks only: what cells hold is parsed cell by cell, and nobody asks for other inlines. */
  private static final Parser BLOCKS =
      Parser.builder()
          .customBlockParserFactory(new GitHubTableParser.Factory())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MAX_NESTING)
          .inlineParserFactory(context -> (lines, node) -> {})
          .build();

  /**
   * What was found, in the order of the text.
   *
   * @param tables what GitHub renders as tables
   * @param lookalikes what looks like a table and is none
   */
  record Found(List<Table> tables, List<TableLookalike> lookalikes) {}

  private final SourceText source;
  private int firstLine;
  private final List<Table> tables = new ArrayList<>();
  private final List<TableLookalike> lookalikes = new ArrayList<>();

  private TableFinder(SourceText source) {
    this.source = source;
  }

  /**
   * Finds tables.
   *
   * @param parts where to look: parts of the body, in order, each from the start of a line on at
   *     which no block is open
   */
  static Found find(SourceText source, List<SourceRange> parts) {
    TableFinder finder = new TableFinder(source);
    for (SourceRange part : parts) {
      finder.firstLine = source.lineAt(part.start());
      BLOCKS.parse(source.slice(part)).accept(finder);
    }
    finder.lookalikes.sort(Comparator.comparing(TableLookalike::range));
    return new Found(List.copyOf(finder.tables), List.copyOf(finder.lookalikes));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock table) {
      tables.add(table(table));
    }
  }

  @Override
  public void visit(Paragraph paragraph) {
    lookalikes.addAll(lookalikes(paragraph).inParagraph());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    lookalikes.addAll(lookalikes(code).inCode());
  }

  private LookalikeFinder lookalikes(Block block) {
    return new LookalikeFinder(source, lines(block), outside(block.getSourceSpans()));
  }

  /** The lines that stand outside of the container that holds the first one. */
  private BitSet outside(List<SourceSpan> spans) {
    BitSet outside = new BitSet();
    LineMargin first = margin(spans.get(0));
    for (int line = 1; line < spans.size(); line++) {
      outside.set(line, margin(spans.get(line)).isOutside(first));
    }
    return outside;
  }

  private LineMargin margin(SourceSpan span) {
    String line = source.line(firstLine + span.getLineIndex());
    return LineMargin.of(line, Math.min(span.getColumnIndex(), line.length()));
  }

  private List<PipeRow> lines(Block block) {
    List<PipeRow> lines = new ArrayList<>();
    for (SourceSpan span : block.getSourceSpans()) {
      SourceRange line = source.lineRange(firstLine + span.getLineIndex());
      int start = Math.min(line.start() + span.getColumnIndex(), line.end());
      lines.add(PipeRow.of(source.text(), new SourceRange(start, line.end())));
    }
    return lines;
  }

  private Table table(TableBlock block) {
    List<Table.Row> rows = lines(block).stream().map(this::row).toList();
    SourceRange range =
        new SourceRange(rows.get(0).range().start(), rows.get(rows.size() - 1).range().end());
    return new Table(range, rows.get(0), rows.get(1), rows.subList(2, rows.size()));
  }

  private Table.Row row(PipeRow row) {
    return new Table.Row(
        row.range(), row.cells().stream().map(cell -> new Table.Cell(source, cell)).toList());
  }
}
