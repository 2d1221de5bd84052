package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;

/** Gathers what a reader sees of a block, and where each unit came from. */
final class PlainTextBuilder {
  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  private final boolean withCode;

  private PlainTextBuilder(boolean withCode) {
    this.withCode = withCode;
  }

  /** The text of a block's inline content. */
  static PlainText of(Node block) {
    return build(block, false);
  }

  /** The same, with the content of code spans. */
  static PlainText withCode(Node block) {
    return build(block, true);
  }

  private static PlainText build(Node block, boolean withCode) {
    PlainTextBuilder builder = new PlainTextBuilder(withCode);
    builder.addChildren(block);
    return builder.build();
  }

  /** No text. */
  static PlainText empty() {
    return new PlainTextBuilder(false).build();
  }

  private PlainText build() {
    return new PlainText(
        text.toString(), Arrays.copyOf(starts, text.length()), Arrays.copyOf(ends, text.length()));
  }

  private void addChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text) {
      addText(node.getChars());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      addText(node.getChars().midSequence(1, -1));
    } else if (withCode && node instanceof Code code) {
      addVerbatim(code.getText());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      addOne(" ", node);
    } else if (node instanceof Code
        || node instanceof Image
        || node instanceof ImageRef
        || node instanceof HtmlInlineBase && !(node instanceof HtmlEntity)) {
      addOne(String.valueOf(PlainText.OBJECT), node);
    } else if (node instanceof HtmlEntity) {
      addOne(node.getChars().unescape(), node);
    } else {
      addChildren(node);
    }
  }

  private void addText(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      boolean escape =
          chars.charAt(i) == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1));
      if (escape) {
        i++;
      }
      int offset = chars.getIndexOffset(i);
      append(chars.charAt(i), escape ? offset - 1 : offset, offset + 1);
    }
  }

  /** No backslash escapes in code, CommonMark 0.31.2, section 2.4. */
  private void addVerbatim(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      int offset = chars.getIndexOffset(i);
      append(chars.charAt(i), offset, offset + 1);
    }
  }

  private void addOne(String replacement, Node node) {
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), node.getStartOffset(), node.getEndOffset());
    }
  }

  private void append(char unit, int start, int end) {
    if (text.length() == starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      ends = Arrays.copyOf(ends, ends.length * 2);
    }
    starts[text.length()] = start;
    ends[text.length()] = end;
    text.append(unit);
  }

  /** ASCII punctuation, which a backslash escapes (CommonMark 0.31.2, section 2.4). */
  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }
}
