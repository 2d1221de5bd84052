package io.github.roadmaplint.calendar;

/** From when a cadence counts. */
public enum Alignment {
  /** From the calendar's own periods: the review is due by the end of the next one. */
  CALENDAR,
  /** From the last update: the review is due one period later. */
  ROLLING
}
