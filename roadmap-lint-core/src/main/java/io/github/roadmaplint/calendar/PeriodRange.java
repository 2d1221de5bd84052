package io.github.roadmaplint.calendar;

import java.util.regex.Pattern;

/** What stands around a period that is one end of a range: {@code Q1–Q3 2026}. */
final class PeriodRange {
  private static final String BOUND =
      "(?:"
          + String.join(
              "|",
              "(?:0[1-9]|1[0-2])/(?:19|20)\\d\\d",
              "(?:(?:early|mid|late)[-\\s])?(?:19|20)\\d\\d(?:年|-\\d\\d|\\s*Q[1-4])?",
              "['’]\\d\\d",
              "(?:Q(?:uarter\\s)?[1-4]|H[12])(?:/\\d\\d)?",
              "(?:[1-4]Q|[12]H)(?:\\d\\d)?",
              "[一二三四]季度",
              "\\d{1,2}月",
              OrdinalWords.REGEX + "\\s+(?:quarter|half)\\b",
              MonthNames.REGEX + "\\b")
          + ")";
  private static final String LINK =
      "\\s*(?:[-–—~〜～→/&]|\\bto\\b|\\bthrough\\b|\\buntil\\b|\\band\\b|至|到)\\s*";

  /** What each form of {@link #LINK} ends with; most texts end otherwise, and need no search. */
  private static final String ENDS_OF_LINK = "-–—~〜～→/&至到odhlODHL";

  private static final String OPEN_END =
      "(?:\\+|\\s+(?:(?:(?:and|or|&)\\s+)?(?:beyond|onwards?)|(?:and|or|&)\\s+later)\\b)";

  /** What stands where a range would end; {@code Q1 2026 – ongoing work} tells of work. */
  private static final String NO_END = "(?:ongoing|present)\\b(?!\\s+[\\p{L}\\p{N}])";

  private static final Pattern BEFORE =
      Pattern.compile(BOUND + LINK + "$", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          LINK + "(?:" + BOUND + "|" + NO_END + ")|" + OPEN_END, Pattern.CASE_INSENSITIVE);
  private static final int CONTEXT = 24;

  private PeriodRange() {}

  /** Whether a period is part of a range, or begins one without an end. */
  static boolean holds(String text, PeriodMatch match) {
    String before = text.substring(Math.max(0, match.start() - CONTEXT), match.start());
    String after = text.substring(match.end(), Math.min(text.length(), match.end() + CONTEXT));
    return endsAsLink(before) && BEFORE.matcher(before).find()
        || !after.isEmpty() && AFTER.matcher(after).lookingAt();
  }

  private static boolean endsAsLink(String text) {
    String words = text.stripTrailing();
    return !words.isEmpty() && ENDS_OF_LINK.indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
