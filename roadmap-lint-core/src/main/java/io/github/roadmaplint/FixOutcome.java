package io.github.roadmaplint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of fixes; see {@link RoadmapWriter#write(FixReport)}.
 *
 * @param report the fixes
 * @param leftAlone the roadmaps that were left as they are although they have findings to mend,
 *     ordered by path, each with the reason as a sentence whose subject is the file
 */
public record FixOutcome(FixReport report, Map<String, String> leftAlone) {
  public FixOutcome {
    leftAlone = Collections.unmodifiableMap(new TreeMap<>(leftAlone));
  }

  /** The outcome as far as it can be told without writing. */
  public static FixOutcome unwritten(FixReport report) {
    Map<String, String> leftAlone = new TreeMap<>();
    for (FileFix file : report.files()) {
      String obstacle = file.obstacle();
      if (obstacle != null) {
        leftAlone.put(file.path(), obstacle);
      }
    }
    return new FixOutcome(report, leftAlone);
  }

  /** The roadmaps that change. */
  public List<FileFix> changed() {
    return report.files().stream()
        .filter(file -> file.changed() && !leftAlone.containsKey(file.path()))
        .toList();
  }

  /**
   * The report on what stays. It does not speak of roadmaps that were left as they are instead of
   * getting the fixed text.
   */
  public LintReport remaining() {
    List<String> refused =
        report.files().stream()
            .filter(file -> file.changed() && leftAlone.containsKey(file.path()))
            .map(FileFix::path)
            .toList();
    LintReport all = report.remaining();
    return all.withFiles(
        all.files().stream().filter(file -> !refused.contains(file.path())).toList());
  }
}
