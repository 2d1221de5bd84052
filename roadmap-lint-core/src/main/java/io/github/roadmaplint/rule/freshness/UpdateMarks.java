package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.PhraseMatch;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.PlainText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a review changes in a roadmap beside its content: the dates of the last and next one. */
final class UpdateMarks {
  private static final Pattern KEY =
      Pattern.compile(
          Stream.concat(FrontMatterDates.UPDATED.stream(), FrontMatterDates.NEXT_REVIEW.stream())
              .map(Pattern::pattern)
              .collect(Collectors.joining("|", "([ \\t]*+)[\"']?(?:", ")[\"']?[ \\t]*+:")));
  private static final DateReader DATES = new DateReader(null);
  private static final PeriodReader PERIODS = new PeriodReader(null);

  /** What may stand before a date: emphasis, code, a link. */
  private static final Pattern INLINE_MARKS = Pattern.compile("[*_`\\[]");

  /** Those of quotes, lists and headings. */
  private static final Pattern BLOCK_MARKS =
      Pattern.compile("(?m)^[ \\t]*(?:(?:[>+-]|#{1,6})[ \\t]+|>)++");

  /** {@link #strip}, always the same object, as a history asks for. */
  static final UnaryOperator<String> BODY = UpdateMarks::strip;

  private UpdateMarks() {}

  /** The text without these dates, as far as its words tell. */
  static String strip(String text) {
    String spaced = Prose.SPACE.matcher(Typography.plain(text)).replaceAll(" ");
    String words = INLINE_MARKS.matcher(withoutKeys(spaced)).replaceAll("");
    String lines = LabelledRows.in(BLOCK_MARKS.matcher(words).replaceAll(""));
    String body = lines.replace('|', ':');
    String tags =
        Prose.TAG.matcher(body).results().map(MatchResult::group).collect(Collectors.joining());
    String prose = Prose.TAG.matcher(body).replaceAll(String.valueOf(PlainText.OBJECT));
    PhraseBook book = PhraseBook.standard();
    String undated = without(prose, book.updates(prose, DATES));
    return without(undated, book.nextReviews(undated, PERIODS)) + tags;
  }

  private static String withoutKeys(String text) {
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int end = marked.startsWith("---") ? marked.indexOf("\n---", 3) : -1;
    return end < 0 ? marked : withoutEntries(marked.substring(0, end)) + marked.substring(end);
  }

  /** Without the keys and what is indented below them: a value, or those of a mapping. */
  private static String withoutEntries(String matter) {
    StringBuilder left = new StringBuilder();
    int indent = Integer.MAX_VALUE;
    for (String line : matter.lines().filter(each -> !each.isBlank()).toList()) {
      if (indentOf(line) <= indent) {
        Matcher key = KEY.matcher(line);
        indent = key.lookingAt() ? key.end(1) : Integer.MAX_VALUE;
      }
      if (indent == Integer.MAX_VALUE) {
        left.append(line).append('\n');
      }
    }
    return left.toString();
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static <T> String without(String text, List<PhraseMatch<T>> matches) {
    StringBuilder out = new StringBuilder(text);
    for (int i = matches.size() - 1; i >= 0; i--) {
      out.delete(matches.get(i).start(), matches.get(i).end());
    }
    return out.toString();
  }
}
