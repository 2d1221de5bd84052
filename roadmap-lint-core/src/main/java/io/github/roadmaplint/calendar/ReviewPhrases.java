package io.github.roadmaplint.calendar;

import io.github.roadmaplint.unicode.CaseFolding;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;

/** Finds in a text the phrases on reviews, with the period or date that each of them names. */
final class ReviewPhrases {
  private static final String AROUND_TAGS = ":：" + PhraseBook.TAG;

  private final PhraseList periods;
  private final PhraseList cadences;
  private final PhraseList updates;
  private final PhraseList nextReviews;
  private final Fragments fragments;

  ReviewPhrases(
      PhraseList periods, PhraseList cadences, PhraseList updates, PhraseList nextReviews) {
    this.periods = periods;
    this.cadences = cadences;
    this.updates = updates;
    this.nextReviews = nextReviews;
    Set<String> fragments = new LinkedHashSet<>();
    for (PhraseList each : List.of(cadences, updates, nextReviews)) {
      fragments.addAll(each.fragments());
    }
    this.fragments = new Fragments(fragments);
  }

  boolean mayOccurIn(String text) {
    if (!fragments.anyIn(text)) {
      return false;
    }
    String lowerCase = CaseFolding.fold(text);
    return anyMayOccurIn(cadences, lowerCase)
        || anyMayOccurIn(updates, lowerCase)
        || anyMayOccurIn(nextReviews, lowerCase);
  }

  private static boolean anyMayOccurIn(PhraseList list, String lowerCase) {
    return list.phrases().stream().anyMatch(each -> each.mayOccurIn(lowerCase));
  }

  List<PhraseMatch<Cadence>> cadences(String text) {
    List<PhraseMatch<Cadence>> found = new ArrayList<>();
    if (!periods.mayOccurIn(text)) {
      return found;
    }
    for (Phrase phrase : cadences.candidates(text)) {
      Matcher matcher = phrase.pattern().matcher(text);
      while (matcher.find()) {
        int start = matcher.start() + firstLetter(matcher.group());
        Cadence cadence = cadence(matcher.group("period"));
        found.add(new PhraseMatch<>(start, matcher.end(), cadence));
      }
    }
    return withoutOverlaps(found);
  }

  private Cadence cadence(String words) {
    return periods.phrases().stream()
        .filter(each -> each.pattern().matcher(words).matches())
        .map(each -> new Cadence(Period.parse(each.meaning())))
        .findFirst()
        .orElseThrow();
  }

  List<PhraseMatch<WrittenDate>> updates(String text, DateReader reader) {
    return announced(updates, text, at -> reader.at(text, at), WrittenDate::end);
  }

  List<PhraseMatch<PeriodMatch>> nextReviews(String text, PeriodReader reader) {
    return announced(nextReviews, text, at -> reader.at(text, at), PeriodMatch::end);
  }

  /** Phrases with the date or period that follows; what none follows announces nothing. */
  private static <T> List<PhraseMatch<T>> announced(
      PhraseList phrases, String text, IntFunction<Optional<T>> reader, ToIntFunction<T> end) {
    List<PhraseMatch<T>> found = new ArrayList<>();
    if (!holdsDigit(text)) {
      return found;
    }
    for (Phrase phrase : phrases.candidates(text)) {
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
