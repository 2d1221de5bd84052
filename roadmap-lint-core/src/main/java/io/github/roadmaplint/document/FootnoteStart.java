package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockContinue;
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
    FootnoteBlockParser parser = new Lines(options);
    FootnoteBlock footnote = (FootnoteBlock) parser.getBlock();
    int textEnd = label.end() - MARK_LENGTH;
    footnote.setOpeningMarker(content.subSequence(0, MARK_LENGTH));
    footnote.setText(content.subSequence(MARK_LENGTH, textEnd));
    footnote.setClosingMarker(content.subSequence(textEnd, label.end()));
    int blanks = content.countLeading(CharPredicate.SPACE_TAB, label.end());
    return BlockStart.of(parser).atIndex(state.getNextNonSpaceIndex() + label.end() + blanks);
  }

  /**
   * The lines of a footnote: those that are blank or indented by four columns. flexmark takes a tab
   * for one, and lets a blank line end a footnote that holds nothing yet.
   */
  private static final class Lines extends FootnoteBlockParser {
    Lines(DataHolder options) {
      super(new FootnoteOptions(options), Parser.LISTS_ITEM_INDENT.get(options));
    }

    @Override
    public void closeBlock(ParserState state) {
      super.closeBlock(state);
      FootnoteBlock footnote = (FootnoteBlock) getBlock();
      FootnoteExtension.FOOTNOTES
          .get(state.getProperties())
          .put(BodyFootnotes.key(footnote.getText()), footnote);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return LineContent.isIndentedCode(state)
          ? BlockContinue.atColumn(state.getColumn() + LineContent.CODE_INDENT)
          : BlockContinue.none();
    }
  }
}
