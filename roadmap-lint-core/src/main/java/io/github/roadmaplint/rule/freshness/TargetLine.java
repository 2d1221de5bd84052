package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.TargetPeriod.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a period that labels a heading or an item ({@code v2.8 (Q1 2026)}, {@code Q1 2026: agents},
 * {@code Agents – planned for Q1 2026}) from one that its prose merely mentions.
 */
final class TargetLine {
  private static final Pattern COMMA = Pattern.compile("[,，;；]");
  private static final Pattern VERSION =
      Pattern.compile(
          "(?:^|[(（\\[【]|\\s[-–—])\\s*(?:v\\d+|\\d+\\.\\d+)(?:\\.\\d+)*\\+?\\s*[,，]$",
          Pattern.CASE_INSENSITIVE);

  /** In Chinese what is done follows the period that it is planned for: {@code 3 月底前发布}. */
  static final String DEED =
      "\\s*+(?:[初中底末]|[上中下]旬)?+\\s*+(?:之?前|以前|内|左右)?+\\s*+"
          + "(?:(?:正式|全面|全部)?+(?:[发發]布|上[线線架]|完成|交付|推出|开源|落地))?+";

  private static final Pattern REST = Pattern.compile(DEED);

  /** The same at the end of a line, with issues and people that it names. */
  private static final Pattern END =
      Pattern.compile(
          "[^\\p{L}\\p{N}#@]*+%s(?:[^\\p{L}\\p{N}#@]*+(?:[#@][\\w-]++|[A-Z]{2,9}-\\d++))*+[^\\p{L}\\p{N}]*+"
              .formatted(DEED));

  /** An arrow, and how the plugins Tasks and Kanban of Obsidian write when a task is due. */
  private static final Pattern DUE = Pattern.compile("(?:[📅📆🗓]\\uFE0F?|→|@\\{)\\s*+$");

  private static final Pattern END_OF_SENTENCE =
      Pattern.compile("[\\p{L}\\d)][.!?]\\s(?=\\s*+\\p{Lu})");

  /** Words behind a closing bracket. */
  private static final Pattern GOES_ON = Pattern.compile("^.\\s++\\p{Ll}");

  private static final int MOST_PERIODS = 20;

  private final String text;
  private final PhraseBook book = PhraseBook.standard();

  private TargetLine(String text) {
    this.text = text;
  }

  /** The period that labels a line; none where it names several, for nobody can say which one. */
  static Optional<PeriodMatch> label(String text, PeriodReader reader) {
    return only(text, reader, TargetLine::isLabel);
  }

  /** The same of a heading, which may also be a plan for the period: {@code Goals for Q1 2026}. */
  static Optional<PeriodMatch> ofTitle(String text, PeriodReader reader) {
    return only(text, reader, (line, match) -> line.isLabel(match) || line.isPlanFor(match));
  }

  /**
   * The same of an item with an empty box, where a period at the end needs no more than a comma, or
   * an order before it ({@code Ship agents in Q1 2026}), and an arrow or a sign of Obsidian's says
   * when it is due.
   */
  static Optional<PeriodMatch> ofTask(String text, PeriodReader reader) {
    return only(
        text,
        reader,
        (line, match) ->
            line.isLabel(match)
                || line.isLastPart(match)
                || line.isOrderedFor(match)
                || line.isBehindSign(match));
  }

