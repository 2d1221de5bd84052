package io.github.roadmaplint.calendar;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a phrase table.
 *
 * @param kind what a text says that matches
 * @param lazyPattern what it looks like
 * @param meaning the period of a {@link Kind#PERIOD}, as ISO 8601 writes it; empty for all others
 * @param example a text that matches
 * @param fragments in lower case; each text that matches holds at least one of each list
 * @param origin the table and line, for error messages
 */
record Phrase(
    Kind kind,
    LazyPattern lazyPattern,
    String meaning,
    String example,
    List<List<String>> fragments,
    String origin) {
  /** What it looks like. */
  Pattern pattern() {
    return lazyPattern.get();
  }

  /** Whether to search a text, given in lower case, which costs far more than this question. */
  boolean mayOccurIn(String lowerCase) {
    for (List<String> each : fragments) {
      if (!mayHoldOne(each, lowerCase)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text, given in lower case, holds one of some fragments; true without any. */
  static boolean mayHoldOne(List<String> fragments, String lowerCase) {
    // An iterator would take as long as the search itself, and this is asked of every text.
    for (int i = 0; i < fragments.size(); i++) {
      if (lowerCase.contains(fragments.get(i))) {
        return true;
      }
    }
    return fragments.isEmpty();
  }

  /** What phrases say. */
  enum Kind {
    /** How often: {@code every quarter}. */
    PERIOD,
    /** That the roadmap is reviewed, with {@code {period}} for how often. */
    CADENCE,
    /** That the day of the last update follows. */
    UPDATED,
    /** That the period of the next review follows. */
    NEXT,
    /** The whole title of a section that tells of the past. */
    CHANGELOG,
    /** The whole title of a section that is a log, each entry below a date. */
    LOG,
    /** The whole title of a section that lists what has dates of its own. */
    FACTS,
    /** The whole title of a section that may tell how long versions are supported. */
    SUPPORT,
    /** The end of what stands before a period: that something lasts until then. */
    UNTIL,
    /** In the title of a section, that it lists what is still to come. */
    AHEAD,
    /** In the title of a section, that its period is that of a report. */
    REPORT,
    /** That something is done. */
    DONE,
    /** That what would mean "done" means the contrary. */
    UNDONE,
    /** The whole title or label of what tells the meaning of signs. */
    LEGEND,
    /** The whole text, the state of something that is not finished. */
    STATE,
    /** The whole text behind a mark such as {@code ❌}: that something will not be done. */
    GIVEN_UP,
    /** The whole text, one word on what has happened. */
    PAST,
    /** The beginning of an item that tells what was done. */
    DEED,
    /** That the new period of a plan follows. */
    POSTPONED,
    /** The end of what stands before a period: that a plan was once for it. */
    FORMER,
    /** The whole header of a table column that holds targets. */
    TARGET_COLUMN,
    /** The whole header of a table column that names what has a date of its own. */
    FACT_COLUMN,
    /** The whole header of a table column that holds dates, of whatever. */
    TIME_COLUMN,
    /** The whole header of a table column that tells when something ends, or ended. */
    END_COLUMN,
    /** The whole header of a table column that tells when targets were reached. */
    ACTUAL_COLUMN,
    /** The whole header of a table column that tells whether something is done. */
    DONE_COLUMN,
    /** The whole header of a table column that tells how much is done, in percent. */
    PERCENT_COLUMN,
    /** The whole cell of such a column: that it is. */
    YES,
    /** A word that makes of a period beside it a target. */
    TARGET,
    /** The end of what stands before a period: that this is a target, whatever else is said. */
    ANNOUNCING,
    /** What stands before a period in a title that is a plan for it. */
    PLAN,
    /** What stands before a period at the end of a task that is to be done in it. */
    TASK
  }
}
