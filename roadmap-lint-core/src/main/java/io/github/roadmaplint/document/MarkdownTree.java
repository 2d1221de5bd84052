package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The syntax tree of a body, with flexmark set up to read what GitHub reads. */
final class MarkdownTree {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.HEADING_PARSER, false)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                  .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                  .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                  .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                  .set(TablesExtension.MAX_HEADER_ROWS, 1)
                  .set(TablesExtension.WITH_CAPTION, false)
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          TablesExtension.create(),
                          StrikethroughExtension.create(),
                          TaskListExtension.create(),
                          FootnoteExtension.create())))
          .customBlockParserFactory(new HeadingStart())
          .customInlineParserFactory(LinearInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .build();

  private MarkdownTree() {}

  /** Parses the text from an offset on; the nodes' offsets are those of the whole text. */
  static Document parse(SourceText source, int bodyStart) {
    return PARSER.parse(BasedSequence.of(source.text()).subSequence(bodyStart));
  }

  /** Where a node stands, without the line endings that flexmark counts to it. */
  static SourceRange range(Node node) {
    BasedSequence chars = node.getChars();
    if (!chars.isEmpty() && Character.isWhitespace(chars.charAt(chars.length() - 1))) {
      chars = chars.trimEnd();
    }
    return new SourceRange(
        node.getStartOffset(), Math.max(node.getStartOffset(), chars.getEndOffset()));
  }
}
