package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.document.Anchor;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.document.TextBlock;
import java.util.List;
import java.util.function.Function;

/** Bytes as a roadmap: parts lie within the text and in its order. */
public final class ParseFuzz {
  private ParseFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    RoadmapDocument document;
    try {
      document = new DocumentParser().parse("ROADMAP.md", source);
    } catch (RoadmapLimitException e) {
      return;
    }
    inOrder(source, document.headings(), Heading::range);
    inOrder(source, document.links(), Link::range);
    inOrder(source, document.tables(), Table::range);
    inOrder(source, document.tableLookalikes(), TableLookalike::range);
    inOrder(source, document.listItems(), ListItem::range);
    inOrder(source, document.blocks(), TextBlock::range);
    inOrder(source, document.suppressions(), Suppression::range);
    document.headings().forEach(each -> hasSources(each.text(), each.range()));
    document.listItems().forEach(each -> hasSources(each.line(), each.range()));
    document.listItems().forEach(ParseFuzz::holdsChildren);
    document.blocks().forEach(each -> hasSources(each.text(), each.range()));
    document.anchors().stream().map(Anchor::range).forEach(range -> within(source, range));
    document.links().stream().map(Link::destinationRange).forEach(range -> within(source, range));
  }

  private static <T> void inOrder(
      SourceText source, List<T> parts, Function<T, SourceRange> range) {
    int before = 0;
    for (T part : parts) {
      within(source, range.apply(part));
      if (range.apply(part).start() < before) {
        throw new AssertionError(part + " stands before " + before);
      }
      before = range.apply(part).start();
    }
  }

  private static void holdsChildren(ListItem item) {
    for (ListItem child : item.children()) {
      if (!item.range().contains(child.range())) {
        throw new AssertionError(child + " is not within " + item.range());
      }
    }
  }

  private static void hasSources(PlainText text, SourceRange whole) {
    int before = whole.start();
    for (int unit = 0; unit < text.text().length(); unit++) {
      SourceRange range = text.source(unit, unit + 1);
      if (range.start() < before || range.end() > whole.end()) {
        throw new AssertionError("unit " + unit + " of " + text + " comes from " + range);
      }
      before = range.start();
    }
  }

  private static void within(SourceText source, SourceRange range) {
    if (range.end() > source.text().length()) {
      throw new AssertionError(range + " in a text of " + source.text().length());
    }
  }
}
