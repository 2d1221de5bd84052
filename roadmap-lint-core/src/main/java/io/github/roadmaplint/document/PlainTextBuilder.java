package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Gathers what a reader sees of a block, and where each unit came from. */
final class PlainTextBuilder {
  /** For what is no anchor, which most texts are: one for each would cost more than they do. */
  private static final FootnoteNumbers NO_FOOTNOTES = new FootnoteNumbers();

  private static final PlainText EMPTY = new PlainTextPieces().build();

  private final PlainTextPieces pieces = new PlainTextPieces();
  private final Purpose purpose;
  private final boolean withBrackets;
  private final FootnoteNumbers footnotes;

  private PlainTextBuilder(Purpose purpose, boolean withBrackets) {
    this(purpose, withBrackets, NO_FOOTNOTES);
  }

  private PlainTextBuilder(Purpose purpose, boolean withBrackets, FootnoteNumbers footnotes) {
    this.purpose = purpose;
    this.withBrackets = withBrackets;
    this.footnotes = footnotes;
  }

  /** The text of a block's inline content. */
  static PlainText of(Node block) {
    return build(block, new PlainTextBuilder(Purpose.PROSE, false));
  }

  /** The same, with the brackets and labels of references that have no definition. */
  static PlainText withBrackets(Node block) {
    return build(block, new PlainTextBuilder(Purpose.PROSE, true));
  }

  /** The same as {@link #of}, with the content of code spans. */
  static PlainText withCode(Node block) {
    return build(block, new PlainTextBuilder(Purpose.TITLE, false));
  }

  /** All text that the page has of a block, with line breaks and the numbers of footnotes. */
  static PlainText ofPage(Node block, FootnoteNumbers footnotes) {
    return build(block, new PlainTextBuilder(Purpose.ANCHOR, true, footnotes));
  }

  /** The text of a table's cell, with code and what images show. */
  static String ofCell(Node cell) {
    String text = build(cell, new PlainTextBuilder(Purpose.CELL, true)).text();
    // GitHub takes the backslash before a pipe away whatever the two stand in, code or not.
    return text.replace("\\|", "|").strip();
  }

  private static PlainText build(Node block, PlainTextBuilder builder) {
    builder.addChildren(block);
    return builder.pieces.build();
  }

  /** No text. */
  static PlainText empty() {
    return EMPTY;
  }

  private void addChildren(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node);
    }
  }

  private void add(Node node) {
    if (node instanceof Text) {
      pieces.addUnescaped(node.getChars());
    } else if (node instanceof AutoLink || node instanceof MailLink) {
      addAddress(node);
    } else if (purpose != Purpose.PROSE && node instanceof Code code) {
      addCode(code.getText());
    } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
      pieces.addVerbatim(footnote.getChars());
    } else if (purpose == Purpose.ANCHOR && node instanceof Footnote footnote) {
      addOne(String.valueOf(footnotes.of(footnote)), footnote);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      addOne(lineBreak(), node);
    } else if (node instanceof RefNode reference && withBrackets && !reference.isDefined()) {
      addUndefined(reference);
    } else if (node instanceof HtmlEntity) {
      addOne(CharacterReferences.inMarkdown(node.getChars().toString()), node);
    } else if (!isObject(node) && (node instanceof Link || node instanceof LinkRef)) {
      addLink(node);
    } else if (!isObject(node)) {
      addChildren(node);
    } else if (purpose == Purpose.CELL) {
      addInCell(node);
    } else {
      addOne(String.valueOf(PlainText.OBJECT), node);
    }
  }

  /** No backslash escapes in the address of an autolink, CommonMark 0.31.2, section 6.5. */
  private void addAddress(Node autolink) {
    BasedSequence address = autolink.getChars().midSequence(1, -1);
    if (address.indexOf('&') < 0) {
      pieces.addVerbatim(address);
    } else {
      addOne(CharacterReferences.inHtml(address.toString()), autolink);
    }
  }

  private boolean isObject(Node node) {
    return node instanceof Code
        || node instanceof Image
        || node instanceof ImageRef
        || node instanceof HtmlInlineBase
        || node instanceof Footnote;
  }

  private void addInCell(Node object) {
    if (object instanceof Image || object instanceof ImageRef) {
      addChildren(object);
    } else if (object.getChars().matchCharsIgnoreCase("<br")) {
      addOne(" ", object);
    }
  }

  /** flexmark leaves out the white space at the ends of a link's text, which keeps words apart. */
  private void addLink(Node link) {
    Node first = link.getFirstChild();
    Node last = link.getLastChild();
    if (first != null && last != null) {
      BasedSequence chars = link.getChars();
      int start = Math.min(link.getStartOffset() + 1, first.getStartOffset());
      addBlanks(chars.baseSubSequence(start, first.getStartOffset()));
      addChildren(link);
      BasedSequence behind = chars.baseSubSequence(last.getEndOffset(), link.getEndOffset());
      addBlanks(behind.subSequence(0, behind.countLeading(CharPredicate.WHITESPACE)));
    }
  }

  /** None begins a text. */
  private void addBlanks(BasedSequence blanks) {
    if (blanks.isEmpty() || pieces.isEmpty()) {
      return;
    }
    if (blanks.indexOfAny(CharPredicate.ANY_EOL) < 0) {
      pieces.addVerbatim(blanks);
    } else {
      pieces.add(lineBreak(), blanks.getStartOffset(), blanks.getEndOffset());
    }
  }

  private String lineBreak() {
    return purpose == Purpose.ANCHOR ? "\n" : " ";
  }

  /** A reference without a definition is text, brackets and all. */
  private void addUndefined(RefNode reference) {
    BasedSequence chars = reference.getChars();
    Node first = reference.getFirstChild();
    Node last = reference.getLastChild();
    if (first == null || last == null) {
      pieces.addUnescaped(chars);
      return;
    }
    pieces.addUnescaped(chars.baseSubSequence(chars.getStartOffset(), first.getStartOffset()));
    addChildren(reference);
    pieces.addUnescaped(chars.baseSubSequence(last.getEndOffset(), chars.getEndOffset()));
  }

  /**
   * A space on each side may be there for a backquote's sake, and a line break is one, CommonMark
   * 0.31.2, section 6.1.
   */
  private void addCode(BasedSequence code) {
    boolean spaced = !code.isBlank() && isSpace(code.firstChar()) && isSpace(code.lastChar());
    int at = spaced ? (code.startsWith("\r\n") ? 2 : 1) : 0;
    int end = code.length() - (spaced ? (code.endsWith("\r\n") ? 2 : 1) : 0);
    int line = code.indexOfAny(CharPredicate.ANY_EOL, at);
    while (line >= 0 && line < end) {
      pieces.addVerbatim(code, at, line);
      int offset = code.getIndexOffset(line);
      pieces.add(' ', offset, offset + 1);
      at = line + code.countLeading(CharPredicate.WHITESPACE, line);
      line = code.indexOfAny(CharPredicate.ANY_EOL, at);
    }
    pieces.addVerbatim(code, at, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private void addOne(String replacement, Node node) {
    pieces.add(replacement, node.getStartOffset(), node.getEndOffset());
  }

  /** What the text is for. */
  private enum Purpose {
    /** To be searched for what it says. */
    PROSE,
    /** A heading's title, with code. */
    TITLE,
    /** A heading's anchor, with code, line breaks and the numbers of footnotes. */
    ANCHOR,
    /** A table's cell, with code and the descriptions of images, but without signs for objects. */
    CELL
  }
}
