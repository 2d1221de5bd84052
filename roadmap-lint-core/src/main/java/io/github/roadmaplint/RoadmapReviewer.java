package io.github.roadmaplint;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Notes in a roadmap that it was reviewed today: sets the date of the last update in front matter
 * and text, and moves the announced next review one cadence on where it does not fit any more, each
 * in the form in which it is written. Nothing else changes. Immutable.
 */
public final class RoadmapReviewer {
  private static final Pattern CONFLICT =
      Pattern.compile("(?m)^(?:<{7}|\\|{7}|>{7})(?:[ \\t].*)?$");
  private static final int LINES_OF_CONTEXT = 3;

  private final ReviewDesk desk;

  /**
   * @param root the repository's root
   * @param configuration where the cadence may be set
   * @param clock what day it is
   */
  public RoadmapReviewer(Path root, LintConfiguration configuration, Clock clock) {
    desk = new ReviewDesk(root, configuration, clock, FileHistory.none());
  }

  /**
   * Notes a review. Nothing is written to the disk.
   *
   * @param path relative to the root, with {@code /}
   * @param source the roadmap
   * @throws ReviewRefusedException if the file has an unfinished merge, cannot be decoded without
   *     loss, or has no date that could be set
   */
  public ReviewNote review(String path, SourceText source) throws ReviewRefusedException {
    if (CONFLICT.matcher(source.text()).find()) {
      throw new ReviewRefusedException(
          path + " has conflict markers of an unfinished merge; finish the merge first");
    }
    if (!source.decodingProblems().isEmpty()) {
      throw new ReviewRefusedException(
          path + " has bytes that are no " + source.charset() + "; mend them first");
    }
    RoadmapReview review = desk.review(ReviewDesk.parse(path, source));
    if (!review.dated()) {
      throw new ReviewRefusedException(
          path
              + " has no date to set; add 'last_updated:' to its front matter or a line"
              + " 'Last updated: ' with a date");
    }
    List<TextEdit> edits = review.stamp();
    String after = applied(source.text(), edits);
    return new ReviewNote(path, edits, after, diff(path, source.text(), after));
  }

  private static String applied(String text, List<TextEdit> edits) {
    StringBuilder out = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      out.replace(edits.get(i).start(), edits.get(i).end(), edits.get(i).replacement());
    }
    return out.toString();
  }

  private static List<String> diff(String path, String before, String after) {
    List<String> lines = before.lines().toList();
    return UnifiedDiffUtils.generateUnifiedDiff(
        "a/" + path,
        "b/" + path,
        lines,
        DiffUtils.diff(lines, after.lines().toList()),
        LINES_OF_CONTEXT);
  }
}
