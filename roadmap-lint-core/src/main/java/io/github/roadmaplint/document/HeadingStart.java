package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of headings only about lines that can make one: with each line of a
 * paragraph it puts all lines before it together, and a table is a paragraph to it, whose last line
 * it would take for a heading where dashes follow.
 */
final class HeadingStart implements CustomBlockParserFactory {
  /** An ATX heading, or the underline of a setext heading. */
  private static final Pattern MARKS =
      Pattern.compile("(?:#{1,6}(?:[ \\t].*)?|=+[ \\t]*|-+[ \\t]*)");

  private final HeadingParser.Factory headings = new HeadingParser.Factory();

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return headings.getAfterDependents();
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return headings.getBeforeDependents();
  }

  @Override
  public boolean affectsGlobalScope() {
    return headings.affectsGlobalScope();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory factory = headings.apply(options);
    TableLines tables = new TableLines();
    return (state, matched) ->
        mayStart(state) && (isAtx(state) || !tables.holds(matched))
            ? factory.tryStart(state, matched)
            : BlockStart.none();
  }

  private static boolean mayStart(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char first = line.safeCharAt(start);
    return (first == '#' || first == '=' || first == '-')
        && MARKS.matcher(line.subSequence(start, line.length())).matches();
  }

  private static boolean isAtx(ParserState state) {
    return state.getLine().safeCharAt(state.getNextNonSpaceIndex()) == '#';
  }

  /** Knows the tables among flexmark's paragraphs, so that no line under one is an underline. */
  private static final class TableLines {
    private static final int CODE_INDENT = 4;

    private @Nullable Block last;

    boolean holds(MatchedBlockParser matched) {
      Block paragraph = matched.getBlockParser().getBlock();
      if (paragraph != last && beginsTable(matched.getParagraphLines())) {
        last = paragraph;
      }
      return paragraph == last;
    }

    private static boolean beginsTable(@Nullable List<BasedSequence> lines) {
      if (lines == null) {
        return false;
      }
      for (int i = 1; i < lines.size(); i++) {
        String line = lines.get(i).toString();
        String row = line.strip();
        if (line.indexOf(row) < CODE_INDENT && PipeRow.isDelimiter(row)) {
          return PipeRow.of(lines.get(i - 1)).cells().size() == PipeRow.of(row).cells().size();
        }
      }
      return false;
    }
  }
}
