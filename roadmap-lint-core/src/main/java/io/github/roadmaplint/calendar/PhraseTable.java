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
   * over a line break, which is such a place itself, so that no white space is read twice.
   */
  private static final String START =
      "(?:^|[\\n.!?;:|·•(\\[—–。；，！（\uFFFC📅📆🗓⏰⏱🕐-🕧📝✏🔄♻ℹ📌🔖]\uFE0F?)[^\\S\\n]*+";

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
    List<String> lines = table.lines().toList();
    List<String[]> rows = new ArrayList<>();
    List<String> origins = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        String[] cells = lines.get(i).split("\\t", -1);
        if (cells.length < 4 || cells.length > 5) {
          throw new IllegalStateException(
              name
                  + ":"
                  + (i + 1)
                  + ": 4 or 5 cells separated by tabs expected, not "
                  + cells.length);
        }
        rows.add(cells);
        origins.add(name + ":" + (i + 1));
      }
    }
    String periods =
        rows.stream()
            .filter(cells -> cells[0].equals("period"))
            .map(cells -> cells[1])
            .collect(Collectors.joining("|", "(?<period>", ")"));
    List<Phrase> phrases = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      phrases.add(phrase(rows.get(i), periods, origins.get(i)));
    }
    return phrases;
  }

  private static Phrase phrase(String[] cells, String periods, String origin) {
    try {
      Phrase.Kind kind = Phrase.Kind.valueOf(cells[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      String regex =
          cells[1]
              .replace("{period}", periods)
              .replace("{start}", START)
              .replace("\\b", WORD_EDGE)
              .replace(" ", "\\s+");
      List<List<String>> fragments = cells.length == 5 ? fragments(cells[4]) : List.of();
      LazyPattern pattern = new LazyPattern(regex, origin);
      return new Phrase(kind, pattern, cells[2], cells[3], fragments, origin);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(origin + ": " + e.getMessage(), e);
    }
  }

  private static List<List<String>> fragments(String cell) {
    return Arrays.stream(cell.split("&")).map(each -> List.of(each.split("\\|"))).toList();
  }
}
