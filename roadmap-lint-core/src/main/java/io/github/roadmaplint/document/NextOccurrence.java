package io.github.roadmaplint.document;

import java.util.Arrays;

/**
 * Asks for one part of a text after another whether one of some words begins in it. The whole text
 * is searched once for each, however many parts there are. Used by one thread.
 */
final class NextOccurrence {
  private final String text;
  private final String[] words;
  private final int[] searchedFrom;
  private final int[] next;

  NextOccurrence(String text, String... words) {
    this.text = text;
    this.words = words.clone();
    searchedFrom = new int[words.length];
    next = new int[words.length];
    Arrays.fill(next, -1);
  }

  /** Whether one begins in the part; quick where parts are asked for in the text's order. */
  boolean isWithin(SourceRange part) {
    for (int word = 0; word < words.length; word++) {
      if (beginsWithin(word, part.start(), part.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWithin(int word, int start, int end) {
    if (next[word] < start || start < searchedFrom[word]) {
      int found = text.indexOf(words[word], start);
      next[word] = found < 0 ? Integer.MAX_VALUE : found;
      searchedFrom[word] = start;
    }
    return next[word] < end;
  }
}
