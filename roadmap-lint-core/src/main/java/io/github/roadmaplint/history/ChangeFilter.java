package io.github.roadmaplint.history;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which changes of a file count. Two filters with the same function object and the same authors are
 * equal, and what a history has read for one it need not read again for the other.
 *
 * @param body gives the part of a text that matters; a change that leaves it as it was, white space
 *     apart, does not count. It gets only paragraphs in which two versions of the file differ; a
 *     front matter comes whole, and nothing but a front matter begins on the first line where the
 *     file does not begin there. Called from one thread at a time
 * @param ignoredAuthors whose commits do not count: names or mail addresses in any letter case,
 *     {@code *} standing for any text
 */
public record ChangeFilter(UnaryOperator<String> body, List<String> ignoredAuthors) {
  public ChangeFilter {
    ignoredAuthors = List.copyOf(ignoredAuthors);
  }

  /** Every change of more than white space counts. */
  public static ChangeFilter everything() {
    return new ChangeFilter(UnaryOperator.identity(), List.of());
  }

  boolean ignores(String name, String mail) {
    return ignoredAuthors.stream()
        .map(ChangeFilter::pattern)
        .anyMatch(each -> each.matcher(name).matches() || each.matcher(mail).matches());
  }

  /** Whether two versions of a file differ in what matters. */
  boolean differ(String before, String after) {
    return TextDifference.between(before, after).stream()
        .anyMatch(each -> !essence(each.before()).equals(essence(each.after())));
  }

  /** What matters of a text, without any white space. */
  private String essence(String text) {
    String part = body.apply(text);
    StringBuilder essence = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char unit = part.charAt(i);
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit)) {
        essence.append(unit);
      }
    }
    return essence.toString();
  }

  /**
   * Each part is taken where it first comes behind the one before, and nowhere else: a later place
   * fits no name that this one does not, and trying them all takes exponential time.
   */
  private static Pattern pattern(String author) {
    return Pattern.compile(
        Arrays.stream(author.split("\\*", -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(")(?>.*?", "(?>", "\\z)")),
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
