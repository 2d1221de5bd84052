package io.github.roadmaplint.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A parameter that is a list, in the POM or separated by commas. */
final class ListParameter {
  private ListParameter() {}

  /** Its items; of what is empty, as after a last comma, Maven makes null. */
  static List<String> items(@Nullable List<@Nullable String> given) {
    return given == null
        ? List.of()
        : given.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .toList();
  }

  /** The items of its text. */
  static List<String> items(String text) {
    return items(Arrays.asList(text.split(",")));
  }
}
