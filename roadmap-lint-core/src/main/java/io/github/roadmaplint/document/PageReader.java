package io.github.roadmaplint.document;

import io.github.roadmaplint.document.PageBlock.Span;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Takes a page apart into its blocks. */
final class PageReader extends AbstractVisitor {
  private final List<PageBlock> blocks = new ArrayList<>();
  private int depth;
  private String marker = "";

  private PageReader() {}

  static List<PageBlock> read(String markdown) {
    PageReader reader = new PageReader();
    Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .build()
        .parse(markdown)
        .accept(reader);
    return List.copyOf(reader.blocks);
  }

  @Override
  public void visit(Heading heading) {
    blocks.add(new PageBlock.Heading(heading.getLevel(), SpanCollector.of(heading)));
  }

  @Override
  public void visit(Paragraph paragraph) {
    blocks.add(new PageBlock.Paragraph(depth, marker, SpanCollector.of(paragraph)));
    marker = "";
  }

  @Override
  public void visit(ListItem item) {
    marker = item.getParent() instanceof OrderedList list ? number(list, item) + ". " : "- ";
    depth++;
    visitChildren(item);
    depth--;
    marker = "";
  }

  private static int number(OrderedList list, Node item) {
    int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    for (Node each = ((ListBlock) list).getFirstChild(); each != item; each = each.getNext()) {
      number++;
    }
    return number;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    addCode(code.getInfo() == null ? "" : code.getInfo(), code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addCode("", code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    addCode("", html.getLiteral());
  }

  private void addCode(String info, String text) {
    blocks.add(new PageBlock.Code(info, text.lines().toList()));
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      Rows rows = new Rows();
      block.accept(rows);
      blocks.add(new PageBlock.Table(List.copyOf(rows.rows)));
    }
  }

  private static final class Rows extends AbstractVisitor {
    private final List<List<List<Span>>> rows = new ArrayList<>();

    @Override
    public void visit(CustomBlock block) {
      visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
      if (node instanceof TableRow) {
        rows.add(new ArrayList<>());
        visitChildren(node);
      } else if (node instanceof TableCell) {
        rows.get(rows.size() - 1).add(SpanCollector.of(node));
      } else {
        visitChildren(node);
      }
    }
  }
}
