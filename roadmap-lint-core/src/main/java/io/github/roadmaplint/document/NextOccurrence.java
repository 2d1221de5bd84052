package io.github.roadmaplint.document;

import java.util.List;

/**
 * Asks for one part of a text after another whether a word stands in it. The whole text is searched
 * once, however many parts there are. Used by one thread.
 */
final class NextOccurrence {
  private final String text;
  private final String word;
  private int searchedFrom;
  private int next = -1;

  private NextOccurrence(String text, String word) {
    this.text = text;
    this.word = word;
  }

  static List<NextOccurrence> of(String text, List<String> words) {
    return words.stream().map(word -> new NextOccurrence(text, word)).toList();
  }

  /** Whether one of the words begins in the part. */
  static boolean anyBeginsWithin(List<NextOccurrence> words, SourceRange part) {
    for (NextOccurrence word : words) {
      if (word.beginsWithin(part.start(), part.end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word begins in the part; quick where parts are asked for in the text's order. */
  private boolean beginsWithin(int start, int end) {
    if (next < start || start < searchedFrom) {
      int found = text.indexOf(word, start);
      next = found < 0 ? Integer.MAX_VALUE : found;
      searchedFrom = start;
    }
    return next < end;
  }
}
