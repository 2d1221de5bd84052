package io.github.roadmaplint.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads a phrase table; {@code phrases/README.md} beside the tables says what they look like. */
final class PhraseTable {
  /**
   * Where a sentence or line begins, also behind a sign that says "date", such as a calendar. Not
   * over a line break, which is such a place itself, so that no white space is read twice. Most
   * characters are letters, digits and spaces, which one look rules out.
   */
  private static final String START =
      "(?:^|(?![\\w\\x20])[\\n.!?;:|·•(\\[—–。；，！（\uFFFC📅📆🗓⏰⏱🕐-🕧📝✏🔄♻ℹ📌🔖]\uFE0F?)[^\\S\\n]*+";

  /** Where a period begins that stands alone: no words such as "planned for" are before it. */
  private static final String WHEN =
      "(?:[QH]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*+\\.? )?\\d";

  /** What Java takes for a part of a word is not the same in all versions. */
  private static final String WORD_EDGE = "(?:(?<!\\w)(?=\\w)|(?<=\\w)(?!\\w))";

  private PhraseTable() {}

  static List<Phrase> load(String language) {
    String name = "phrases/" + language + ".tsv";
    try (InputStream in = PhraseTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no phrase table " + name);
      }
      return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Phrase> read(String name, String table) {
    List<Row> rows = rows(name, table);
    String periods =
        rows.stream()
            .map(Row::cells)
            .filter(cells -> cells[0].equals("period"))
            .map(cells -> cells[1])
            .collect(Collectors.joining("|", "(?<period>", ")"));
    return rows.stream().map(row -> phrase(row, periods)).toList();
  }

  /** With the table and line, for error messages. */
  private record Row(String[] cells, String origin) {}

  private static List<Row> rows(String name, String table) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : table.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(row(line, name + ":" + number));
      }
    }
    return rows;
  }

  private static Row row(String line, String origin) {
    String[] cells = line.split("\\t", -1);
    if (cells.length < 4 || cells.length > 5) {
      throw new IllegalStateException(
          origin + ": 4 or 5 cells separated by tabs expected, not " + cells.length);
    }
    return new Row(cells, origin);
  }

  private static Phrase phrase(Row row, String periods) {
    String[] cells = row.cells();
    try {
      Phrase.Kind kind = Phrase.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      String regex =
          cells[1]
              .replace("{period}", periods)
              .replace("{start}", START)
              .replace("{when}", WHEN)
              .replace("\\b", WORD_EDGE)
              .replace(" ", "\\s+");
      List<List<String>> fragments = cells.length == 5 ? fragments(cells[4]) : List.of();
      LazyPattern pattern = new LazyPattern(regex, row.origin());
      return new Phrase(kind, pattern, cells[2], cells[3], fragments, row.origin());
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(row.origin() + ": " + e.getMessage(), e);
    }
  }

  private static List<List<String>> fragments(String cell) {
    return Arrays.stream(cell.split("&")).map(each -> List.of(each.split("\\|"))).toList();
  }
}
