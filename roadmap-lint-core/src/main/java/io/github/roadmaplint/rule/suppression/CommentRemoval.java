package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;

/**
 * How to remove a comment: with its lines where it stands alone on them. Where a comment keeps two
 * blocks apart, a blank line takes its place.
 */
final class CommentRemoval {
  private final SourceText source;
  private final SourceRange comment;
  private final int firstLine;
  private final int lastLine;

  CommentRemoval(SourceText source, SourceRange comment) {
    this.source = source;
    this.comment = comment;
    this.firstLine = source.lineAt(comment.start());
    this.lastLine = source.lineAt(comment.end());
  }

  /** What may take it away, the best first. */
  List<TextEdit> edits() {
    return standsAlone() ? List.of(wholeLines(), blankLine()) : List.of(withinLine());
  }

  /** A comment between two items without blank lines was put there for the sake of the second. */
  boolean belongsToTheNextLine() {
    return standsAlone() && !isBlankLine(firstLine - 1) && !isBlankLine(lastLine + 1);
  }

  private boolean standsAlone() {
    int start = source.lineRange(firstLine).start();
    int end = source.lineRange(lastLine).end();
    return isBlank(start, comment.start()) && isBlank(comment.end(), end);
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
    return line < 1 || line > source.lineCount() || source.line(line).isBlank();
  }

  private boolean isBlank(int start, int end) {
    return source.text().substring(start, end).isBlank();
  }

  private boolean isSpace(int at) {
    char c = source.text().charAt(at);
    return c == ' ' || c == '\t';
  }
}
