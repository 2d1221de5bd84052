package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Begins a heading, ATX (GFM 0.29, section 4.2) or setext (section 4.3). flexmark puts all lines of
 * a paragraph together at each of them, looks for a closing sequence from each blank of a heading,
 * and knows neither that link definitions are no part of one, nor that a fence ends with what holds
 * it.
 */
final class HeadingStart extends SubstituteBlockStart {
  /** An ATX heading, or the underline of a setext heading. */
  private static final Pattern MARKS =
      Pattern.compile("(?s)(?:#{1,6}(?:[ \\t].*)?|=+[ \\t]*|-+[ \\t]*)");

  private final LinkPartScanner links = new LinkPartScanner();

  HeadingStart() {
    super(new HeadingParser.Factory());
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return this::start;
  }

  private @Nullable BlockStart start(ParserState state, MatchedBlockParser matched) {
    if (!mayStart(state) || LineContent.isIndentedCode(state)) {
      return BlockStart.none();
    }
    return LineContent.first(state) == '#' ? atx(state) : setext(state, matched);
  }

  private static BlockStart atx(ParserState state) {
    BasedSequence content = LineContent.of(state).trimEnd();
    int level = content.countLeading(CharPredicate.HASH);
    BasedSequence text = content.subSequence(level, content.length());
    BasedSequence unclosed = text.trimEnd(CharPredicate.HASH);
    boolean closed = unclosed.length() > unclosed.trimEnd().length();
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(content.subSequence(0, level));
    heading.setText((closed ? unclosed : text).trim());
    if (closed) {
      heading.setClosingMarker(text.subSequence(unclosed.length(), text.length()));
    }
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(state.getLine().length());
  }

  private @Nullable BlockStart setext(ParserState state, MatchedBlockParser matched) {
    @Nullable List<BasedSequence> lines = matched.getParagraphLines();
    if (lines == null) {
      return BlockStart.none();
    }
    int definitions = definitionLines(lines);
    if (definitions == lines.size()) {
      return BlockStart.none();
    }
    int above = Math.max(definitions, lines.size() - ParagraphSplitter.MOST_LINES);
    BlockContent content = ParagraphLines.from(matched, above);
    HeadingParser parser = new HeadingParser(LineContent.first(state) == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(content.getContents().trim());
    heading.setClosingMarker(state.getLine().trim());
    heading.setCharsFromContent();
    // The definitions stay a paragraph of their own, from which flexmark then reads them.
    BlockStart start =
        above == 0
            ? BlockStart.of(parser)
            : BlockStart.of(ParagraphLines.first(matched, above), parser);
    return start.atIndex(state.getLine().length()).replaceActiveBlockParser();
  }

  /** How many lines hold definitions; they are no part of a heading (GFM 0.29, section 4.7). */
  private int definitionLines(List<BasedSequence> lines) {
    if (lines.get(0).trimStart().safeCharAt(0) != '[') {
      return 0;
    }
    String text = lines.stream().map(BasedSequence::trimStart).collect(Collectors.joining());
    int end = 0;
    int next = 0;
    while (next >= 0 && next < text.length() && !text.startsWith("[^", next)) {
      end = next;
      next = links.definitionEnd(text, end);
    }
    end = Math.max(end, next);
    int count = 0;
    for (int length = 0; length < end; count++) {
      length += lines.get(count).trimStart().length();
    }
    return count;
  }

  private static boolean mayStart(ParserState state) {
    char first = LineContent.first(state);
    return (first == '#' || first == '=' || first == '-')
        && MARKS.matcher(LineContent.of(state)).matches();
  }
}
