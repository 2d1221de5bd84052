package io.github.roadmaplint.history;

import java.time.LocalDate;

/**
 * A change of a file.
 *
 * @param date the day of the commit in the committer's own time zone; today for a change that is
 *     not committed
 * @param commit the abbreviated commit id; empty for a change that is not committed
 * @param summary the first line of its message
 */
public record FileChange(LocalDate date, String commit, String summary) {
  /** A change in the work tree. */
  public static FileChange uncommitted(LocalDate today) {
    return new FileChange(today, "", "");
  }

  /** Whether it is a commit. */
  public boolean committed() {
    return !commit.isEmpty();
  }
}
