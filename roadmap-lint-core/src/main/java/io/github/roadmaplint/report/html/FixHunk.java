package io.github.roadmaplint.report.html;

import io.github.roadmaplint.diff.SequenceDiff;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.FixRound;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;

/**
 * Lines that a fix changes.
 *
 * @param line the first one, counted from 1
 * @param removed how many lines go
 * @param added what comes in their place
 */
record FixHunk(int line, int removed, List<String> added) {
  /** The hunks of a fix; none where it only changes line endings. */
  static List<FixHunk> of(SourceText source, List<TextEdit> edits) {
    if (edits.isEmpty()) {
      return List.of();
    }
    // Only the lines around the edits are compared: there may be thousands of findings in a file.
    List<TextEdit> ordered = new Fix(edits).edits();
    int first = source.lineAt(ordered.get(0).start());
    int end = ordered.get(ordered.size() - 1).end();
    int start = first == 1 ? 0 : source.lineRange(first).start();
    int last = Math.min(source.lineAt(end), source.lineCount());
    String before = source.text().substring(start, Math.max(end, source.lineRange(last).end()));
    List<TextEdit> shifted =
        ordered.stream()
            .map(edit -> new TextEdit(edit.start() - start, edit.end() - start, edit.replacement()))
            .toList();
    String after = new FixRound(List.of(new Fix(shifted))).applyTo(before);
    return SequenceDiff.of(before.lines().toList(), after.lines().toList()).getDeltas().stream()
        .map(
            delta ->
                new FixHunk(
                    first + delta.getSource().getPosition(),
                    delta.getSource().size(),
                    delta.getTarget().getLines()))
        .toList();
  }
}
