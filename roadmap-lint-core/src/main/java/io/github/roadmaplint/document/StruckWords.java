package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.Subscript;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that are struck through, as GitHub has it: also by single tildes and tags. */
final class StruckWords {
  private static final Set<String> STRIKING_TAGS = Set.of("<del>", "<s>", "<strike>");

  private StruckWords() {}

  /** Whether a block has such words and no others. */
  static boolean fill(Node block) {
    Node parent = block;
    while (parent.getFirstChild() == parent.getLastChild()
        && (parent.getFirstChild() instanceof Emphasis
            || parent.getFirstChild() instanceof StrongEmphasis)) {
      parent = parent.getFirstChild();
    }
    boolean struck = false;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline tag && STRIKING_TAGS.contains(lowerCase(tag))) {
        node = endTag(tag);
        if (node == null) {
          return false;
        }
        struck = true;
      } else if (node instanceof Strikethrough || node instanceof Subscript) {
        struck = true;
      } else if (holdsWord(node.getChars())) {
        return false;
      }
    }
    return struck;
  }

  /** Asked of every item's first words: a string of them would take longer than the answer. */
  private static boolean holdsWord(BasedSequence chars) {
    int at = 0;
    while (at < chars.length()) {
      int codePoint = Character.codePointAt(chars, at);
      if (Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private static @Nullable Node endTag(HtmlInline tag) {
    String end = "</" + lowerCase(tag).substring(1);
    Node node = tag.getNext();
    while (node != null && !(node instanceof HtmlInline && lowerCase(node).equals(end))) {
      node = node.getNext();
    }
    return node;
  }

  private static String lowerCase(Node node) {
    return node.getChars().toString().toLowerCase(Locale.ROOT);
  }
}
