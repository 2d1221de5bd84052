package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the rows of a table, so that one rule speaks of one defect: lines without any
 * pipe at the table's end or before a second header, and such a header, were swallowed; what is
 * left of a row's surplus once its split code spans and addresses are whole again is extra.
 */
final class RowDefects {
  /** A single one may stand for a cell that is empty. */
  private static final int DASHES_OF_A_RULE = 2;

  /** What Jekyll and Hugo read as attributes of the table above: {@code {: .wide }}. */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("\\{(?::\\s*+|\\s*+(?=[.#]))[^{}\\s][^{}]*+}");

  private record All(List<RowDefects> tables) {
    static All of(RoadmapDocument document) {
      return new All(
          document.tables().stream()
              .map(table -> new RowDefects(document.source(), table))
              .toList());
    }
  }

  private final SourceText source;
  private final Table table;
  private final List<List<Table.Row>> swallowed;
  private final List<Table.Row> rows;

  private RowDefects(SourceText source, Table table) {
    this.source = source;
    this.table = table;
    swallowed = findSwallowed();
    List<Table.Row> all = swallowed.isEmpty() ? table.rows() : rowsBefore(swallowed.get(0).get(0));
    rows = all.stream().filter(row -> !isAttributes(row)).toList();
  }

  /** Those of all tables of the document of a context. */
  static List<RowDefects> of(RuleContext context) {
    return context.once(All.class, () -> All.of(context.document())).tables();
  }

  Table table() {
    return table;
  }

  /**
   * The rows without any pipe at the table's end and before what would be a table of its own, where
   * the table has pipes, those that follow one another together; and the header and delimiter row
   * of another table straight under a row.
   */
  List<List<Table.Row>> swallowed() {
    return swallowed;
  }

  private List<List<Table.Row>> findSwallowed() {
    List<Table.Row> all = table.rows();
    List<List<Table.Row>> found = new ArrayList<>();
    if (!RowPipes.any(source.slice(table.header().range()))) {
      return found;
    }
    for (int end = 0; end < all.size(); end++) {
      int first = end;
      while (end < all.size() && isText(all.get(end))) {
        end++;
      }
      if (first < end && (end == all.size() || beginsTable(end))) {
        found.add(all.subList(first, end));
      } else if (beginsOther(end)) {
        found.add(all.subList(end, end + 2));
      }
    }
    return found;
  }

  /** Most rows have several cells, so few are searched for pipes. */
  private boolean isText(Table.Row row) {
    return row.cells().size() == 1
        && !RowPipes.any(source.slice(row.range()))
        && !isAttributes(row);
  }

  private static boolean isAttributes(Table.Row row) {
    return row.cells().size() == 1 && ATTRIBUTES.matcher(row.cells().get(0).source()).matches();
  }

  /** Whether a row and the one below it look like the header and the delimiter row of a table. */
  private boolean beginsTable(int row) {
    List<Table.Row> all = table.rows();
    return row + 1 < all.size()
        && all.get(row).cells().size() == all.get(row + 1).cells().size()
        && all.get(row + 1).cells().stream().allMatch(Table.Cell::isDashes);
  }

  /**
   * Whether these two, straight under a row, can only be meant for another table: they have another
   * number of columns, or the header is there again.
   */
  private boolean beginsOther(int row) {
    if (!beginsTable(row)) {
      return false;
    }
    List<Table.Cell> header = table.rows().get(row).cells();
    return header.size() != table.columns()
        ? header.size() > 1
            && table.rows().get(row + 1).cells().stream()
                .allMatch(cell -> cell.source().length() >= DASHES_OF_A_RULE)
        : texts(header).equals(texts(table.header().cells()));
  }

  private static List<String> texts(List<Table.Cell> cells) {
    return cells.stream().map(Table.Cell::text).toList();
  }

  /** The rows before those that are swallowed, without attributes of the table. */
  List<Table.Row> rows() {
    return rows;
  }

  private List<Table.Row> rowsBefore(Table.Row row) {
    return table.rows().subList(0, table.rows().indexOf(row));
  }

  /** The header, the delimiter row and the rows before those that are swallowed. */
  List<Table.Row> allRows() {
    return Stream.concat(Stream.of(table.header(), table.delimiter()), rows.stream()).toList();
  }

  /** Where backslashes are missing before pipes that are text. */
  List<SourceRange> unescapedPipes(Table.Row row) {
    int surplus = row.cells().size() - table.columns();
    List<SourceRange> pipes = new ArrayList<>();
    for (int index : new SplitText(source.slice(row.range()), surplus).pipes()) {
      int start = row.range().start() + index;
      pipes.add(new SourceRange(start, start + 1));
    }
    return pipes;
  }

  /** The cells that GitHub drops although every pipe that is text were escaped. */
  List<Table.Cell> extra(Table.Row row) {
    int cells = row.cells().size();
    if (cells <= table.columns()) {
      return List.of();
    }
    int kept = table.columns() + unescapedPipes(row).size();
    return kept < cells ? row.cells().subList(kept, cells) : List.of();
  }

  /** Nobody would see it in another place either. */
  static boolean isComment(Table.Cell cell) {
    return cell.text().isEmpty() && cell.source().startsWith("<!--");
  }

  /** Whether the row has a trailing pipe, which a comment may stand behind. */
  boolean isClosed(Table.Row row) {
    int last = row.cells().size() - 1;
    return RowPipes.trailing(source.slice(row.range()))
        || last >= table.columns() && isComment(row.cells().get(last));
  }

  /** How many cells GitHub adds. */
  int missing(Table.Row row) {
    return Math.max(0, table.columns() - row.cells().size());
  }
}
