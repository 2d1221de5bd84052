package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of lists, but for a number other than 1 in the midst of a paragraph, where
 * it begins no list (CommonMark 0.31.2, section 5.2): flexmark lets it begin one in a list item.
 */
final class ListStart extends GuardedBlockStart {
  private static final Pattern OTHER_NUMBER = Pattern.compile("(?!0{0,8}1[.)])\\d{1,9}[.)]");

  ListStart() {
    super(
        new ListBlockParser.Factory(),
        HeadingStart.class,
        FenceStart.class,
        ThematicBreakStart.class);
  }

  @Override
  @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory factory) {
    return matched.getBlockParser().isParagraphParser() && isOtherNumber(state)
        ? BlockStart.none()
        : factory.tryStart(state, matched);
  }

  private static boolean isOtherNumber(ParserState state) {
    return Character.isDigit(LineContent.first(state))
        && OTHER_NUMBER.matcher(LineContent.of(state)).lookingAt();
  }
}
