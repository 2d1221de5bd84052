package io.github.roadmaplint.history;

import java.time.LocalDate;

/**
 * A commit that changed a file.
 *
 * @param date the day of the commit in the committer's own time zone
 * @param commit the abbreviated commit id
 * @param summary the first line of its message
 */
public record FileChange(LocalDate date, String commit, String summary) {}
