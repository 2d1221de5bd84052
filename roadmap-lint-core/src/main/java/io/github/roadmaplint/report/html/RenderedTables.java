package io.github.roadmaplint.report.html;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SafeHtml;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What GitHub makes of the tables that something was found in, each rendered once, and no more once
 * they make up a large part of the page.
 */
final class RenderedTables {
  private static final int MOST_UNITS = 300_000;

  private final SafeHtml markdown;
  private final List<String> fragments = new ArrayList<>();
  private final Map<SourceRange, Integer> known = new HashMap<>();
  private int length;

  RenderedTables(SafeHtml markdown) {
    this.markdown = markdown;
  }

  /**
   * A place in a rendering.
   *
   * @param fragment which of {@link #fragments()}
   * @param row which body row, counted from 0; -1 where it is the table as a whole
   */
  record Place(int fragment, int row) {}

  /** The renderings so far, as HTML. */
  List<String> fragments() {
    return fragments;
  }

  /** Has to be called before the findings of another document are asked for. */
  void nextDocument() {
    known.clear();
  }

  /** Where the finding shows; empty where the rendering tells nothing more than the source. */
  Optional<Place> place(RoadmapDocument document, Finding finding) {
    if (!finding.rule().startsWith("tables/")) {
      return Optional.empty();
    }
    int at = finding.range().start();
    Optional<Table> table =
        document.tables().stream().filter(each -> holds(each.range(), at)).findFirst();
    if (table.isPresent()) {
      Table found = table.get();
      int row = rowAt(found, document.source().lineAt(at), document.source());
      return fragment(found.range(), () -> markdown(document.source(), found))
          .map(fragment -> new Place(fragment, row));
    }
    return document.tableLookalikes().stream()
        .map(TableLookalike::range)
        .filter(range -> holds(range, at))
        .findFirst()
        .flatMap(range -> fragment(range, () -> document.source().slice(range)))
        .map(fragment -> new Place(fragment, -1));
  }

  private Optional<Integer> fragment(SourceRange range, Supplier<String> text) {
    return Optional.ofNullable(
        known.computeIfAbsent(
            range,
            each -> {
              if (length > MOST_UNITS) {
                return null;
              }
              String html = markdown.of(text.get());
              length += html.length();
              fragments.add(html);
              return fragments.size() - 1;
            }));
  }

  private static boolean holds(SourceRange range, int offset) {
    return range.start() <= offset && offset <= range.end();
  }

  /** Each row has a line of its own; the header and the delimiter row come first. */
  private static int rowAt(Table table, int line, SourceText source) {
    int row = line - source.lineAt(table.header().range().start()) - 2;
    return row < table.rows().size() ? Math.max(row, -1) : -1;
  }

  /** The rows as they stand in the source, out of the quote or list that may hold them. */
  private static String markdown(SourceText source, Table table) {
    return Stream.concat(Stream.of(table.header(), table.delimiter()), table.rows().stream())
        .map(row -> source.slice(row.range()))
        .collect(Collectors.joining("\n"));
  }
}
