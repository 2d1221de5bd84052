package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Arrays;

/** A plain text while it grows, piece by piece of the source. */
final class PlainTextPieces {
  private final StringBuilder text = new StringBuilder();
  private int[] pieces = new int[4];
  private int[] starts = new int[4];
  private int[] ends = new int[4];
  private int count;

  boolean isEmpty() {
    return text.isEmpty();
  }

  PlainText build() {
    String all = text.toString();
    String readable = all.indexOf('\0') < 0 ? all : all.replace('\0', '\uFFFD');
    return new PlainText(readable, pieces, starts, ends, count);
  }

  /** Adds what backslashes escape without the backslashes, CommonMark 0.31.2, section 2.4. */
  void addUnescaped(BasedSequence chars) {
    int textBefore = text.length();
    int countBefore = count;
    addVerbatim(chars);
    // Few texts have any; here they are found far sooner than in flexmark's sequence.
    if (text.indexOf("\\", textBefore) >= 0) {
      text.setLength(textBefore);
      count = countBefore;
      addWithoutBackslashes(chars);
    }
  }

  private void addWithoutBackslashes(BasedSequence chars) {
    int done = 0;
    for (int i = chars.indexOf('\\'); i >= 0 && i + 1 < chars.length(); ) {
      if (BackslashEscape.isPossible(chars.charAt(i + 1))) {
        addVerbatim(chars, done, i);
        int offset = chars.getIndexOffset(i + 1);
        add(chars.charAt(i + 1), offset - 1, offset + 1);
        done = i + 2;
        i = chars.indexOf('\\', done);
      } else {
        i = chars.indexOf('\\', i + 1);
      }
    }
    addVerbatim(chars, done, chars.length());
  }

  /** Adds all characters as they are. */
  void addVerbatim(BasedSequence chars) {
    addVerbatim(chars, 0, chars.length());
  }

  /** Adds characters as they are, from one index to another (exclusive). */
  void addVerbatim(BasedSequence chars, int from, int to) {
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
        add(chars.charAt(i), offset, offset + 1);
      }
    }
  }

  /** Adds a text that stands for all of the source from one offset to another (exclusive). */
  void add(String replacement, int start, int end) {
    for (int i = 0; i < replacement.length(); i++) {
      add(replacement.charAt(i), start, end);
    }
  }

  /** The same for one unit. */
  void add(char unit, int start, int end) {
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
}
