package io.github.roadmaplint.calendar;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Says of a text what it means for a roadmap: how often that is reviewed, when it was updated and
 * when it will be reviewed next, what is done and what a target. What it looks for stands in the
 * phrase tables, English and Chinese, in the resource folder {@code
 * io/github/roadmaplint/calendar/phrases}.
 */
public final class PhraseBook {
  /** What stands for a tag or comment in plain text. */
  static final char TAG = '\uFFFC';

  /** More before a period says nothing of what it is. */
  private static final int LONGEST_BEFORE = 48;

  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final PhraseBook STANDARD =
      new PhraseBook(LANGUAGES.stream().flatMap(each -> PhraseTable.load(each).stream()).toList());

  private final Map<Phrase.Kind, PhraseList> phrases = new EnumMap<>(Phrase.Kind.class);
  private final ReviewPhrases onReviews;
  private final ColumnHeaders columns;

  PhraseBook(List<Phrase> phrases) {
    for (Phrase.Kind kind : Phrase.Kind.values()) {
      List<Phrase> ofKind = phrases.stream().filter(each -> each.kind() == kind).toList();
      this.phrases.put(kind, new PhraseList(ofKind));
    }
    onReviews =
        new ReviewPhrases(
            of(Phrase.Kind.PERIOD),
            of(Phrase.Kind.CADENCE),
            of(Phrase.Kind.UPDATED),
            of(Phrase.Kind.NEXT));
    columns = new ColumnHeaders(this.phrases);
  }

  /** The phrases of all tables. */
  public static PhraseBook standard() {
    return STANDARD;
  }

  List<Phrase> phrases() {
    return phrases.values().stream().flatMap(each -> each.phrases().stream()).toList();
  }

  /** Whether a text may speak of reviews of its roadmap; quick, for most texts do not. */
  public boolean maySpeakOfReviews(String text) {
    return onReviews.mayOccurIn(text);
  }

  /** The promises to review the roadmap so and so often, in the order of the text. */
  public List<PhraseMatch<Cadence>> cadences(String text) {
    return onReviews.cadences(text);
  }

  /** The lines that say when the roadmap was updated, in the order of the text. */
  public List<PhraseMatch<WrittenDate>> updates(String text, DateReader reader) {
    return onReviews.updates(text, reader);
  }

  /** The announcements of the next review, in the order of the text. */
  public List<PhraseMatch<PeriodMatch>> nextReviews(String text, PeriodReader reader) {
    return onReviews.nextReviews(text, reader);
  }

  /** Whether a section with this title tells of the past, as a changelog does. */
  public boolean isChangelog(String title) {
    return isWholeTitle(Phrase.Kind.CHANGELOG, title);
  }

  /**
   * Whether a section with this title is a log, in which dates are those of its entries: {@code
   * Monthly updates}.
   */
  public boolean isLog(String title) {
    return isWholeTitle(Phrase.Kind.LOG, title);
  }

  /**
   * Whether a section with this title lists what has dates of its own, which are no targets: {@code
   * Events}.
   */
  public boolean listsFacts(String title) {
    return isWholeTitle(Phrase.Kind.FACTS, title);
  }

  /** Whether a section with this title may tell how long versions are supported. */
  public boolean tellsOfSupport(String title) {
    return isWholeTitle(Phrase.Kind.SUPPORT, title);
  }

  /** Whether the title of a section says that it lists what is still to come. */
  public boolean liesAhead(String title) {
    return of(Phrase.Kind.AHEAD).occurIn(Typography.plain(title));
  }

  private boolean isWholeTitle(Phrase.Kind kind, String title) {
    return of(kind).matches(Typography.plain(title).replace(TAG, ' ').strip());
  }

  /**
   * Whether the period in the title of a section is that of a report: {@code Current state (January
   * 2026)}, {@code Q1 2026 Review}.
   */
  public boolean isReport(String title) {
    return of(Phrase.Kind.REPORT).occurIn(title);
  }

  /** Whether any part of a text may say that something is done; quick, for most texts do not. */
  public boolean mayBeDone(String text) {
    return of(Phrase.Kind.DONE).mayOccurIn(text);
  }

