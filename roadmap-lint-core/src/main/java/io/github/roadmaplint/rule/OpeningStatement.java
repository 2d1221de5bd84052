package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.TextBlock;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first words below a heading say of its section: {@code ✅ Completed.}, {@code Released on
 * 2026-03-20}, {@code Shipped in v3.2.}
 */
final class OpeningStatement {
  private static final Pattern ABOVE = Pattern.compile("[\\s>]*+");
  private static final Pattern LIST = Pattern.compile("^[\\s>]*+(?:[-*+]|\\d{1,9}+[.)])\\s");

  private static final Pattern SENTENCE =
      Pattern.compile("(.*?)([.!](?=\\s|$)|[。！(（]|\\s[-–—]\\s|——|$)");

  private static final Pattern FULL_STOP = Pattern.compile("[.!。！]");

  /** What may follow the one word of a statement: {@code with the release of March}. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile("(?:in|on|with|by|since|at) [^|:：]*+");

  /** A regular expression for a version, which no count is. */
  static final String VERSION = "(?:v\\d++(?:\\.\\d++)*+|\\d++(?:\\.\\d++)++)";

  private static final Pattern IN_VERSION =
      Pattern.compile("^[^\\p{L}\\p{N}|]*+(\\p{L}++ in) " + VERSION);

  private static final Pattern END_OF_VALUE =
      Pattern.compile("[^\\p{L}\\p{N}(（:：|]*+(?:$|[(（])|[.,;!](?:\\s|$)|[。！，；]|\\s[-–—]\\s|——");

  private final PhraseBook book;
  private final PeriodReader periods;
  private final SourceText source;

  OpeningStatement(PhraseBook book, PeriodReader periods, SourceText source) {
    this.book = book;
    this.periods = periods;
    this.source = source;
  }

  /** Whether a paragraph stands first in the body of a section and says that it is done. */
  boolean saysDone(SourceRange body, TextBlock paragraph) {
    Matcher above = ABOVE.matcher(source.text());
    if (!above.region(body.start(), paragraph.range().start()).matches()) {
      return false;
    }
    String text = Typography.plain(paragraph.text().text()).strip();
    OptionalInt end = end(text);
    return end.isPresent() && !(end.getAsInt() == text.length() && isAboveList(paragraph));
  }

  /** Whether a text begins so. */
  boolean isIn(String text) {
    return end(text).isPresent();
  }

  /** Words alone above a list name what it holds; another list may hold what is left. */
  private boolean isAboveList(TextBlock paragraph) {
    return LIST.matcher(source.text())
        .region(paragraph.range().end(), source.text().length())
        .lookingAt();
  }

  private OptionalInt end(String text) {
    OptionalInt end = endOfDate(text);
    if (end.isEmpty()) {
      end = endOfVersion(text);
    }
    return end.isPresent() ? end : endOfWord(text);
  }

  /** {@code Completed in March 2026}. */
  private OptionalInt endOfDate(String text) {
    return periods.find(text).stream()
        .limit(1)
        .filter(each -> book.columns().isActual(text.substring(0, each.start())))
        .mapToInt(PeriodMatch::end)
        .filter(end -> endsValue(text, end))
        .findFirst();
  }

  /** {@code Shipped in v3.2}. */
  private OptionalInt endOfVersion(String text) {
    Matcher version = IN_VERSION.matcher(text);
    return version.lookingAt()
            && book.columns().isActual(version.group(1))
            && endsValue(text, version.end())
        ? OptionalInt.of(version.end())
        : OptionalInt.empty();
  }

  private static boolean endsValue(String text, int end) {
    return END_OF_VALUE.matcher(text).region(end, text.length()).lookingAt();
  }

  /** {@code ✅ Completed by the team}, {@code Completed.}; not {@code ✅ Completed tasks}. */
  private OptionalInt endOfWord(String text) {
    Matcher sentence = SENTENCE.matcher(text);
    if (!sentence.lookingAt()) {
      return OptionalInt.empty();
    }
    String words = LineParts.bare(sentence.group(1));
    String[] parts = words.split(" ", 2);
    boolean alone = parts.length == 1;
    boolean marked = book.saysDone(sentence.group(1).replace(words, ""));
    boolean states =
        marked
            ? alone || CIRCUMSTANCE.matcher(parts[1].strip()).matches()
            : alone && FULL_STOP.matcher(sentence.group(2)).matches();
    return states && book.beginsDone(words) && book.beginsDone(parts[0])
        ? OptionalInt.of(sentence.end(1))
        : OptionalInt.empty();
  }
}
