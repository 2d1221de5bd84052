package io.github.roadmaplint.calendar;

import io.github.roadmaplint.unicode.CaseFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;

/** The phrases of one kind, of all languages. */
final class PhraseList {
  private final List<Phrase> phrases;

  /** What every text that matches holds one of; nothing where that is not known. */
  private final Fragments fragments;

  PhraseList(List<Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    fragments = new Fragments(fragments(phrases));
  }

  private static Collection<String> fragments(List<Phrase> phrases) {
    Set<String> fragments = new LinkedHashSet<>();
    for (Phrase phrase : phrases) {
      if (phrase.fragments().isEmpty()) {
        return List.of();
      }
      fragments.addAll(phrase.fragments().get(0));
    }
    return fragments;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<String> fragments() {
    return fragments.all();
  }

  /** Whether a text may hold a phrase; quick, for most texts do not. */
  boolean mayOccurIn(String text) {
    return fragments.anyIn(text);
  }

  /** Those to search a text for. */
  List<Phrase> candidates(String text) {
    if (!fragments.anyIn(text)) {
      return List.of();
    }
    String lowerCase = CaseFolding.fold(text);
    List<Phrase> candidates = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.mayOccurIn(lowerCase)) {
        candidates.add(phrase);
      }
    }
    return candidates;
  }

  /** Where phrases in a text end. */
  List<Integer> endsIn(String text) {
    List<Integer> ends = new ArrayList<>();
    for (Phrase phrase : candidates(text)) {
      phrase.pattern().matcher(text).results().forEach(match -> ends.add(match.end()));
    }
    return ends;
  }

  /** Whether a text is a phrase and nothing else. */
  boolean matches(String text) {
    return anyPasses(Matcher::matches, text);
  }

  /** Whether a text begins with a phrase. */
  boolean beginIn(String text) {
    return anyPasses(Matcher::lookingAt, text);
  }

  /** Whether a text holds a phrase. */
  boolean occurIn(String text) {
    return anyPasses(Matcher::find, text);
  }

  private boolean anyPasses(Predicate<Matcher> test, String text) {
    for (Phrase phrase : candidates(text)) {
      if (test.test(phrase.pattern().matcher(text))) {
        return true;
      }
    }
    return false;
  }
}
