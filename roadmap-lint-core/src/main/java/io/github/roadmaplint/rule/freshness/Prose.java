package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.HtmlComment;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
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

  /** A tag or comment. */
  static final Pattern TAG = Pattern.compile(HtmlComment.EXPRESSION + "|</?[A-Za-z][^<>]*+>");

  /** A no-break or other space, written in letters or digits. */
  static final Pattern SPACE =
      Pattern.compile("&(?:nbsp|ensp|emsp|thinsp|#0{0,5}160|#[xX]0{0,4}[aA]0);");

  private static final Pattern CELL_MARKUP =
      Pattern.compile(TAG.pattern() + "|[*_`\\[]|\\](?:\\([^()\\s]*+\\))?+");

  /** Within a line, GFM 0.29 section 6.5. */
  private static final Pattern STRUCK =
      Pattern.compile("(?<![\\\\~])(~~?+)(?![\\s~])[^~`\\r\\n]*+(?<!\\s)\\1(?!~)");

  private static final Pattern DIGIT = Pattern.compile("\\d");

  /** Where a part of the text comes from. */
  interface Places {
    SourceRange source(int start, int end);
  }

  /**
   * A paragraph or heading; each unit of what is struck through is one that stands for what is no
   * prose.
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
    return new Prose(withoutStruck(text.toString(), source, dated), dated);
  }

  /** Each unit of what is struck through becomes one that stands for what is no prose. */
  static String withoutStruck(String text, SourceText source, Places places) {
    List<SourceRange> struck = struck(source, places.source(0, text.length()));
    if (struck.isEmpty()) {
      return text;
    }
    SourceRanges ranges = SourceRanges.of(struck);
    StringBuilder left = new StringBuilder(text);
    for (int i = 0; i < left.length(); i++) {
      if (ranges.contain(places.source(i, i + 1))) {
        left.setCharAt(i, PlainText.OBJECT);
      }
    }
    return left.toString();
  }

  private static List<SourceRange> struck(SourceText source, SourceRange text) {
    int start = source.lineRange(source.lineAt(text.start())).start();
    int end = source.lineRange(source.lineAt(text.end())).end();
    String lines = source.slice(new SourceRange(start, end));
    if (lines.indexOf('~') < 0) {
      return List.of();
    }
    return STRUCK
        .matcher(lines)
        .results()
        .map(each -> new SourceRange(start + each.start(), start + each.end()))
        .toList();
  }

  /** A heading and the paragraph below that says what it names: {@code ## Last updated}. */
  static Prose of(Prose heading, Prose paragraph) {
    int words = heading.text.length();
    String text = heading.text + (heading.text.endsWith(":") ? " \n" : ":\n");
    int before = text.length();
    return new Prose(
        text + paragraph.text,
        (start, end) ->
            new SourceRange(
                start < words
                    ? heading.source(start, words).start()
                    : paragraph.source(Math.max(0, start - before), end - before).start(),
                end <= before
                    ? heading.source(0, Math.min(words, end)).end()
                    : paragraph.source(0, end - before).end()));
  }

  /** A block of HTML; each unit of a tag or comment is one that stands for what is no prose. */
  static Prose of(SourceText source, SourceRange html) {
    return without(TAG, source, html);
  }

  /** A cell that speaks for itself; each unit of its markup stands for what is no prose. */
  static Prose of(SourceText source, Table.Cell cell) {
    return without(CELL_MARKUP, source, cell.range());
  }

  private static Prose without(Pattern markup, SourceText source, SourceRange range) {
    String spaced =
        SPACE
            .matcher(Typography.plain(source.slice(range)))
            .replaceAll(space -> " ".repeat(space.group().length()));
    String text =
        markup
            .matcher(spaced)
            .replaceAll(mark -> String.valueOf(PlainText.OBJECT).repeat(mark.group().length()));
    return new Prose(
        text.replace('\r', '\n'),
        (start, end) -> new SourceRange(range.start() + start, range.start() + end));
  }

  private static boolean isLineBreak(String slice) {
    return slice.indexOf('\n') >= 0 || slice.indexOf('\r') >= 0;
  }

  /**
   * A cell and what it says of the one before: {@code | Last updated | 2026-03-31 |}. Empty where
   * there is markup within what it says, so that nobody knows which unit comes from where.
   */
  static Optional<Prose> of(Table.Cell label, Table.Cell cell) {
    return labelled(label.text(), Optional.of(label.range()), cell);
  }

  /** A cell and what the header of its column says that it is; all of it stands in the cell. */
  static Optional<Prose> below(Table.Cell header, Table.Cell cell) {
    return labelled(header.text(), Optional.empty(), cell);
  }

  private static Optional<Prose> labelled(
      String label, Optional<SourceRange> labelRange, Table.Cell cell) {
    int offset = cell.source().indexOf(cell.text());
    if (offset < 0 || cell.text().isEmpty()) {
      return Optional.empty();
    }
    // A date in the label would stand nobody knows where.
    String words =
        DIGIT.matcher(Typography.plain(label)).replaceAll(String.valueOf(PlainText.OBJECT));
    int before = words.length() + (words.endsWith(":") ? 1 : COLON.length());
    String text = words + (words.endsWith(":") ? " " : COLON) + Typography.plain(cell.text());
    int valueStart = cell.range().start() + offset;
    int shift = valueStart - before;
    SourceRange place = labelRange.orElse(new SourceRange(valueStart, valueStart));
    return Optional.of(
        new Prose(
            text,
            (start, end) ->
                new SourceRange(
                    start < before ? place.start() : start + shift,
                    end <= before ? place.end() : end + shift)));
  }

  SourceRange source(int start, int end) {
    return places.source(start, end);
  }

  /** Where each piece of a date comes from. */
  List<SourceRange> pieces(int start, int end) {
    return DateEdits.PIECE
        .matcher(text)
        .region(start, end)
        .results()
        .map(piece -> source(piece.start(), piece.end()))
        .toList();
  }
}
