package io.github.roadmaplint.diff;

import com.github.difflib.UnifiedDiffUtils;
import java.util.List;

/** Shows people what changed. */
public final class UnifiedDiff {
  private static final int LINES_OF_CONTEXT = 3;

  private UnifiedDiff() {}

  /**
   * A unified diff, line by line, without line endings.
   *
   * @param path names the file in the two lines at the top
   * @return empty where no line differs
   */
  public static List<String> of(String path, String before, String after) {
    List<String> lines = before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path,
        "b/" + path,
        lines,
        SequenceDiff.of(lines, after.lines().toList()),
        LINES_OF_CONTEXT);
  }
}
