package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** flexmark, set up to read what GitHub reads. */
final class MarkdownParser {
  /** The box of a task and the white space after it, without which GitHub sees no box. */
  private static final String[] TASK_MARKS = {"[ ] ", "[x] ", "[X] ", "[ ]\t", "[x]\t", "[X]\t"};

  private static final MarkdownParser OF_WHOLE_TEXTS =
      new MarkdownParser(options(), LinearInlineParser::new);

  private final Parser parser;

  private MarkdownParser(MutableDataSet options, InlineParserFactory inlines) {
    parser =
        Parser.builder(options)
            .customBlockParserFactory(new TaskTextStart())
            .customBlockParserFactory(new HeadingStart())
            .customBlockParserFactory(new FenceStart())
            .customBlockParserFactory(new HtmlStart())
            .customBlockParserFactory(new ThematicBreakStart())
            .customBlockParserFactory(new ListStart())
            .customBlockParserFactory(new GitHubTableParser.Factory())
            .customBlockParserFactory(new FootnoteStart())
            .linkRefProcessorFactory(new FootnoteReferences.Factory())
            .customInlineParserFactory(inlines)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new ParagraphSplitter())
            .build();
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.THEMATIC_BREAK_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .set(Parser.LISTS_ITEM_MARKER_SUFFIXES, TASK_MARKS)
        .set(Parser.LISTS_EMPTY_BULLET_ITEM_INTERRUPTS_PARAGRAPH, true)
        .set(Parser.LISTS_EMPTY_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, true)
        .set(Parser.LISTS_EMPTY_BULLET_ITEM_INTERRUPTS_ITEM_PARAGRAPH, true)
        .set(Parser.LISTS_EMPTY_ORDERED_ITEM_INTERRUPTS_ITEM_PARAGRAPH, true)
        .set(Parser.LISTS_EMPTY_BULLET_SUB_ITEM_INTERRUPTS_ITEM_PARAGRAPH, true)
        .set(Parser.LISTS_EMPTY_ORDERED_SUB_ITEM_INTERRUPTS_ITEM_PARAGRAPH, true)
        .set(Parser.EXTENSIONS, List.of(StrikethroughSubscriptExtension.create()));
  }

  /** For texts whose references are defined in them. */
  static MarkdownParser ofWholeTexts() {
    return OF_WHOLE_TEXTS;
  }

  /** For parts of a text whose references are these, wherever they are defined. */
  static MarkdownParser ofParts(ReferenceRepository definitions, FootnoteRepository footnotes) {
    return new MarkdownParser(
        options().set(Parser.REFERENCES, definitions).set(FootnoteExtension.FOOTNOTES, footnotes),
        LinearInlineParser::new);
  }

  /** For blocks and definitions: what paragraphs and headings hold is not parsed. */
  static MarkdownParser ofBlocks() {
    return new MarkdownParser(
        options(),
        (options, special, delimiters, processors, references, extensions) ->
            new LinearInlineParser(
                options, special, delimiters, processors, references, extensions) {
              @Override
              public void parse(BasedSequence content, Node block) {
                stopIfNobodyWaits();
              }
            });
  }

  /** Parses a part of the text; the nodes' offsets are those of the whole text. */
  Document parse(SourceText source, SourceRange part) {
    return parser.parse(BasedSequence.of(source.text()).subSequence(part.start(), part.end()));
  }
}
