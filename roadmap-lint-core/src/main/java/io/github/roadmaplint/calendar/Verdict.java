package io.github.roadmaplint.calendar;

/** Where a day lies in a review schedule, in the order in which the days pass. */
public enum Verdict {
  /** The review is not yet due. */
  FRESH,
  /** The review is due within the days of warning. */
  DUE_SOON,
  /** The review is overdue. */
  STALE
}