  /** Whether a text says that something is done. */
  public boolean saysDone(String text) {
    return of(Phrase.Kind.DONE).occurIn(text) && !of(Phrase.Kind.UNDONE).occurIn(text);
  }

  /** Whether what has this title or label tells the meaning of signs. */
  public boolean isLegend(String title) {
    return isWholeTitle(Phrase.Kind.LEGEND, title);
  }

  /** Whether a text says no more than in what state something is that is not finished. */
  public boolean isOpenState(String text) {
    return of(Phrase.Kind.STATE).matches(text);
  }

  /** Whether a text begins with a word that says that something is done. */
  public boolean beginsDone(String text) {
    return of(Phrase.Kind.DONE).beginIn(text) && !of(Phrase.Kind.UNDONE).occurIn(text);
  }

  /**
   * Whether a text says no more than that something will not be done, and perhaps why: {@code
   * Dropped in favour of B}. Of what is meant, a mark before it has to tell.
   */
  public boolean saysGivenUp(String text) {
    return of(Phrase.Kind.GIVEN_UP).matches(text);
  }

  /** Whether a text is one word that says that something has been done. */
  public boolean isDoneWord(String text) {
    return of(Phrase.Kind.PAST).matches(text) && beginsDone(text);
  }

  /** Whether an item begins by telling what was done: {@code Migrated to B}. */
  public boolean beginsWithDeed(String text) {
    return of(Phrase.Kind.DEED).beginIn(text);
  }

  /**
   * Where in a text the new period of a plan may stand, behind words such as {@code postponed to};
   * in no order.
   */
  public List<Integer> postponements(String text) {
    return of(Phrase.Kind.POSTPONED).endsIn(text);
  }

  /** Whether a text begins with words that announce the new period of a plan. */
  public boolean beginsPostponed(String text) {
    return of(Phrase.Kind.POSTPONED).beginIn(text);
  }

  /**
   * Whether what stands before an offset, at the beginning of a part of a line, says that a plan
   * was once for the period there: {@code (was: Q1 2026)}.
   */
  public boolean saysFormer(String text, int offset) {
    return endsBefore(Phrase.Kind.FORMER, text, offset);
  }

  /** Whether what stands before an offset says that something lasts until the period there. */
  public boolean saysUntil(String text, int offset) {
    return endsBefore(Phrase.Kind.UNTIL, text, offset);
  }

  private boolean endsBefore(Phrase.Kind kind, String text, int offset) {
    return of(kind).occurIn(text.substring(Math.max(0, offset - LONGEST_BEFORE), offset));
  }

  /** What the headers of tables say of their columns. */
  public ColumnHeaders columns() {
    return columns;
  }

  /** Whether a text is what a cell says of what is done, in a column that tells if it is. */
  public boolean saysYes(String text) {
    return of(Phrase.Kind.YES).matches(text);
  }

  /** Whether a text begins with words that make a period beside it a target. */
  public boolean beginsAsTarget(String text) {
    return of(Phrase.Kind.TARGET).beginIn(text);
  }

  /** Whether a text consists of words that make a period beside it a target, or of nothing. */
  public boolean announcesTarget(String text) {
    String plain = text.strip();
    return plain.isEmpty() || of(Phrase.Kind.TARGET).matches(plain);
  }

  /** Whether a text ends by saying that the period behind it is a target: {@code GA is due in}. */
  public boolean endsAnnouncing(String text) {
    return of(Phrase.Kind.ANNOUNCING).occurIn(text);
  }

  /** Whether all of a title before a period makes it that of a plan for it: {@code Goals for}. */
  public boolean isPlanTitle(String title) {
    return of(Phrase.Kind.PLAN).matches(title);
  }

  /**
   * Whether all of a task before a period tells to do something in it, and nothing of the past:
   * {@code Ship agents in}.
   */
  public boolean isTaskFor(String text) {
    return of(Phrase.Kind.TASK).matches(text);
  }

  private PhraseList of(Phrase.Kind kind) {
    return phrases.get(kind);
  }
}
