package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Questions to the nodes of a syntax tree. */
final class MarkdownTree {
  private MarkdownTree() {}

  /** Where a node stands, without the line endings that flexmark counts to it. */
  static SourceRange range(Node node) {
    BasedSequence chars = node.getChars();
    if (!chars.isEmpty() && Character.isWhitespace(chars.charAt(chars.length() - 1))) {
      chars = chars.trimEnd();
    }
    return new SourceRange(
        node.getStartOffset(), Math.max(node.getStartOffset(), chars.getEndOffset()));
  }
}
