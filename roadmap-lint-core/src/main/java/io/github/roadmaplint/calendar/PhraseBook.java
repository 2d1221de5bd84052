package io.github.roadmaplint.calendar;

import io.github.roadmaplint.unicode.CaseFolding;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in prose how often a roadmap is reviewed, when it was updated and when it will be reviewed
 * next. What it looks for stands in the phrase tables, English and Chinese, in the resource folder
 * {@code io/github/roadmaplint/calendar/phrases}.
 */
public final class PhraseBook {
  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final List<Phrase.Kind> ON_REVIEWS =
      List.of(Phrase.Kind.CADENCE, Phrase.Kind.UPDATED, Phrase.Kind.NEXT);

  /** What stands for a tag or comment in plain text. */
  private static final char TAG = '\uFFFC';

  private static final String AROUND_TAGS = ":：" + TAG;

  private static final Pattern SLASH = Pattern.compile("[/／]");

  private static final PhraseBook STANDARD =
      new PhraseBook(LANGUAGES.stream().flatMap(each -> PhraseTable.load(each).stream()).toList());

  private final Map<Phrase.Kind, List<Phrase>> phrases = new EnumMap<>(Phrase.Kind.class);

  /** Of each kind, what every text that matches holds one of; nothing where that is not known. */
  private final Map<Phrase.Kind, List<String>> fragments = new EnumMap<>(Phrase.Kind.class);

  private final List<String> fragmentsOnReviews;

  PhraseBook(List<Phrase> phrases) {
    for (Phrase.Kind kind : Phrase.Kind.values()) {
      this.phrases.put(kind, new ArrayList<>());
    }
    for (Phrase phrase : phrases) {
      of(phrase.kind()).add(phrase);
    }
    this.phrases.forEach((kind, all) -> fragments.put(kind, fragments(all)));
    Set<String> onReviews = new LinkedHashSet<>();
    for (Phrase.Kind kind : ON_REVIEWS) {
      onReviews.addAll(fragments.get(kind));
    }
    fragmentsOnReviews = List.copyOf(onReviews);
  }

