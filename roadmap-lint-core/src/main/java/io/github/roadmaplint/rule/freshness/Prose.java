package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text in which a roadmap speaks for itself.
 *
 * @param text as a reader sees it, without typography, but with the line breaks of the source
 * @param places where each unit comes from
 */
record Prose(String text, Places places) {
  private static final String COLON = ": ";
  private static final Pattern WORD = Pattern.compile("\\S+");

  /** A tag or comment. */
  static final Pattern TAG = Pattern.compile("(?s)<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*+>");

  /** Where a part of the text comes from. */
  interface Places {
    SourceRange source(int start, int end);
  }

  /**
   * A paragraph or heading.
   *
   * @param reader tells which code spans are dates
   */
  static Prose of(SourceText source, PlainText plain, DateReader reader) {
    CodeDates dated = new CodeDates(source, plain, reader);
    StringBuilder text = new StringBuilder(Typography.plain(dated.text()));
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ' && isLineBreak(source.slice(dated.source(i, i + 1)))) {
        text.setCharAt(i, '\n');
      }
    }
    return new Prose(text.toString(), dated);
  }

  /** A block of HTML; each unit of a tag or comment is one that stands for what is no prose. */
  static Prose of(SourceText source, SourceRange html) {
    String text =
        TAG.matcher(Typography.plain(source.slice(html)))
            .replaceAll(tag -> String.valueOf(PlainText.OBJECT).repeat(tag.group().length()));
    return new Prose(
        text.replace('\r', '\n'),
        (start, end) -> new SourceRange(html.start() + start, html.start() + end));
  }

  private static boolean isLineBreak(String slice) {
    return slice.indexOf('\n') >= 0 || slice.indexOf('\r') >= 0;
  }

  /**
   * A cell and what it says of the one before: {@code | Last updated | 2026-03-31 |}. Empty where
   * there is markup within what it says, so that nobody knows which unit comes from where.
   */
  static Optional<Prose> of(Table.Cell label, Table.Cell cell) {
    int offset = cell.source().indexOf(cell.text());
    if (offset < 0 || cell.text().isEmpty()) {
      return Optional.empty();
    }
    String words = Typography.plain(label.text());
    int before = words.length() + (words.endsWith(":") ? 1 : COLON.length());
    String text = words + (words.endsWith(":") ? " " : COLON) + Typography.plain(cell.text());
    int shift = cell.range().start() + offset - before;
    return Optional.of(
        new Prose(
            text,
            (start, end) ->
                new SourceRange(
                    start < before ? label.range().start() : start + shift,
                    end <= before ? label.range().end() : end + shift)));
  }

  SourceRange source(int start, int end) {
    return places.source(start, end);
  }

  /** Where each word of a part comes from. */
  List<SourceRange> words(int start, int end) {
    return WORD.matcher(text)
        .region(start, end)
        .results()
        .map(word -> source(word.start(), word.end()))
        .toList();
  }
}
