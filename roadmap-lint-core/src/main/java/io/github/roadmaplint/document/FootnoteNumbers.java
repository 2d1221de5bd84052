package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * The numbers that a page has for its footnotes, in the order in which they are first referred to
 * ({@code process_footnotes} in {@code blocks.c} of cmark-gfm 0.29.0.gfm.13).
 */
final class FootnoteNumbers {
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Goes on with the next part of the body. */
  void collect(Document tree) {
    if (!FootnoteExtension.FOOTNOTES.get(tree).isEmpty()) {
      visit(tree);
    }
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Footnote reference && reference.isDefined()) {
        numbers.putIfAbsent(key(reference), numbers.size() + 1);
      }
      visit(node);
    }
  }

  /** That of a footnote that is defined and was collected. */
  int of(Footnote reference) {
    return numbers.getOrDefault(key(reference), 0);
  }

  private static String key(Footnote reference) {
    return BodyFootnotes.key(reference.getText());
  }
}