  private static List<String> fragments(List<Phrase> phrases) {
    Set<String> fragments = new LinkedHashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.fragments().isEmpty()) {
        return List.of();
      }
      fragments.addAll(phrase.fragments().get(0));
    }
    return List.copyOf(fragments);
  }

  /** The phrases of all tables. */
  public static PhraseBook standard() {
    return STANDARD;
  }

  List<Phrase> phrases() {
    return phrases.values().stream().flatMap(List::stream).toList();
  }

  /** Whether a text may speak of reviews of its roadmap; quick, for most texts do not. */
  public boolean maySpeakOfReviews(String text) {
    String lowerCase = CaseFolding.fold(text);
    return Phrase.mayHoldOne(fragmentsOnReviews, lowerCase)
        && ON_REVIEWS.stream()
            .anyMatch(kind -> of(kind).stream().anyMatch(each -> each.mayOccurIn(lowerCase)));
  }

  /** The promises to review the roadmap so and so often, in the order of the text. */
  public List<PhraseMatch<Cadence>> cadences(String text) {
    List<PhraseMatch<Cadence>> found = new ArrayList<>();
    if (!mayHoldOne(Phrase.Kind.PERIOD, text)) {
      return found;
    }
    for (Phrase phrase : candidates(Phrase.Kind.CADENCE, text)) {
      Matcher matcher = phrase.pattern().matcher(text);
      while (matcher.find()) {
        int start = matcher.start() + firstLetter(matcher.group());
        Cadence cadence = cadence(matcher.group("period"));
        found.add(new PhraseMatch<>(start, matcher.end(), cadence));
      }
    }
    return withoutOverlaps(found);
  }

  /** The lines that say when the roadmap was updated, in the order of the text. */
  public List<PhraseMatch<WrittenDate>> updates(String text, DateReader reader) {
    return announced(Phrase.Kind.UPDATED, text, at -> reader.at(text, at), WrittenDate::end);
  }

  /** The announcements of the next review, in the order of the text. */
  public List<PhraseMatch<PeriodMatch>> nextReviews(String text, PeriodReader reader) {
    return announced(Phrase.Kind.NEXT, text, at -> reader.at(text, at), PeriodMatch::end);
  }

  /** Phrases with the date or period that follows; what none follows announces nothing. */
  private <T> List<PhraseMatch<T>> announced(
      Phrase.Kind kind, String text, IntFunction<Optional<T>> reader, ToIntFunction<T> end) {
    List<PhraseMatch<T>> found = new ArrayList<>();
    if (!holdsDigit(text)) {
      return found;
    }
    for (Phrase phrase : candidates(kind, text)) {
      Matcher matcher = phrase.pattern().matcher(text);
      while (matcher.find()) {
        int start = matcher.start() + firstLetter(matcher.group());
        int value = skipSpace(text, matcher.end());
        reader
            .apply(value)
            .or(() -> DatedEvent.read(text, start, value, reader))
            .ifPresent(read -> found.add(new PhraseMatch<>(start, end.applyAsInt(read), read)));
      }
    }
    return withoutOverlaps(found);
  }

  /** Whether a section with this title tells of the past, as a changelog does. */
  public boolean isChangelog(String title) {
    return isOne(Phrase.Kind.CHANGELOG, Typography.plain(title).replace(TAG, ' ').strip());
  }

  /** Whether any part of a text may say that something is done; quick, for most texts do not. */
  public boolean mayBeDone(String text) {
    return mayHoldOne(Phrase.Kind.DONE, text);
  }

  /** Whether a text says that something is done. */
  public boolean saysDone(String text) {
    return holdsOne(Phrase.Kind.DONE, text) && !holdsOne(Phrase.Kind.UNDONE, text);
  }

  /** Whether a text begins with a word that says that something is done. */
  public boolean beginsDone(String text) {
    return beginsWithOne(Phrase.Kind.DONE, text) && !holdsOne(Phrase.Kind.UNDONE, text);
  }

  /**
   * Whether a column with this header holds targets; of one in two languages ({@code 目标 / Target})
   * each has to say so.
   */
  public boolean isTargetColumn(String header) {
    return isColumn(Phrase.Kind.TARGET_COLUMN, header);
  }

  /**
   * Whether a column with this header tells when targets were reached, as with {@link
   * #isTargetColumn}.
   */
  public boolean isActualColumn(String header) {
    return isColumn(Phrase.Kind.ACTUAL_COLUMN, header);
  }

  /** Whether a text may hold the name of such a column; quick, for most texts do not. */
  public boolean mayNameActualColumn(String text) {
    return mayHoldOne(Phrase.Kind.ACTUAL_COLUMN, text);
  }

  private boolean isColumn(Phrase.Kind kind, String header) {
    String plain = Typography.plain(header);
    return mayHoldOne(kind, plain)
        && SLASH.splitAsStream(LineParts.bare(plain)).allMatch(each -> isOne(kind, each.strip()));
  }

  /** Whether a text begins with words that make a period beside it a target. */
  public boolean beginsAsTarget(String text) {
    return beginsWithOne(Phrase.Kind.TARGET, text);
  }

  /** Whether a text consists of words that make a period beside it a target, or of nothing. */
  public boolean announcesTarget(String text) {
    String plain = text.strip();
    return plain.isEmpty() || isOne(Phrase.Kind.TARGET, plain);
  }

  private boolean isOne(Phrase.Kind kind, String text) {
    return anyPasses(Matcher::matches, kind, text);
  }

  private boolean beginsWithOne(Phrase.Kind kind, String text) {
    return anyPasses(Matcher::lookingAt, kind, text);
  }

  private boolean holdsOne(Phrase.Kind kind, String text) {
    return anyPasses(Matcher::find, kind, text);
  }

  private boolean anyPasses(Predicate<Matcher> test, Phrase.Kind kind, String text) {
    for (Phrase phrase : candidates(kind, text)) {
      if (test.test(phrase.pattern().matcher(text))) {
        return true;
      }
    }
    return false;
  }

  private Cadence cadence(String words) {
    return of(Phrase.Kind.PERIOD).stream()
        .filter(each -> each.pattern().matcher(words).matches())
        .map(each -> new Cadence(Period.parse(each.meaning())))
        .findFirst()
        .orElseThrow();
  }

  private List<Phrase> candidates(Phrase.Kind kind, String text) {
    String lowerCase = CaseFolding.fold(text);
    if (!Phrase.mayHoldOne(fragments.get(kind), lowerCase)) {
      return List.of();
    }
    List<Phrase> candidates = new ArrayList<>();
    for (Phrase phrase : of(kind)) {
      if (phrase.mayOccurIn(lowerCase)) {
        candidates.add(phrase);
      }
    }
    return candidates;
  }

  private boolean mayHoldOne(Phrase.Kind kind, String text) {
    return Phrase.mayHoldOne(fragments.get(kind), CaseFolding.fold(text));
  }

  private List<Phrase> of(Phrase.Kind kind) {
    return phrases.get(kind);
  }

  private static <T> List<PhraseMatch<T>> withoutOverlaps(List<PhraseMatch<T>> found) {
    found.sort(
        Comparator.comparingInt((PhraseMatch<T> each) -> each.start())
            .thenComparing(each -> -each.end()));
    List<PhraseMatch<T>> kept = new ArrayList<>();
    int free = 0;
    for (PhraseMatch<T> each : found) {
      if (each.start() >= free) {
        kept.add(each);
        free = each.end();
      }
    }
    return kept;
  }

  /** Every date and period does. */
  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (PeriodReader.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int firstLetter(String matched) {
    int skipped = 0;
    while (skipped < matched.length() && !Character.isLetter(matched.charAt(skipped))) {
      skipped++;
    }
    return skipped;
  }

  /** Tags may stand between a phrase and its date, and between a phrase and its colon. */
  private static int skipSpace(String text, int offset) {
    int at = offset;
    while (at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || AROUND_TAGS.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }
}
