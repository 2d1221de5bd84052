package io.github.roadmaplint;

import io.github.roadmaplint.diff.UnifiedDiff;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What fixing changes in one roadmap.
 *
 * @param path relative to the root of the run, with {@code /}
 * @param before the roadmap as it was
 * @param after its text with the fixes
 * @param mended what the fixes mend; places refer to the text in which it was found
 * @param remaining what is left; places refer to {@code after}
 * @param obstacle why the roadmap is left alone although it has findings to mend, as a sentence
 *     whose subject is the file; null where it is not
 */
public record FileFix(
    String path,
    SourceText before,
    String after,
    List<Finding> mended,
    List<Finding> remaining,
    @Nullable String obstacle) {
  public FileFix {
    mended = List.copyOf(mended);
    remaining = List.copyOf(remaining);
  }

  /** Whether the text changes. */
  public boolean changed() {
    return !before.text().equals(after);
  }

  /** A unified diff for people, line by line; empty where nothing changes. */
  public List<String> diff() {
    return UnifiedDiff.of(path, before.text(), after);
  }
}
