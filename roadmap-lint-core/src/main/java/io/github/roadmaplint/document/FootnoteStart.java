package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of footnotes, but for labels that hold white space, which GitHub takes for
 * text ({@code footnote_definition} in cmark-gfm's {@code scanners.re}).
 */
final class FootnoteStart extends GuardedBlockStart {
  private static final Pattern LABEL = Pattern.compile("\\[\\^[^]\\s\\x00]++]:");

  FootnoteStart() {
    super(new FootnoteBlockParser.Factory());
  }

  @Override
  @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory factory) {
    return isFootnote(state) ? factory.tryStart(state, matched) : BlockStart.none();
  }

  private static boolean isFootnote(ParserState state) {
    return LineContent.first(state) == '[' && LABEL.matcher(LineContent.of(state)).lookingAt();
  }
}
