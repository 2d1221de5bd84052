package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the blocks of a tree and gathers headings, list items and leaf blocks. */
final class BlockCollector {
  private final HeadingReader headingReader;
  private final List<Heading> headings = new ArrayList<>();
  private final List<ListItem> topItems = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();

  BlockCollector(HeadingReader headingReader) {
    this.headingReader = headingReader;
  }

  List<Heading> headings() {
    return headings;
  }

  List<ListItem> listItems() {
    List<ListItem> all = new ArrayList<>();
    for (ListItem item : topItems) {
      item.addTo(all);
    }
    return all;
  }

  List<TextBlock> blocks() {
    return blocks;
  }

  void collect(Document document) {
    collectChildren(document, new Place(topItems, false, false));
  }

  /** Where a block stands: among which items, in a quote, in any container. */
  private record Place(List<ListItem> items, boolean quoted, boolean nested) {}

  private void collectChildren(Node parent, Place place) {
    collectFrom(parent.getFirstChild(), place);
  }

  private void collectFrom(@Nullable Node first, Place place) {
    for (Node node = first; node != null; node = node.getNext()) {
      collect(node, place);
    }
  }

  private void collect(Node node, Place place) {
    if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
      headings.add(headingReader.read(heading, place.nested()));
    } else if (node instanceof Paragraph) {
      add(TextBlock.Kind.PARAGRAPH, node, PlainTextBuilder.of(node), place);
    } else if (node instanceof FencedCodeBlock) {
      add(TextBlock.Kind.FENCED_CODE, node, PlainTextBuilder.empty(), place);
    } else if (node instanceof IndentedCodeBlock) {
      add(TextBlock.Kind.INDENTED_CODE, node, PlainTextBuilder.empty(), place);
    } else if (node instanceof HtmlBlockBase) {
      add(TextBlock.Kind.HTML, node, PlainTextBuilder.empty(), place);
    } else if (node instanceof com.vladsch.flexmark.ast.ListItem item) {
      collectItem(item, place);
    } else if (node instanceof BlockQuote) {
      collectChildren(node, new Place(place.items(), true, true));
    } else if (node instanceof FootnoteBlock) {
      collectChildren(node, new Place(place.items(), place.quoted(), true));
    } else {
      collectChildren(node, place);
    }
  }

  private void add(TextBlock.Kind kind, Node node, PlainText text, Place place) {
    blocks.add(new TextBlock(kind, MarkdownTree.range(node), text, place.quoted()));
  }

  private void collectItem(com.vladsch.flexmark.ast.ListItem item, Place place) {
    List<ListItem> children = new ArrayList<>();
    Place inside = new Place(children, place.quoted(), true);
    Node first = item.getFirstChild();
    while (first instanceof Reference) {
      first = first.getNext();
    }
    if (!(first instanceof Paragraph)) {
      collectFrom(first, inside);
      place.items().add(listItem(item, PlainTextBuilder.empty(), false, children));
      return;
    }
    PlainText line = PlainTextBuilder.withBrackets(first);
    add(TextBlock.Kind.PARAGRAPH, first, line, inside);
    collectFrom(first.getNext(), inside);
    place.items().add(listItem(item, line, StruckWords.fill(first), children));
  }

  private static ListItem listItem(
      com.vladsch.flexmark.ast.ListItem item,
      PlainText line,
      boolean struck,
      List<ListItem> children) {
    BasedSequence box = item.getMarkerSuffix();
    Optional<Boolean> checked =
        box.isEmpty() ? Optional.empty() : Optional.of(!box.matchChars("[ ]"));
    return new ListItem(MarkdownTree.range(item), line, checked, struck, children);
  }
}
