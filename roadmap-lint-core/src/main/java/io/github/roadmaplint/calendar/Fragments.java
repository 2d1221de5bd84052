package io.github.roadmaplint.calendar;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Parts of words, in lower case, of which a text is asked for any. The text is read once, however
 * many there are, and nothing of it is copied: far more texts are asked than hold one.
 */
final class Fragments {
  private static final int PAIRS = 1024;
  private static final String[] NONE = {};

  private final List<String> all;
  private final String single;

  /** The longer ones, by the hash of their first two characters. */
  private final String[][] byPair = new String[PAIRS][];

  Fragments(Collection<String> fragments) {
    all = List.copyOf(fragments);
    single = all.stream().filter(each -> each.length() == 1).collect(Collectors.joining());
    Arrays.fill(byPair, NONE);
    all.stream()
        .filter(each -> each.length() > 1)
        .collect(Collectors.groupingBy(each -> pair(each.charAt(0), each.charAt(1))))
        .forEach((pair, same) -> byPair[pair] = same.toArray(NONE));
  }

  List<String> all() {
    return all;
  }

  /** Whether a text, in whatever letter case, holds one of them; true without any. */
  boolean anyIn(String text) {
    return all.isEmpty() || holdsSingle(text) || holdsLonger(text);
  }

  private boolean holdsSingle(String text) {
    for (int i = 0; i < single.length(); i++) {
      char each = single.charAt(i);
      if (text.indexOf(each) >= 0 || text.indexOf(Character.toUpperCase(each)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsLonger(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = lowerCase(text.charAt(0));
    for (int i = 1; i < text.length(); i++) {
      char second = lowerCase(text.charAt(i));
      for (String each : byPair[pair(first, second)]) {
        if (text.regionMatches(true, i - 1, each, 0, each.length())) {
          return true;
        }
      }
      first = second;
    }
    return false;
  }

  private static int pair(char first, char second) {
    return (first * 31 + second) & (PAIRS - 1);
  }

  /** Java's own asks for more than ASCII needs, which is what nearly all characters are. */
  private static char lowerCase(char character) {
    if (character >= 128) {
      return Character.toLowerCase(character);
    }
    return 'A' <= character && character <= 'Z' ? (char) (character + 'a' - 'A') : character;
  }
}
