package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Begins a footnote with a label that holds no white space, as on GitHub ({@code
 * footnote_definition} in cmark-gfm's {@code scanners.re}), and takes the blanks behind it for a
 * part of the mark. flexmark's pattern takes all up to the last {@code ]:} of the line for the
 * label.
 */
final class FootnoteStart extends SubstituteBlockStart {
  private static final Pattern LABEL = Pattern.compile("\\[\\^[^]\\s\\x00]++]:");
  private static final int MARK_LENGTH = 2;

  FootnoteStart() {
    super(new FootnoteBlockParser.Factory());
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return (state, matched) -> start(state, options);
  }

  private static @Nullable BlockStart start(ParserState state, DataHolder options) {
    if (LineContent.first(state) != '[' || LineContent.isIndentedCode(state)) {
      return BlockStart.none();
    }
    BasedSequence content = LineContent.of(state);
    Matcher label = LABEL.matcher(content);
    if (!label.lookingAt()) {
      return BlockStart.none();
    }
    FootnoteBlockParser parser =
        new FootnoteBlockParser(
            new FootnoteOptions(options), Parser.LISTS_ITEM_INDENT.get(options));
    FootnoteBlock footnote = (FootnoteBlock) parser.getBlock();
    int textEnd = label.end() - MARK_LENGTH;
    footnote.setOpeningMarker(content.subSequence(0, MARK_LENGTH));
    footnote.setText(content.subSequence(MARK_LENGTH, textEnd));
    footnote.setClosingMarker(content.subSequence(textEnd, label.end()));
    int blanks = content.countLeading(CharPredicate.SPACE_TAB, label.end());
    return BlockStart.of(parser).atIndex(state.getNextNonSpaceIndex() + label.end() + blanks);
  }
}
