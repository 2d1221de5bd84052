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
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;

/** Gathers what a reader sees of a block, and where each unit came from. */
final class PlainTextBuilder {
  /** For what is no anchor, which most texts are: one for each would cost more than they do. */
  private static final FootnoteNumbers NO_FOOTNOTES = new FootnoteNumbers();

  private static final PlainText EMPTY = new PlainTextBuilder(Purpose.PROSE, false).build();

  private final StringBuilder text = new StringBuilder();
  private final Purpose purpose;
  private final boolean withBrackets;
  private final FootnoteNumbers footnotes;
  private int[] pieces = new int[4];
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int count;

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
    return builder.build();
  }

  /** No text. */
  static PlainText empty() {
    return EMPTY;
  }

  private PlainText build() {
    String all = text.toString();
    String readable = all.indexOf('\0') < 0 ? all : all.replace('\0', '\uFFFD');
    return new PlainText(readable, pieces, starts, ends, count);
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
      addAddress(node);
    } else if (purpose != Purpose.PROSE && node instanceof Code code) {
      addCode(code.getText());
    } else if (node instanceof Footnote footnote && !footnote.isDefined()) {
      addVerbatim(footnote.getChars(), 0, footnote.getChars().length());
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
      addVerbatim(address, 0, address.length());
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
    if (blanks.isEmpty() || text.isEmpty()) {
      return;
    }
    if (blanks.indexOfAny(CharPredicate.ANY_EOL) < 0) {
      addVerbatim(blanks, 0, blanks.length());
    } else {
      append(lineBreak().charAt(0), blanks.getStartOffset(), blanks.getEndOffset());
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
      addText(chars);
      return;
    }
    addText(chars.baseSubSequence(chars.getStartOffset(), first.getStartOffset()));
    addChildren(reference);
    addText(chars.baseSubSequence(last.getEndOffset(), chars.getEndOffset()));
  }

  private void addText(BasedSequence chars) {
    int textBefore = text.length();
    int countBefore = count;
    addVerbatim(chars, 0, chars.length());
    // Few texts have any; here they are found far sooner than in flexmark's sequence.
    if (text.indexOf("\\", textBefore) >= 0) {
      text.setLength(textBefore);
      count = countBefore;
      addUnescaped(chars);
    }
  }

  private void addUnescaped(BasedSequence chars) {
    int done = 0;
    for (int i = chars.indexOf('\\'); i >= 0 && i + 1 < chars.length(); ) {
      if (isPunctuation(chars.charAt(i + 1))) {
        addVerbatim(chars, done, i);
        int offset = chars.getIndexOffset(i + 1);
        append(chars.charAt(i + 1), offset - 1, offset + 1);
        done = i + 2;
        i = chars.indexOf('\\', done);
      } else {
        i = chars.indexOf('\\', i + 1);
      }
    }
    addVerbatim(chars, done, chars.length());
  }

  /** No backslash escapes in code, CommonMark 0.31.2, section 2.4. */
  private void addVerbatim(BasedSequence chars, int from, int to) {
    if (from < to && chars instanceof SubSequence) {
      int start = chars.getStartOffset();
      addPiece(start + from, start + to);
      // A string, unlike another sequence, is appended as a whole.
      text.append(((CharSequence) chars.getBase()).subSequence(start + from, start + to));
      return;
    }
    for (int i = from; i < to; i++) {
      int offset = chars.getIndexOffset(i);
      // After a line that ends with a backslash flexmark puts spaces in the place of the indent.
      if (offset >= 0) {
        append(chars.charAt(i), offset, offset + 1);
      }
    }
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
      addVerbatim(code, at, line);
      int offset = code.getIndexOffset(line);
      append(' ', offset, offset + 1);
      at = line + code.countLeading(CharPredicate.WHITESPACE, line);
      line = code.indexOfAny(CharPredicate.ANY_EOL, at);
    }
    addVerbatim(code, at, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private void addOne(String replacement, Node node) {
    for (int i = 0; i < replacement.length(); i++) {
      append(replacement.charAt(i), node.getStartOffset(), node.getEndOffset());
    }
  }

  private void append(char unit, int start, int end) {
    addPiece(start, end);
    text.append(unit);
  }

  private void addPiece(int start, int end) {
    if (count == pieces.length) {
      pieces = Arrays.copyOf(pieces, count * 2);
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    pieces[count] = text.length();
    starts[count] = start;
    ends[count] = end;
    count++;
  }

  /** ASCII punctuation, which a backslash escapes (CommonMark 0.31.2, section 2.4). */
  static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
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
