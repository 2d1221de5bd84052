package io.github.roadmaplint.report.html;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SafeHtml;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub makes of the tables that something was found in, each rendered once, and no more once
 * they make up a large part of the page.
 */
final class RenderedTables {
  private static final int MOST_UNITS = 300_000;

  private final SafeHtml markdown;
  private final List<String> fragments = new ArrayList<>();
  private final Map<SourceRange, Integer> known = new HashMap<>();
  private final NavigableMap<Integer, Table> tables = new TreeMap<>();
  private final NavigableMap<Integer, TableLookalike> lookalikes = new TreeMap<>();
  private SourceText source = SourceText.of("");
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
  void nextDocument(RoadmapDocument document) {
    known.clear();
    source = document.source();
    tables.clear();
    document.tables().forEach(each -> tables.put(each.range().start(), each));
    lookalikes.clear();
    document.tableLookalikes().forEach(each -> lookalikes.put(each.range().start(), each));
  }

  /** Where the finding shows; empty where the rendering tells nothing more than the source. */
  Optional<Place> place(Finding finding) {
    if (!finding.rule().startsWith("tables/")) {
      return Optional.empty();
    }
    int at = finding.range().start();
    Table table = at(tables, at, Table::range);
    if (table != null) {
      int row = rowAt(table, source.lineAt(at), source);
      return fragment(table.range(), () -> markdown(source, table))
          .map(fragment -> new Place(fragment, row));
    }
    TableLookalike lookalike = at(lookalikes, at, TableLookalike::range);
    return lookalike == null
        ? Optional.empty()
        : fragment(lookalike.range(), () -> source.slice(lookalike.range()))
            .map(fragment -> new Place(fragment, -1));
  }

  /** No table stands in another. */
  private static <T> @Nullable T at(
      NavigableMap<Integer, T> byStart, int offset, Function<T, SourceRange> range) {
    Map.Entry<Integer, T> nearest = byStart.floorEntry(offset);
    return nearest != null && offset <= range.apply(nearest.getValue()).end()
        ? nearest.getValue()
        : null;
  }

  private Optional<Integer> fragment(SourceRange range, Supplier<String> text) {
    return Optional.ofNullable(
        known.computeIfAbsent(
            range,
            each -> {
              if (length > MOST_UNITS) {
                return null;
              }
              String html = shown(markdown.of(text.get()));
              length += html.length();
              fragments.add(html);
              return fragments.size() - 1;
            }));
  }

  /** What would steer the page is shown, as in the source beside it. */
  private static String shown(String html) {
    StringBuilder shown = new StringBuilder(html.length());
    for (int at = 0; at < html.length(); ) {
      int codePoint = html.codePointAt(at);
      if (codePoint == '\n' || codePoint == '\r' || SafeText.isSafe(codePoint)) {
        shown.appendCodePoint(codePoint);
      } else {
        String sign = SafeText.of(Character.toString(codePoint));
        shown.append(sign.replace("<", "&lt;").replace(">", "&gt;"));
      }
      at += Character.charCount(codePoint);
    }
    return shown.toString();
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
