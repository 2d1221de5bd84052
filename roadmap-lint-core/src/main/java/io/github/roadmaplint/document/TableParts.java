package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a body that may hold a table, so that only they are searched for one.
 *
 * <p>A part begins where every open block ends, whatever stands above: at an unindented paragraph,
 * table or heading after a blank line (CommonMark 0.31.2, sections 4.8, 5.1 and 5.2). Only fenced
 * code and raw HTML could go on there. The two parsers do not agree on all of these, so where one
 * might be open to the other parser, the part reaches to the end.
 */
final class TableParts {
  private final SourceText source;
  private final List<SourceRange> parts = new ArrayList<>();

  /** Every delimiter row holds one: without a pipe or a colon it is the underline of a heading. */
  private final NextOccurrence signs;

  private int start;
  private boolean mayBeOpen;

  /**
   * @param bodyStart where the Markdown begins: the start of a line
   */
  TableParts(SourceText source, int bodyStart) {
    this.source = source;
    signs = new NextOccurrence(source.text(), "|", ":-", "-:");
    start = bodyStart;
  }

  /** Goes on with the next part of the body. */
  void collect(Document tree) {
    for (Node block = tree.getFirstChild(); block != null && !mayBeOpen; block = block.getNext()) {
      if (block.getStartOffset() > start && BodyParts.isFresh(source, block)) {
        add(start, block.getStartOffset());
        start = block.getStartOffset();
      }
      mayBeOpen = mayStayOpen(block);
    }
  }

  /** Ends the last part, once all of the body is collected. */
  List<SourceRange> end() {
    add(start, source.text().length());
    return parts;
  }

  private void add(int start, int end) {
    SourceRange part = new SourceRange(start, end);
    if (signs.isWithin(part)) {
      parts.add(part);
    }
  }

  private boolean mayStayOpen(Node block) {
    int first = source.lineAt(block.getStartOffset());
    int last = source.lineAt(Math.max(block.getStartOffset(), block.getEndOffset() - 1));
    if (block instanceof FencedCodeBlock) {
      boolean closed =
          first < last && opener(first) == Opener.FENCE && opener(last) == Opener.FENCE;
      return !closed || opensWithin(first + 1, last - 1, Opener.FENCE);
    }
    if (block instanceof HtmlBlockBase) {
      Opener opener = opener(first);
      return opener != null && !opener.endsOnlyIn(source, first, last)
          || IntStream.rangeClosed(first + 1, last).anyMatch(line -> opener(line) != null);
    }
    // What stands deeper within a list or a quote ends with it.
    int deepest = block instanceof ListBlock || block instanceof BlockQuote ? 1 : Integer.MAX_VALUE;
    return IntStream.rangeClosed(first, last)
        .anyMatch(line -> opener(line) != null && source.indent(line) <= deepest);
  }

  private boolean opensWithin(int first, int last, Opener wanted) {
    return IntStream.rangeClosed(first, last).anyMatch(line -> opener(line) == wanted);
  }

  private @Nullable Opener opener(int line) {
    return Opener.at(source.text(), source.lineRange(line).start() + source.indent(line));
  }

  /** What opens a block that no blank line ends (CommonMark 0.31.2, sections 4.5 and 4.6). */
  private enum Opener {
    FENCE(List.of("```", "~~~"), ""),
    COMMENT(List.of("<!--"), "-->"),
    CHARACTERS(List.of("<![CDATA["), "]]>"),
    INSTRUCTION(List.of("<?"), "?>"),
    DECLARATION(List.of("<!"), ">"),
    PRE(List.of("<pre"), "</pre>"),
    SCRIPT(List.of("<script"), "</script>"),
    STYLE(List.of("<style"), "</style>"),
    TEXT_AREA(List.of("<textarea"), "</textarea>");

    private final List<String> starts;
    private final String end;

    Opener(List<String> starts, String end) {
      this.starts = starts;
      this.end = end;
    }

    static @Nullable Opener at(String text, int offset) {
      char first = offset < text.length() ? text.charAt(offset) : ' ';
      if (first != '`' && first != '~' && first != '<') {
        return null;
      }
      for (Opener each : values()) {
        if (each.starts.stream().anyMatch(start -> holds(text, offset, start))) {
          return each;
        }
      }
      return null;
    }

    /** Whether what ends the block stands in its last line, and not before. */
    boolean endsOnlyIn(SourceText source, int first, int last) {
      for (int line = first; line < last; line++) {
        if (holds(source, line)) {
          return false;
        }
      }
      return holds(source, last);
    }

    private boolean holds(SourceText source, int line) {
      return source.line(line).toLowerCase(Locale.ROOT).contains(end);
    }

    private static boolean holds(String text, int offset, String wanted) {
      return text.regionMatches(true, offset, wanted, 0, wanted.length());
    }
  }
}
