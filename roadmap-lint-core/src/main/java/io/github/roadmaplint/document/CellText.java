package io.github.roadmaplint.document;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The content of a cell as a reader sees it. */
final class CellText {
  /** Without one of these there is no markup: "]", ">" and "!" need one of them before or after. */
  private static final String MARKUP = "\\`*_[<&";

  private static final Parser INLINES = Parser.builder().enabledBlockTypes(Set.of()).build();

  private CellText() {}

  /** Takes the markup away: emphasis, the addresses of links, HTML tags, escapes. */
  static String of(String source) {
    if (!holdsMarkup(source)) {
      return source;
    }
    // A cell holds no link definition, which would be gone: nothing stands before one.
    String first = source.startsWith("[") ? "." : "";
    Node document = INLINES.parse(first + source.replace("\\|", "|"));
    StringBuilder text = new StringBuilder();
    document.accept(new Collector(text));
    return text.substring(first.length()).strip();
  }

  private static boolean holdsMarkup(String source) {
    for (int i = 0; i < source.length(); i++) {
      if (MARKUP.indexOf(source.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static final class Collector extends AbstractVisitor {
    private final StringBuilder text;

    Collector(StringBuilder text) {
      this.text = text;
    }

    @Override
    public void visit(Text node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      text.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlInline node) {
      if (node.getLiteral().regionMatches(true, 0, "<br", 0, 3)) {
        text.append(' ');
      }
    }

    @Override
    public void visit(HardLineBreak node) {
      text.append(' ');
    }
  }
}
