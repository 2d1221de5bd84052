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
 * Asks flexmark's parser of lists about lines that can begin an item (CommonMark 0.31.2, section
 * 5.2), but in the midst of a paragraph neither about a number other than 1 nor about a mark with
 * nothing behind it, which begin no list there: flexmark lets the one begin a list in a list item,
 * and is told to let the other begin one, since it counts a box for nothing. With four columns of
 * indent none begins, which flexmark counts from where the list does.
 */
final class ListStart extends SubstituteBlockStart {
  private static final Pattern OTHER_NUMBER = Pattern.compile("(?!0{0,8}1[.)])\\d{1,9}[.)]");
  private static final Pattern EMPTY = Pattern.compile("(?:[-+*]|\\d{1,9}[.)])\\s*");

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
    return matched.getBlockParser().isParagraphParser() && (isOtherNumber(state) || isEmpty(state))
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

  private static boolean isEmpty(ParserState state) {
    return EMPTY.matcher(LineContent.of(state)).matches();
  }

  private static boolean isOtherNumber(ParserState state) {
    return Character.isDigit(LineContent.first(state))
        && OTHER_NUMBER.matcher(LineContent.of(state)).lookingAt();
  }
}
