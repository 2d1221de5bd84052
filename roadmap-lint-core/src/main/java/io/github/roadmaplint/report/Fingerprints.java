package io.github.roadmaplint.report;

import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.baseline.SourceEntries;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names findings so that a later run gives the same one the same name although lines have moved: by
 * rule, path, the text of its lines, and which of several alike it is.
 */
final class Fingerprints {
  private final Map<BaselineEntry, Integer> seen = new HashMap<>();
  private @Nullable SourceText current;
  private @Nullable SourceEntries entries;

  /**
   * The name of the finding that comes next in the report.
   *
   * @param source the text that the finding's range refers to
   */
  String next(Finding finding, SourceText source) {
    if (entries == null || source != current) {
      current = source;
      entries = new SourceEntries(source);
    }
    return next(entries.of(finding));
  }

  /** The name of what is wrong with a roadmap beside its findings. */
  String next(String kind, String path) {
    return next(new BaselineEntry(kind, path, ""));
  }

  private String next(BaselineEntry entry) {
    int occurrence = seen.merge(entry, 1, Integer::sum);
    String name =
        String.join("\n", entry.rule(), entry.path(), entry.text(), String.valueOf(occurrence));
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
