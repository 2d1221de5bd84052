package io.github.roadmaplint.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** How deeply a text in YAML is nested, by which the parser recurses. */
final class YamlDepth {
  private YamlDepth() {}

  /** Whether the parser could run out of stack over it. */
  static boolean isTooDeep(String yaml) {
    return isNestedTooDeeply(yaml) || isIndentedTooDeeply(yaml);
  }

  /** By each level of indentation. */
  private static boolean isIndentedTooDeeply(String yaml) {
    Deque<Integer> levels = new ArrayDeque<>();
    for (String line : yaml.split("\n")) {
      int indentation = line.length() - line.stripLeading().length();
      if (indentation == line.length()) {
        continue;
      }
      while (!levels.isEmpty() && levels.peek() >= indentation) {
        levels.pop();
      }
      levels.push(indentation);
      if (levels.size() > RoadmapLimitException.DEEPEST_NESTING) {
        return true;
      }
    }
    return false;
  }

  /** By each bracket and each mark of an item. */
  private static boolean isNestedTooDeeply(String yaml) {
    int brackets = 0;
    int marks = 0;
    for (int i = 0; i < yaml.length(); i++) {
      char c = yaml.charAt(i);
      if (c == '[' || c == '{') {
        brackets++;
      } else if ((c == ']' || c == '}') && brackets > 0) {
        brackets--;
      }
      if ((c == '-' || c == '?') && yaml.startsWith(" ", i + 1)) {
        marks++;
      } else if (c != ' ') {
        marks = 0;
      }
      if (brackets > RoadmapLimitException.DEEPEST_NESTING
          || marks > RoadmapLimitException.DEEPEST_NESTING) {
        return true;
      }
    }
    return false;
  }
}
