package io.github.roadmaplint.config;

import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What is wrong with one configuration file, each with its place. A stranger may have written the
 * file, so it must not steer the terminal that shows this.
 */
final class Problems {
  private static final int MOST = 10;

  private final String file;
  private final List<String> lines = new ArrayList<>();

  /**
   * @param file its path, for people
   */
  Problems(String file) {
    this.file = file;
  }

  void add(Node where, String what) {
    add(where.getStartMark().orElseThrow(), what);
  }

  void add(Mark where, String what) {
    lines.add("%s:%s:%s: %s".formatted(file, where.getLine() + 1, where.getColumn() + 1, what));
  }

  void add(String what) {
    lines.add(file + ": " + what);
  }

  /** Where a node stands, for people: {@code .roadmap-lint.yaml:3}. */
  String place(Node node) {
    return SafeText.of(file + ":" + (node.getStartMark().orElseThrow().getLine() + 1));
  }

  /**
   * @throws ConfigurationException if there is a problem
   */
  void throwIfAny() {
    if (lines.isEmpty()) {
      return;
    }
    List<String> shown = new ArrayList<>(lines.stream().limit(MOST).toList());
    if (lines.size() > MOST) {
      shown.add("and %s more".formatted(lines.size() - MOST));
    }
    throw new ConfigurationException(String.join("\n", shown.stream().map(SafeText::of).toList()));
  }
}
