package io.github.roadmaplint.document;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the TOML block at the top of a text, between two lines of {@code +++} as Hugo has it.
 * Without something of TOML first in it, the lines are text.
 */
final class TomlBlock {
  private static final Pattern KEY =
      Pattern.compile("\\s*+(?:[\\w.-]++|\"[^\"]*+\"|'[^']*+')\\s*+=.*");

  private static final Pattern TABLE =
      Pattern.compile("\\s*+\\[\\[?[^\\[\\]()]++\\]\\]?\\s*+(?:#.*)?");

  private final SourceText source;

  TomlBlock(SourceText source) {
    this.source = source;
  }

  /** From the first line of the block to its last; empty where the text has none. */
  Optional<SourceRange> find() {
    int first = nextFilled(1);
    if (!isFence(first)) {
      return Optional.empty();
    }
    int last = first + 1;
    while (last <= source.lineCount() && !isFence(last)) {
      last++;
    }
    return last <= source.lineCount() && isToml(first + 1, last)
        ? Optional.of(
            new SourceRange(source.lineRange(first).start(), source.lineRange(last).end()))
        : Optional.empty();
  }

  private boolean isToml(int from, int to) {
    int line = from;
    while (line < to && isBlankOrComment(source.line(line))) {
      line++;
    }
    return line == to
        ? from == to
        : KEY.matcher(source.line(line)).matches() || TABLE.matcher(source.line(line)).matches();
  }

  private static boolean isBlankOrComment(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  private int nextFilled(int from) {
    int line = from;
    while (line <= source.lineCount() && source.line(line).isBlank()) {
      line++;
    }
    return line;
  }

  private boolean isFence(int line) {
    return line <= source.lineCount() && source.line(line).stripTrailing().equals("+++");
  }
}
