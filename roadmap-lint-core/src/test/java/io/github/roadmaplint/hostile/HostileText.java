package io.github.roadmaplint.hostile;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A text of any size that a parser or a pattern may break on. Besides our own they are kinds that
 * the trackers and tests of cmark, cmark-gfm, commonmark-java, flexmark, markdown-it and md4c tell
 * of.
 *
 * @param name what it is made of
 * @param text the text, which grows with a number
 */
public record HostileText(String name, IntFunction<String> text) {
  /** All kinds. */
  public static List<HostileText> all() {
    return Stream.of(
            HostileBlocks.all(),
            HostileInlines.all(),
            HostileLinks.all(),
            HostileTables.all(),
            HostileYaml.all(),
            HostileComments.all(),
            HostileCharacters.all(),
            HostileDates.all())
        .flatMap(List::stream)
        .toList();
  }

  static HostileText of(String name, IntFunction<String> text) {
    return new HostileText(name, text);
  }

  static String many(String part, int times) {
    return part.repeat(times);
  }

  static String numbered(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  static String deep(String mark, int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + mark + " a\n")
        .collect(Collectors.joining());
  }

  /** Definitions whose labels have one and the same {@link String#hashCode()}. */
  static String collisions(int times) {
    return numbered(
        times,
        i ->
            "["
                + IntStream.range(0, 17)
                    .mapToObj(bit -> (i >> bit & 1) == 0 ? "a}" : "b^")
                    .collect(Collectors.joining())
                + "]: b\n");
  }

  @Override
  public String toString() {
    return name;
  }
}
