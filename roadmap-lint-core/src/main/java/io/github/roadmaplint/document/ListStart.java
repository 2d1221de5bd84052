package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks flexmark's parser of lists about lines that can begin an item, but for a number other than 1
 * in the midst of a paragraph, where it begins no list (CommonMark 0.31.2, section 5.2): flexmark
 * lets it begin one in a list item. With four columns of indent none begins, which flexmark counts
 * from where the list does.
 */
final class ListStart extends SubstituteBlockStart {
  private static final Pattern OTHER_NUMBER = Pattern.compile("(?!0{0,8}1[.)])\\d{1,9}[.)]");

  ListStart() {
    super(
        new ListBlockParser.Factory(),
        HeadingStart.class,
        FenceStart.class,
        ThematicBreakStart.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
    return (state, matched) -> start(state, matched, lists);
  }

  private static @Nullable BlockStart start(
      ParserState state, MatchedBlockParser matched, BlockParserFactory lists) {
    if (LineContent.isIndentedCode(state)
        || !mayBeMark(LineContent.first(state)) && !isInList(matched)) {
      return BlockStart.none();
    }
    return matched.getBlockParser().isParagraphParser() && isOtherNumber(state)
        ? BlockStart.none()
        : lists.tryStart(state, matched);
  }

  private static boolean mayBeMark(char first) {
    return first == '-' || first == '*' || first == '+' || Character.isDigit(first);
  }

  /** There the parser of lists notes what it did with each line. */
  private static boolean isInList(MatchedBlockParser matched) {
    Block block = matched.getBlockParser().getBlock();
    return block instanceof ListBlock || block.getAncestorOfType(ListBlock.class) != null;
  }

  private static boolean isOtherNumber(ParserState state) {
    return Character.isDigit(LineContent.first(state))
        && OTHER_NUMBER.matcher(LineContent.of(state)).lookingAt();
  }
}
