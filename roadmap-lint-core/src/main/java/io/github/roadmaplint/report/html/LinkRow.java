package io.github.roadmaplint.report.html;

import io.github.roadmaplint.document.SourcePosition;
import java.util.ArrayList;
import java.util.List;

/**
 * An address with what became of it.
 *
 * @param address as the roadmaps have it
 * @param verdict {@code alive}, {@code moved}, {@code dead}, {@code unverifiable} or {@code
 *     skipped}; {@code local} for one within the repository, {@code broken} where that leads
 *     nowhere
 * @param reason why; empty where that goes without saying
 * @param finalAddress where it is now; empty where it has not moved
 * @param time when it was asked, ISO 8601 in UTC; empty where it was not
 * @param places where it stands; a list that grows
 */
record LinkRow(
    String address,
    String verdict,
    String reason,
    String finalAddress,
    String time,
    List<Place> places) {
  /**
   * A place.
   *
   * @param file which file of the report
   * @param position where in it
   */
  record Place(int file, SourcePosition position) {}

  static LinkRow of(
      String address, String verdict, String reason, String finalAddress, String time) {
    return new LinkRow(address, verdict, reason, finalAddress, time, new ArrayList<>());
  }
}
