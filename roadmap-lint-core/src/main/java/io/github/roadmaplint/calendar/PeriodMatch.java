package io.github.roadmaplint.calendar;

import java.time.LocalDate;

/**
 * A period that was found in a text.
 *
 * @param start offset of its first unit
 * @param end offset after its last unit
 * @param text as written
 * @param period what it means
 */
public record PeriodMatch(int start, int end, String text, TargetPeriod period) {
  /**
   * The period that holds another day, in the form of this one: {@code Q1 2026} becomes {@code Q2
   * 2026}, {@code Dec '25} becomes {@code Mar '26}.
   *
   * @param day a day of the other period
   * @param reader the reader that found this match
   */
  public String rewrittenFor(LocalDate day, PeriodReader reader) {
    return reader.rewrite(text, day);
  }
}
