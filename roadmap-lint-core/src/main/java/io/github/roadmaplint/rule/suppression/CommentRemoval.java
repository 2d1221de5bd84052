package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;

/**
 * How to remove a comment: with its lines where it stands alone on them. Where a comment keeps two
 * blocks apart, a blank line takes its place. What opens a quote counts as blank within that.
 */
final class CommentRemoval {
  private static final String MARGIN_OF_A_QUOTE = " \t>";
  private static final String DELIMITER_ROW = " \t|:-";

  private final SourceText source;
  private final SourceRange comment;
  private final int firstLine;
  private final int lastLine;
  private final boolean quoted;

  CommentRemoval(SourceText source, SourceRange comment) {
    this.source = source;
    this.comment = comment;
    this.firstLine = source.lineAt(comment.start());
    this.lastLine = source.lineAt(comment.end());
    String margin = source.text().substring(source.lineRange(firstLine).start(), comment.start());
    this.quoted = margin.contains(">") && consistsOf(MARGIN_OF_A_QUOTE, margin);
  }

  /** What may take it away, the best first. */
  List<TextEdit> edits() {
    return standsAlone()
        ? List.of(wholeLines(), quoted ? withinLine() : blankLine())
        : List.of(withinLine());
  }

  /** A comment between two items without blank lines was put there for the sake of the second. */
  boolean belongsToTheNextLine() {
    return standsAlone() && !isBlankLine(firstLine - 1) && !isBlankLine(lastLine + 1);
  }

  /** A comment between two rows ends their table; another one may begin behind it. */
  boolean cutsATable() {
    return standsAlone()
        && isRow(firstLine - 1)
        && isRow(lastLine + 1)
        && !(isRow(lastLine + 2) && consistsOf(DELIMITER_ROW, content(lastLine + 2)));
  }

  private boolean isRow(int line) {
    return line >= 1 && line <= source.lineCount() && content(line).startsWith("|");
  }

  private boolean standsAlone() {
    int start = source.lineRange(firstLine).start();
    int end = source.lineRange(lastLine).end();
    return (quoted || isBlank(start, comment.start())) && isBlank(comment.end(), end);
  }

  private TextEdit blankLine() {
    return new TextEdit(source.lineRange(firstLine).start(), source.lineRange(lastLine).end(), "");
  }

  private TextEdit wholeLines() {
    int start = source.lineRange(firstLine).start();
    boolean last = lastLine == source.lineCount();
    if (!last) {
      boolean twoBlanks = isBlankLine(firstLine - 1) && isBlankLine(lastLine + 1);
      return new TextEdit(start, startOfLineAfter(twoBlanks ? lastLine + 1 : lastLine), "");
    }
    int end = source.text().length();
    boolean endsWithNewline = source.lineRange(lastLine).end() < end;
    int before = firstLine;
    while (before > 1 && isBlankLine(before - 1)) {
      before--;
    }
    if (endsWithNewline || before == 1) {
      return new TextEdit(source.lineRange(before).start(), end, "");
    }
    return new TextEdit(source.lineRange(before - 1).end(), end, "");
  }

  private int startOfLineAfter(int line) {
    return line == source.lineCount() ? source.text().length() : source.lineRange(line + 1).start();
  }

  /** Only where text stands before the comment or behind it. */
  private TextEdit withinLine() {
    int start = comment.start();
    int end = comment.end();
    int lineEnd = source.lineRange(lastLine).end();
    if (isBlank(end, lineEnd)) {
      while (isSpace(start - 1)) {
        start--;
      }
      return new TextEdit(start, lineEnd, "");
    }
    boolean startsLine = isBlank(source.lineRange(firstLine).start(), start);
    boolean oneSpaceTooMany = isSpace(end) && (startsLine || isSpace(start - 1));
    return new TextEdit(start, oneSpaceTooMany ? end + 1 : end, "");
  }

  /** The lines before the first and after the last one count as blank. */
  private boolean isBlankLine(int line) {
    return line < 1 || line > source.lineCount() || content(line).isEmpty();
  }

  private String content(int line) {
    String text = source.line(line);
    int start = 0;
    while (quoted && start < text.length() && MARGIN_OF_A_QUOTE.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return text.substring(start).strip();
  }

  private static boolean consistsOf(String characters, String text) {
    return text.chars().allMatch(each -> characters.indexOf(each) >= 0);
  }

  private boolean isBlank(int start, int end) {
    return source.text().substring(start, end).isBlank();
  }

  private boolean isSpace(int at) {
    char c = source.text().charAt(at);
    return c == ' ' || c == '\t';
  }
}
