package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A body, parsed part by part as if it were parsed whole, so that the syntax tree of one part is in
 * memory at a time. A part ends where the tree shows that all its blocks do.
 */
final class BodyParts {
  /** Fits into the caches of a processor; nearly every roadmap is smaller. */
  static final int PART_LENGTH = 1 << 16;

  /** What is parsed again, since no block ends in it, is then a third at most. */
  private static final int GROWTH = 4;

  private final SourceText source;
  private final SourceRange body;
  private final int partLength;

  /**
   * @param bodyStart where the Markdown begins: the start of a line
   * @param partLength how many units to parse at once; more where no block ends within
   */
  BodyParts(SourceText source, int bodyStart, int partLength) {
    this.source = source;
    this.body = new SourceRange(bodyStart, source.text().length());
    this.partLength = partLength;
  }

  /** Hands on the trees of all parts, in the order of the text; one at least. */
  void forEach(Consumer<Document> reader) {
    if (body.length() <= partLength || source.text().indexOf("]:", body.start()) < 0) {
      parse(MarkdownParser.ofWholeTexts(), (part, tree) -> reader.accept(tree));
      return;
    }
    List<SourceRange> parts = new ArrayList<>();
    BodyDefinitions definitions = new BodyDefinitions();
    BodyFootnotes footnotes = new BodyFootnotes();
    parse(
        MarkdownParser.ofBlocks(),
        (part, tree) -> {
          parts.add(part);
          definitions.addAll(part, tree);
          footnotes.addAll(part, tree);
        });
    MarkdownParser parser = MarkdownParser.ofParts(definitions, footnotes);
    for (SourceRange part : parts) {
      reader.accept(parser.parse(source, part));
    }
  }

  private void parse(MarkdownParser parser, BiConsumer<SourceRange, Document> reader) {
    int start = body.start();
    int length = partLength;
    do {
      int end = lineStartAfter(start + Math.min(length, body.end() - start));
      Document tree = parser.parse(source, new SourceRange(start, end));
      if (end < body.end()) {
        Node next = lastFresh(tree, start);
        if (next == null) {
          length *= GROWTH;
          continue;
        }
        end = next.getStartOffset();
        removeFrom(next);
      }
      reader.accept(new SourceRange(start, end), tree);
      start = end;
      length = partLength;
    } while (start < body.end());
  }

  private int lineStartAfter(int offset) {
    int next = source.lineAt(offset) + 1;
    return next <= source.lineCount() ? source.lineRange(next).start() : body.end();
  }

  /** The last block that the text could as well begin with; none at its start. */
  private @Nullable Node lastFresh(Document tree, int start) {
    for (Node block = tree.getLastChild(); block != null; block = block.getPrevious()) {
      if (block instanceof ListBlock) {
        for (Node item = block.getLastChild(); item != null; item = item.getPrevious()) {
          if (item.getStartOffset() > start && beginsLine(source, item)) {
            return item;
          }
        }
      } else if (block.getStartOffset() > start && isFresh(source, block)) {
        return block;
      }
    }
    return null;
  }

  /**
   * Whether every block above ends before this one, whatever stands there but fenced code and HTML:
   * an unindented paragraph, table or heading after a blank line (CommonMark 0.31.2, sections 4.8,
   * 5.1 and 5.2).
   *
   * @param block a child of the document
   */
  private static boolean isFresh(SourceText source, Node block) {
    return (block instanceof Paragraph || block instanceof TableBlock || block instanceof Heading)
        && beginsLine(source, block)
        && followsBlankLine(source, block);
  }

  private static boolean beginsLine(SourceText source, Node block) {
    int line = source.lineAt(block.getStartOffset());
    return source.lineRange(line).start() == block.getStartOffset();
  }

  private static boolean followsBlankLine(SourceText source, Node block) {
    int line = source.lineAt(block.getStartOffset());
    return line > 1 && source.indent(line - 1) == source.lineRange(line - 1).length();
  }

  private static void removeFrom(Node first) {
    if (first.getParent() instanceof ListBlock list) {
      unlinkFrom(list.getNext());
    }
    unlinkFrom(first);
  }

  private static void unlinkFrom(@Nullable Node first) {
    for (Node node = first; node != null; ) {
      Node next = node.getNext();
      node.unlink();
      node = next;
    }
  }
}
