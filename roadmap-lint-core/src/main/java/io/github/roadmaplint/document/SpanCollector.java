package io.github.roadmaplint.document;

import io.github.roadmaplint.document.PageBlock.Span;
import io.github.roadmaplint.document.PageBlock.Style;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Gathers the inline content of a block as pieces of text. */
final class SpanCollector extends AbstractVisitor {
  private final List<Span> spans = new ArrayList<>();
  private Style style = Style.PLAIN;

  private SpanCollector() {}

  static List<Span> of(Node block) {
    SpanCollector collector = new SpanCollector();
    collector.visitChildren(block);
    return List.copyOf(collector.spans);
  }

  @Override
  public void visit(Text text) {
    spans.add(new Span(text.getLiteral(), style));
  }

  @Override
  public void visit(Code code) {
    spans.add(new Span(code.getLiteral(), Style.CODE));
  }

  @Override
  public void visit(HtmlInline html) {
    spans.add(new Span(html.getLiteral(), style));
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    spans.add(new Span(" ", style));
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    spans.add(new Span(" ", style));
  }

  @Override
  public void visit(Emphasis emphasis) {
    visitStrongly(emphasis);
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    visitStrongly(emphasis);
  }

  private void visitStrongly(Node node) {
    Style before = style;
    style = Style.STRONG;
    visitChildren(node);
    style = before;
  }

  @Override
  public void visit(Link link) {
    int first = spans.size();
    visitChildren(link);
    String shown =
        String.join("", spans.subList(first, spans.size()).stream().map(Span::text).toList());
    boolean isOnTheWeb = link.getDestination().matches("(?i)https?://.*");
    if (isOnTheWeb && !shown.equals(link.getDestination())) {
      spans.add(new Span(" (" + link.getDestination() + ")", style));
    }
  }
}
