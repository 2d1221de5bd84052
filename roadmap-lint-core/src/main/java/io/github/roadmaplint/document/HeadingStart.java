package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of headings only about lines that can make one: with each line of a
 * paragraph it puts all lines before it together. Nor does it know that link definitions are no
 * part of a heading.
 */
final class HeadingStart implements CustomBlockParserFactory {
  /** An ATX heading, or the underline of a setext heading. */
  private static final Pattern MARKS =
      Pattern.compile("(?:#{1,6}(?:[ \\t].*)?|=+[ \\t]*|-+[ \\t]*)");

  private final HeadingParser.Factory headings = new HeadingParser.Factory();
  private final LinkPartScanner links = new LinkPartScanner();

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
    return (state, matched) ->
        mayStart(state) && (isAtx(state) || !holdsDefinitionsOnly(matched))
            ? factory.tryStart(state, matched)
            : BlockStart.none();
  }

  private static boolean isAtx(ParserState state) {
    return state.getLine().safeCharAt(state.getNextNonSpaceIndex()) == '#';
  }

  /** Nothing is left for a heading then (GFM 0.29, section 4.7). */
  private boolean holdsDefinitionsOnly(MatchedBlockParser matched) {
    List<BasedSequence> lines = matched.getParagraphLines();
    if (lines == null || lines.get(0).safeCharAt(0) != '[') {
      return false;
    }
    String text = String.join("", lines);
    int end = 0;
    while (end >= 0 && end < text.length() && !text.startsWith("[^", end)) {
      end = links.definitionEnd(text, end);
    }
    return end == text.length();
  }

  private static boolean mayStart(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    char first = line.safeCharAt(start);
    return (first == '#' || first == '=' || first == '-')
        && MARKS.matcher(line.subSequence(start, line.length())).matches();
  }
}
