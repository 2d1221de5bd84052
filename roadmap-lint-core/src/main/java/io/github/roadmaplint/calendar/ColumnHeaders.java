package io.github.roadmaplint.calendar;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the headers of tables say of their columns. Of one in two languages ({@code 目标 / Target})
 * each has to say so; a remark in brackets ({@code Target (quarter)}) says nothing.
 */
public final class ColumnHeaders {
  private static final Pattern SLASH = Pattern.compile("[/／]");
  private static final Pattern REMARK =
      Pattern.compile("(?<=\\S)\\s*+[(（][^()（）]*+[)）][^\\w()（）]*+$");

  private final Map<Phrase.Kind, PhraseList> phrases;

  ColumnHeaders(Map<Phrase.Kind, PhraseList> phrases) {
    this.phrases = phrases;
  }

  /** Whether the column holds targets. */
  public boolean isTarget(String header) {
    return match(Phrase.Kind.TARGET_COLUMN, header);
  }

  /** Whether the column names what has a date of its own. */
  public boolean isFact(String header) {
    return match(Phrase.Kind.FACT_COLUMN, header);
  }

  /** Whether the column holds dates, be they targets or not. */
  public boolean isTime(String header) {
    return match(Phrase.Kind.TIME_COLUMN, header);
  }

  /** Whether the column tells when something ends, or ended. */
  public boolean isEnd(String header) {
    return match(Phrase.Kind.END_COLUMN, header);
  }

  /** Whether the column tells when targets were reached. */
  public boolean isActual(String header) {
    return match(Phrase.Kind.ACTUAL_COLUMN, header);
  }

  /** Whether a text may hold a header that {@link #isActual} knows; quick, for most do not. */
  public boolean mayNameActual(String text) {
    return phrases.get(Phrase.Kind.ACTUAL_COLUMN).mayOccurIn(text);
  }

  /** Whether the column tells if something is done. */
  public boolean isDone(String header) {
    return match(Phrase.Kind.DONE_COLUMN, header);
  }

  /** Whether the column tells how much is done, in percent. */
  public boolean isPercent(String header) {
    return header.strip().equals("%") || match(Phrase.Kind.PERCENT_COLUMN, header);
  }

  private boolean match(Phrase.Kind kind, String header) {
    String plain = REMARK.matcher(Typography.plain(header)).replaceFirst("");
    PhraseList names = phrases.get(kind);
    return names.mayOccurIn(plain)
        && SLASH.splitAsStream(LineParts.bare(plain)).allMatch(each -> names.matches(each.strip()));
  }
}
