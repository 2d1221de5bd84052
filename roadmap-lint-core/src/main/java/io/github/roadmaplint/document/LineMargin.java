package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What stands before the content of a line: the marks and the indent of the quotes and list items
 * that hold it.
 *
 * @param quotes how many marks of quotes
 * @param width how many columns after the last of these marks
 * @param indent how many columns after all that, which no quote or list item takes
 */
record LineMargin(int quotes, int width, int indent) {
  private static final int TAB = 4;

  /**
   * The margin of a line of a block.
   *
   * @param content the line as the block has it: before what the text has from its first sign on,
   *     flexmark writes a space for each column of indent that no container takes
   */
  static LineMargin of(BasedSequence content) {
    BasedSequence text = content.getBaseSequence();
    int start = content.getStartOffset();
    int quotes = 0;
    int column = 0;
    int mark = 0;
    for (int i = text.startOfLineAnyEOL(start); i < start; i++) {
      char c = text.charAt(i);
      if (text.matchChars("[^", i)) {
        // Below the label of a footnote an indent as that of code is enough.
        column += LineContent.CODE_INDENT;
        int end = text.indexOf("]:", i) + 2;
        i = end + text.countLeading(CharPredicate.SPACE_TAB, end) - 1;
        continue;
      }
      if (c == '[') {
        // The box of a task is part of what the item holds (GFM 0.29, section 5.3).
        break;
      }
      column += c == '\t' ? TAB - column % TAB : 1;
      if (c == '>') {
        quotes++;
        mark = column;
      }
    }
    int indent = content.length() - (content.getEndOffset() - start);
    return new LineMargin(quotes, column - mark - indent, indent);
  }

  /** Whether it makes code of a line, unless that goes on with a paragraph. */
  boolean isIndented() {
    return indent >= LineContent.CODE_INDENT;
  }

  /** Whether white space is before the content that no quote or list item takes. */
  boolean hasIndent() {
    return indent > 0;
  }

  /** Whether a line with this margin is outside of a container that holds one with the other. */
  boolean isOutside(LineMargin other) {
    // The space after the mark of a quote may be absent.
    int space = Math.min(quotes, 1);
    return quotes < other.quotes || quotes == other.quotes && width + space < other.width;
  }
}
