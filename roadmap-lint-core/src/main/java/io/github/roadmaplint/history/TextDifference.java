package io.github.roadmaplint.history;

import com.github.difflib.patch.AbstractDelta;
import io.github.roadmaplint.diff.SequenceDiff;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs, list items and the like, one after the other, in which two texts differ. A front
 * matter counts as one paragraph. Where it does not come first in the texts, a difference begins
 * with a line break.
 *
 * @param before their text in the one
 * @param after their text in the other
 */
record TextDifference(String before, String after) {
  private static final String FENCE = "---";

  /** All differences, in the order of the texts. */
  static List<TextDifference> between(String before, String after) {
    TextDifference outer = outer(before, after);
    return SequenceDiff.of(paragraphs(outer.before()), paragraphs(outer.after()))
        .getDeltas()
        .stream()
        .map(TextDifference::of)
        .toList();
  }

  private static TextDifference of(AbstractDelta<String> delta) {
    String lead =
        delta.getSource().getPosition() + delta.getTarget().getPosition() == 0 ? "" : "\n";
    return new TextDifference(
        lead + String.join("", delta.getSource().getLines()),
        lead + String.join("", delta.getTarget().getLines()));
  }

  /** Also list items, headings and rows of tables, each as one. */
  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    int start = 0;
    int line = text.indexOf('\n', frontMatter(text)) + 1;
    while (line > 0 && line < text.length()) {
      if (beginsBlock(text, line)) {
        paragraphs.add(text.substring(start, line));
        start = line;
      }
      line = text.indexOf('\n', line) + 1;
    }
    paragraphs.add(text.substring(start));
    return paragraphs;
  }

  private static boolean beginsBlock(String text, int line) {
    int i = line;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    return i == text.length() || "\r\n-*+#|".indexOf(text.charAt(i)) >= 0;
  }

  /** From the first difference to the last one. */
  private static TextDifference outer(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int same = 0;
    while (same < shorter && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int start = same <= frontMatter(before) || same <= frontMatter(after) ? 0 : back(before, same);
    int end = 0;
    while (end < shorter - start
        && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
      end++;
    }
    int blank = blankLine(before, before.length() - end);
    String lead = start == 0 ? "" : "\n";
    return new TextDifference(
        lead + before.substring(start, blank),
        lead + after.substring(start, after.length() - (before.length() - blank)));
  }

  /** The start of the paragraph; what comes before it is the same in both texts. */
  private static int back(String text, int index) {
    for (int i = text.lastIndexOf('\n', index - 1); i >= 0; i = text.lastIndexOf('\n', i - 1)) {
      int lineStart = text.lastIndexOf('\n', i - 1) + 1;
      if (text.substring(lineStart, i).isBlank()) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The start of the first whole line from an offset on that is blank, or the end. */
  private static int blankLine(String text, int offset) {
    int i = text.indexOf('\n', offset);
    while (i >= 0) {
      int next = text.indexOf('\n', i + 1);
      if (text.substring(i + 1, next < 0 ? text.length() : next).isBlank()) {
        return i + 1;
      }
      i = next;
    }
    return text.length();
  }

  /** Its length, fences included. */
  private static int frontMatter(String text) {
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    int close = text.startsWith(FENCE, start) ? text.indexOf("\n" + FENCE, start) : -1;
    return close < 0 ? 0 : close + 1 + FENCE.length();
  }
}
