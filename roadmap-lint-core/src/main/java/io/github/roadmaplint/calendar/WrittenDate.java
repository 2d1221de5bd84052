package io.github.roadmaplint.calendar;

import java.util.Optional;

/**
 * Something in a text that is meant as a date.
 *
 * @param start offset of its first unit
 * @param end offset after its last unit
 * @param text as written
 * @param form how it is written
 * @param period the day that it means, or the month, quarter or year where it says no more; empty
 *     where nobody can tell
 */
public record WrittenDate(
    int start, int end, String text, Form form, Optional<TargetPeriod> period) {
  /** How a date is written. */
  public enum Form {
    /** ISO 8601: {@code 2026-03-31}, {@code 2026-03}, {@code 2026-03-31T12:00:00Z}. */
    ISO,
    /** With the name of a month or in Chinese: {@code 31 March 2026}, {@code 2026年3月31日}. */
    WORDS,
    /**
     * Numbers in another form that can mean one day only: {@code 2026/03/31}, {@code 31.3.2026}.
     */
    NUMBERS,
    /**
     * Numbers that are no date, or that can mean several: {@code 2026-02-30}, {@code 12/01/2026}.
     */
    UNREADABLE
  }
}
