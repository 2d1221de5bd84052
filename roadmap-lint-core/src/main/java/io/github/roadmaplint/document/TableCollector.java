package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Gathers the tables of trees, and what looks like one and is none to GitHub. */
final class TableCollector {
  private final SourceText source;
  private final NextOccurrence pipes;
  private final List<Table> tables = new ArrayList<>();
  private final List<TableLookalike> lookalikes = new ArrayList<>();

  TableCollector(SourceText source) {
    this.source = source;
    pipes = new NextOccurrence(source.text(), "|");
  }

  /** What GitHub renders as tables, in the order of the text. */
  List<Table> tables() {
    return tables;
  }

  /** What looks like a table and is none, in the order of the text. */
  List<TableLookalike> lookalikes() {
    return lookalikes;
  }

  void collect(Document tree) {
    collectChildren(tree);
  }

  private void collectChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableBlock table) {
        tables.add(table(table));
      } else if (node instanceof Paragraph paragraph) {
        if (holdsPipe(paragraph)) {
          lookalikes.addAll(lookalikes(paragraph).inParagraph());
        }
      } else if (node instanceof IndentedCodeBlock code) {
        if (holdsPipe(code)) {
          lookalikes.addAll(lookalikes(code).inCode());
        }
      } else if (node instanceof Block) {
        collectChildren(node);
      }
    }
  }

  private boolean holdsPipe(Block block) {
    return pipes.isWithin(new SourceRange(block.getStartOffset(), block.getEndOffset()));
  }

  private LookalikeFinder lookalikes(Block block) {
    List<LineMargin> margins = block.getContentLines().stream().map(LineMargin::of).toList();
    return new LookalikeFinder(source, rows(block), margins);
  }

  private List<PipeRow> rows(Block block) {
    List<PipeRow> rows = new ArrayList<>();
    for (BasedSequence line : block.getContentLines()) {
      rows.add(
          PipeRow.of(source.text(), new SourceRange(line.getStartOffset(), line.getEndOffset())));
    }
    return rows;
  }

  private Table table(TableBlock block) {
    List<Table.Row> rows = new ArrayList<>();
    Node content = block.getFirstChild();
    for (PipeRow row : rows(block)) {
      List<Table.Cell> cells = new ArrayList<>();
      for (SourceRange cell : row.cells()) {
        boolean parsed = content != null && content.getStartOffset() == cell.start();
        cells.add(new Table.Cell(source, cell, parsed ? PlainTextBuilder.ofCell(content) : null));
        content = parsed ? content.getNext() : content;
      }
      rows.add(new Table.Row(row.range(), cells));
    }
    SourceRange range =
        new SourceRange(rows.get(0).range().start(), rows.get(rows.size() - 1).range().end());
    return new Table(range, rows.get(0), rows.get(1), rows.subList(2, rows.size()));
  }
}