  private static Optional<PeriodMatch> only(
      String text, PeriodReader reader, BiPredicate<TargetLine, PeriodMatch> isMeant) {
    List<PeriodMatch> periods = reader.find(text);
    if (periods.isEmpty() || periods.size() > MOST_PERIODS) {
      return Optional.empty();
    }
    TargetLine line = new TargetLine(text);
    List<PeriodMatch> meant = periods.stream().filter(each -> isMeant.test(line, each)).toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  private boolean isBehindSign(PeriodMatch match) {
    return DUE.matcher(text).region(0, match.start()).find();
  }

  private boolean isPlanFor(PeriodMatch match) {
    return isLastAndLongerThanADay(match)
        && book.isPlanTitle(LineParts.bare(text.substring(0, match.start())));
  }

  private boolean isOrderedFor(PeriodMatch match) {
    return isLastAndLongerThanADay(match)
        && book.isTaskFor(LineParts.bare(text.substring(0, match.start())));
  }

  private boolean isLastPart(PeriodMatch match) {
    int start = edgeBefore(match.start());
    return start > 0
        && isLastAndLongerThanADay(match)
        && !book.saysFormer(text, match.start())
        && book.announcesTarget(LineParts.bare(text.substring(start, match.start())));
  }

  private boolean isLastAndLongerThanADay(PeriodMatch match) {
    return match.period().unit() != Unit.DAY && END.matcher(text.substring(match.end())).matches();
  }

  /** The one period of a text that calls it a target itself: {@code GA is planned for Q1 2026}. */
  static Optional<PeriodMatch> announced(String text, PeriodReader reader) {
    TargetLine line = new TargetLine(text);
    return Optional.of(reader.find(text))
        .filter(periods -> periods.size() == 1)
        .map(periods -> periods.get(0))
        .filter(match -> line.isAnnounced(match) && line.isLabel(match));
  }

  private boolean isAnnounced(PeriodMatch match) {
    return book.endsAnnouncing(LineParts.bare(text.substring(0, match.start())));
  }

  private boolean isLabel(PeriodMatch match) {
    if (book.saysFormer(text, match.start())) {
      return false;
    }
    int start = edgeBefore(match.start());
    int end = edgeAfter(match.end());
    String left = LineParts.bare(text.substring(start, match.start()));
    String right = LineParts.bare(text.substring(match.end(), end));
    boolean announced = isAnnounced(match);
    boolean byComma =
        !announced
            && start > 0
            && COMMA.matcher(text.substring(start - 1, start)).matches()
            && !VERSION.matcher(text.substring(0, start)).find();
    if (byComma || isCommaAt(end) && !isStateBehind(end)) {
      return false;
    }
    if (!announced && isBracket(start) && isWithinLaterSentence(start, end)) {
      return false;
    }
    if (announced || isDeadline(match.text(), match.period())) {
      return REST.matcher(right).matches();
    }
    return switch (match.period().unit()) {
      // A day is as often that of an event, and a month after a dash that of a publication.
      case DAY -> false;
      case YEAR ->
          start > 0
              && right.isEmpty()
              && (left.isEmpty() ? isBracket(start) : book.announcesTarget(left));
      case MONTH ->
          start == 0 && left.isEmpty()
              || isBracket(start) && right.isEmpty() && book.announcesTarget(left);
      default ->
          start == 0 && left.isEmpty()
              || start > 0 && right.isEmpty() && book.announcesTarget(left);
    };
  }

  private boolean isCommaAt(int offset) {
    return offset < text.length() && COMMA.matcher(text.substring(offset, offset + 1)).matches();
  }

  /** What else a comma parts from a period may go on with the sentence. */
  private boolean isStateBehind(int comma) {
    String words = text.substring(comma + 1, edgeAfter(comma + 1));
    return book.isOpenState(LineParts.bare(words));
  }

  /** {@code Replace A. First trials (Q1 2026) went well}: there a period is no label. */
  private boolean isWithinLaterSentence(int start, int end) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt()
        && END_OF_SENTENCE.matcher(text).region(0, start).find();
  }

  private boolean isBracket(int start) {
    return start > 0 && "(（[【".indexOf(text.charAt(start - 1)) >= 0;
  }

  /** {@code by 2026} says by itself that it is a target. */
  static boolean isDeadline(String text, TargetPeriod period) {
    return period.unit() == Unit.YEAR && text.regionMatches(true, 0, "by", 0, 2);
  }

  private int edgeBefore(int offset) {
    int start = 0;
    Matcher edge = LineParts.EDGE.matcher(text);
    while (edge.find() && edge.end() <= offset) {
      start = edge.end();
    }
    return start;
  }

  private int edgeAfter(int offset) {
    Matcher edge = LineParts.EDGE.matcher(text);
    return edge.find(offset) ? edge.start() : text.length();
  }
}
