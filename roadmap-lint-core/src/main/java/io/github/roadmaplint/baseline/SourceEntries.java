package io.github.roadmaplint.baseline;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The entries of the findings on one text. The words of each line are read once, since a line can
 * be as long as there are findings on it.
 */
public final class SourceEntries {
  /** The text of hardly any link goes over more, and each costs a hash of every line. */
  private static final int MOST_LINES = 5;

  private final SourceText source;
  private final Map<Lines, String> hashes = new HashMap<>();
  private @Nullable Set<String> hashesOfLines;

  private record Lines(int first, int last) {}

  /**
   * @param source the text that the ranges of the findings refer to
   */
  public SourceEntries(SourceText source) {
    this.source = source;
  }

  /** The entry of a finding. */
  public BaselineEntry of(Finding finding) {
    SourceRange range = finding.range();
    int first = source.lineAt(range.start());
    // A range may end after a line ending, which belongs to the line that it ends.
    int last = range.isEmpty() ? first : source.lineAt(range.end() - 1);
    String hash =
        finding.onTheWhole()
            ? BaselineEntry.hash("")
            : hashes.computeIfAbsent(new Lines(first, last), this::hash);
    return new BaselineEntry(finding.rule(), finding.path(), hash);
  }

  /** Whether the text of the entry is that of lines of the source. */
  public boolean hasLinesOf(BaselineEntry entry) {
    if (hashesOfLines == null) {
      hashesOfLines =
          IntStream.rangeClosed(1, source.lineCount())
              .boxed()
              .flatMap(this::linesFrom)
              .map(this::hash)
              .collect(Collectors.toSet());
    }
    return hashesOfLines.contains(entry.text());
  }

  private Stream<Lines> linesFrom(int first) {
    int last = Math.min(first + MOST_LINES - 1, source.lineCount());
    return IntStream.rangeClosed(first, last).mapToObj(each -> new Lines(first, each));
  }

  private String hash(Lines lines) {
    return BaselineEntry.hash(
        source.slice(
            new SourceRange(
                source.lineRange(lines.first()).start(), source.lineRange(lines.last()).end())));
  }
}
