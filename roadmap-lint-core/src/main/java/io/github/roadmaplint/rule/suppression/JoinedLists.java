package io.github.roadmaplint.rule.suppression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page shows, but for the seam between a list and the next one and for the space between
 * items: each item has its number, and lists that stand below each other are one.
 */
final class JoinedLists {
  private static final Pattern TAG =
      Pattern.compile("<(?:(ol|ul)(?: start=\"(\\d{1,9})\")?|/(?:ol|ul)|(li))>");

  private static final Pattern SEAM = Pattern.compile("</ul><ul>|</ol><ol>");
  private static final Pattern PARAGRAPH = Pattern.compile("(?<=>)<p>|</p>(?=<)");
  private static final String BETWEEN_PARAGRAPHS = "</p><p>";

  /** The number of an item of a list without numbers. */
  private static final int NONE = -1;

  private JoinedLists() {}

  /**
   * @param rendering the HTML of a text
   */
  static String of(String rendering) {
    String joined = SEAM.matcher(numbered(rendering)).replaceAll("");
    return PARAGRAPH.matcher(joined.replace(BETWEEN_PARAGRAPHS, "<br>")).replaceAll("");
  }

  private static String numbered(String rendering) {
    Deque<Integer> next = new ArrayDeque<>();
    StringBuilder numbered = new StringBuilder();
    Matcher tag = TAG.matcher(rendering);
    while (tag.find()) {
      if (tag.group(3) != null) {
        int number = next.isEmpty() ? NONE : next.pop();
        next.push(number == NONE ? NONE : number + 1);
        tag.appendReplacement(numbered, "<li " + number + ">");
      } else if (tag.group(1) != null) {
        int first = tag.group(2) == null ? 1 : Integer.parseInt(tag.group(2));
        next.push(tag.group(1).equals("ol") ? first : NONE);
        tag.appendReplacement(numbered, "<" + tag.group(1) + ">");
      } else {
        next.poll();
      }
    }
    return tag.appendTail(numbered).toString();
  }
}
