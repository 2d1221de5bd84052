package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a text cannot be changed without the risk of harm. */
final class ChangeObstacle {
  /** Sought first, since few texts hold one and a pattern is slow on long ones. */
  private static final List<String> MARKS = List.of("<<<<<<<", "|||||||", ">>>>>>>");

  private static final Pattern CONFLICT =
      Pattern.compile("(?m)^(?:<{7}|\\|{7}|>{7})(?:[ \\t].*)?$");

  private ChangeObstacle() {}

  /** The reason, for people, as a sentence whose subject is the file; empty where there is none. */
  static Optional<String> of(SourceText source) {
    return ofMerge(source).or(() -> ofBytes(source));
  }

  /** Only what a merge left, which makes a mixture of two roadmaps of the text. */
  static Optional<String> ofMerge(SourceText source) {
    return MARKS.stream().anyMatch(source.text()::contains)
            && CONFLICT.matcher(source.text()).find()
        ? Optional.of("has conflict markers of an unfinished merge; finish the merge first")
        : Optional.empty();
  }

  private static Optional<String> ofBytes(SourceText source) {
    return source.decodingProblems().isEmpty()
        ? Optional.empty()
        : Optional.of("has bytes that are no " + source.charset() + "; mend them first");
  }
}
