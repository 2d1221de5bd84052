package io.github.roadmaplint.calendar;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line that names something and says what it is: {@code **Status:** Done}.
 *
 * @param label what it names, perhaps in two languages: {@code 状态 / Status}
 * @param valueStart where what it says begins, behind the colon
 */
public record LabelLine(String label, int valueStart) {
  private static final Pattern MARKUP = Pattern.compile("[*_`\\\\]");

  private static final Pattern LABEL =
      Pattern.compile("^[^\\p{L}\\p{N}|]*+(\\p{L}[\\p{L}\\s/／]{0,40}+)[:：]");

  private static final Pattern STATUS =
      Pattern.compile("(?:status|状态)(?:\\s*+[/／]\\s*+(?:status|状态))*+", Pattern.CASE_INSENSITIVE);

  private static final Pattern PART = Pattern.compile("[^|·•]+");

  /** Whether one may be in a text; quick, for most texts hold no colon. */
  public static boolean mayBeIn(String text) {
    return text.indexOf(':') >= 0 || text.indexOf('：') >= 0;
  }

  /** A line without typography, with spaces in place of markup, so that offsets stay. */
  public static String plain(String line) {
    return MARKUP.matcher(Typography.plain(line)).replaceAll(" ");
  }

  /**
   * The parts of a line that has several: {@code Priority: high | Target: Q1 2026}. One that begins
   * with a bar is a row of a table, if a broken one, and has none.
   */
  public static Stream<MatchResult> parts(String line) {
    return PART.matcher(line.stripLeading().startsWith("|") ? "" : line).results();
  }

  /** Reads a plain line or a part of one; an emoji or the like may stand before the label. */
  public static Optional<LabelLine> read(String line) {
    Matcher matcher = LABEL.matcher(line);
    return matcher.find()
        ? Optional.of(new LabelLine(matcher.group(1).strip(), matcher.end()))
        : Optional.empty();
  }

  /** Whether it states how far something is: {@code Status}, {@code 状态 / Status}. */
  public boolean namesStatus() {
    return STATUS.matcher(label).matches();
  }
}
