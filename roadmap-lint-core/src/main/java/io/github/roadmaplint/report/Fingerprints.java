package io.github.roadmaplint.report;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Names findings so that a later run gives the same one the same name although lines have moved: by
 * rule, path, the text of its lines, and which of several alike it is.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The name of the finding that comes next in the report.
   *
   * @param source the text that the finding's range refers to
   */
  String next(Finding finding, SourceText source) {
    LineSpan lines = LineSpan.of(finding);
    String text =
        source
            .text()
            .substring(
                source.lineRange(lines.first()).start(), source.lineRange(lines.last()).end());
    String name =
        String.join("\n", finding.rule(), finding.path(), text.strip().replaceAll("\\s+", " "));
    String numbered = name + "\n" + seen.merge(name, 1, Integer::sum);
    return UUID.nameUUIDFromBytes(numbered.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
