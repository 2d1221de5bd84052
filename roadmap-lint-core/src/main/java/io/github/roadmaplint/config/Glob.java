package io.github.roadmaplint.config;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads a pattern for files, in the form that Java's own have. Unlike there, {@code **} with a
 * slash behind it stands for no folder, too. A stranger may have written it, so that RE2 runs all
 * for which Java may take more than the square of a path's length; to load RE2 for the others would
 * make each start longer.
 */
final class Glob {
  private static final int SLASH = '/';
  private static final int MOST_WILDCARDS_FOR_JAVA = 2;

  private final int[] glob;
  private final StringBuilder expression = new StringBuilder();
  private int next;
  private int wildcards;
  private boolean inGroup;
  private boolean hasGroup;

  private Glob(String glob) {
    this.glob = glob.codePoints().toArray();
  }

  /**
   * What matches whole paths with {@code /}.
   *
   * @throws IllegalArgumentException if the pattern is malformed
   */
  static Predicate<String> compile(String glob) {
    Glob reader = new Glob(glob);
    String expression = reader.expression();
    return reader.hasGroup || reader.wildcards > MOST_WILDCARDS_FOR_JAVA
        ? com.google.re2j.Pattern.compile(expression, com.google.re2j.Pattern.DOTALL)::matches
        : Pattern.compile(expression, Pattern.DOTALL).asMatchPredicate();
  }

  private String expression() {
    while (next < glob.length) {
      read(glob[next++]);
    }
    require(!inGroup);
    return expression.toString();
  }

  private void read(int character) {
    switch (character) {
      case '*' -> expression.append(stars());
      case '?' -> expression.append("[^/]");
      case '[' -> readClass();
      case '{' -> {
        require(!inGroup);
        inGroup = true;
        hasGroup = true;
        expression.append("(?:");
      }
      case '}' -> {
        expression.append(inGroup ? ")" : literal(character));
        inGroup = false;
      }
      case ',' -> expression.append(inGroup ? "|" : literal(character));
      default -> expression.append(literal(character));
    }
  }

  /** Of three stars and a slash, the last two stand for folders. */
  private String stars() {
    int stars = 1;
    while (take('*')) {
      stars++;
    }
    String folders = stars > 1 && take(SLASH) ? "(?:.*/)?" : "";
    int others = folders.isEmpty() ? stars : stars - 2;
    wildcards += !folders.isEmpty() && others > 0 ? 2 : 1;
    return switch (others) {
          case 0 -> "";
          case 1 -> "[^/]*";
          default -> ".*";
        }
        + folders;
  }

  private boolean take(int character) {
    boolean isNext = next < glob.length && glob[next] == character;
    next += isNext ? 1 : 0;
    return isNext;
  }

  /** Of the characters between brackets, none is a slash. */
  private void readClass() {
    boolean negated = take('!');
    expression.append(negated ? "[^/" : "[");
    int start = next;
    while (!take(']')) {
      require(next < glob.length && glob[next] != SLASH);
      int from = glob[next++];
      boolean isRange = next + 1 < glob.length && glob[next] == '-' && glob[next + 1] != ']';
      int to = isRange ? glob[next + 1] : from;
      next += isRange ? 2 : 0;
      require(from <= to && to != SLASH);
      appendRange(from, to, negated);
    }
    require(next - 1 > start);
    expression.append(']');
  }

  private void appendRange(int from, int to, boolean negated) {
    if (!negated && from < SLASH && to > SLASH) {
      appendRange(from, SLASH - 1, false);
      appendRange(SLASH + 1, to, false);
    } else {
      expression.append(literal(from)).append('-').append(literal(to));
    }
  }

  private static String literal(int character) {
    return "\\x{" + Integer.toHexString(character) + "}";
  }

  private static void require(boolean wellFormed) {
    if (!wellFormed) {
      throw new IllegalArgumentException();
    }
  }
}
