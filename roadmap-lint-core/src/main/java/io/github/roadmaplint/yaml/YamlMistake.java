package io.github.roadmaplint.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/**
 * Why a text is no YAML, told to its author. The parser's own words are those of its grammar, and
 * it stops where it can go no further: at the end of the text for a quote that nobody closed.
 *
 * @param place where to look; empty where the parser does not know
 * @param message what is wrong and what to do, without the place
 */
public record YamlMistake(Optional<Mark> place, String message) {
  private static final String DIRECTIVE =
      "a line that begins with % speaks to the parser; leave it out";

  /** The first that fits speaks; {@code %s} stands for the group of the pattern. */
  private static final List<Wording> WORDINGS =
      List.of(
          atOpening(
              "while scanning a .*quoted scalar",
              "found unexpected (?:end of stream|document separator)",
              "the quote that opens here is not closed"),
          atOpening(
              "while parsing a flow .*",
              "expected .*, but got <stream end>",
              "the bracket that opens here is not closed"),
          where(
              "while parsing a flow .*",
              "expected ',' or '(.)', but got .*",
              "a comma or %s is missing before this"),
          where(".*", ".*found '([\\]}])'", "this %s closes nothing; put the value in quotes"),
          where(".*", "found character '\\\\t\\(TAB\\)' .*", "a tab cannot stand here; use spaces"),
          where(
              ".*",
              "found character '(.+)' that cannot start any token.*",
              "a value that begins with %s must stand in quotes"),
          atOpening(
              "while scanning an alias", ".*", "a value that begins with * must stand in quotes"),
          atOpening(
              "while scanning an anchor", ".*", "a value that begins with & must stand in quotes"),
          atOpening(
              "while scanning a tag", ".*", "a value that begins with ! must stand in quotes"),
          where(
              ".*",
              "mapping values are not allowed here",
              "no key can stand here; check the indentation and the line above, or put a value with"
                  + " a colon in quotes"),
          where(
              ".*",
              "sequence entries are not allowed here",
              "no list can begin here; begin it on a line of its own, or put a value with a hyphen"
                  + " in quotes"),
          atOpening(
              "while scanning a simple key",
              "could not find expected ':'",
              "a colon is missing, or a space after the hyphen of a list"),
          where(
              "while parsing a block .*",
              "expected <block end>, but found '<scalar>'",
              "nothing can follow the end of a value; put all of it in one pair of quotes"),
          where(
              "while parsing a block .*",
              "expected <block end>, but found .*",
              "this does not belong to the block above; check the indentation"),
          where(
              ".*double-quoted scalar",
              "found unknown escape character (.+)\\(\\d+\\)",
              "\\%s is no escape; write \\\\ for a backslash, or use single quotes"),
          where(".*", "but found another document", "a second document begins here; keep one"),
          atOpening("while scanning a directive", ".*", DIRECTIVE),
          where("", "found duplicate YAML directive", DIRECTIVE));

  private static final Pattern VERSION = Pattern.compile("^%YAML[ \\t]+(\\S+)", Pattern.MULTILINE);

  private record Wording(Pattern context, Pattern problem, String message, boolean atOpening) {}

  private static Wording where(String context, String problem, String message) {
    return new Wording(Pattern.compile(context), Pattern.compile(problem), message, false);
  }

  private static Wording atOpening(String context, String problem, String message) {
    return new Wording(Pattern.compile(context), Pattern.compile(problem), message, true);
  }

  /**
   * What made the parser stop.
   *
   * @param text what it has read
   * @param failure a {@link YamlEngineException}, or a {@link NumberFormatException}: the parser
   *     does not look whether the digits of an escape are a number that it can read
   */
  public static YamlMistake of(RuntimeException failure, String text) {
    if (failure instanceof NumberFormatException) {
      return new YamlMistake(
          Optional.empty(),
          "an escape (\\x, \\u, \\U) names no character; write \\\\ for a backslash, or use"
              + " single quotes");
    }
    if (failure instanceof MarkedYamlEngineException marked) {
      return of(marked);
    }
    if (failure instanceof ReaderException reader) {
      return new YamlMistake(
          Optional.of(mark(text, reader.getPosition())),
          "the character U+%04X cannot stand in it".formatted(reader.getCodePoint()));
    }
    if (failure instanceof YamlVersionException) {
      return ofVersion(text);
    }
    return inTheParsersWords(Optional.empty(), String.valueOf(failure.getMessage()));
  }

  /** The parser knows no place of it. */
  private static YamlMistake ofVersion(String text) {
    Optional<MatchResult> line =
        VERSION.matcher(text).results().filter(each -> !each.group(1).startsWith("1.")).findFirst();
    return new YamlMistake(
        line.map(each -> mark(text, text.codePointCount(0, each.start()))),
        "YAML %s is not read, 1.2 is; leave this line out"
            .formatted(line.map(each -> each.group(1)).orElse("of this version")));
  }

  /**
   * @param index in code points
   */
  private static Mark mark(String text, int index) {
    String before = text.substring(0, text.offsetByCodePoints(0, index));
    int line = (int) before.chars().filter(each -> each == '\n').count();
    String begun = before.substring(before.lastIndexOf('\n') + 1);
    return new Mark("", index, line, begun.codePointCount(0, begun.length()), new int[0], 0);
  }

  private static YamlMistake of(MarkedYamlEngineException failure) {
    String context = failure.getContext() == null ? "" : failure.getContext();
    String problem = String.valueOf(failure.getProblem());
    for (Wording wording : WORDINGS) {
      Matcher matcher = wording.problem().matcher(problem);
      if (wording.context().matcher(context).matches() && matcher.matches()) {
        Optional<Mark> place =
            wording.atOpening() ? failure.getContextMark() : failure.getProblemMark();
        return new YamlMistake(
            place,
            matcher.groupCount() == 0
                ? wording.message()
                : wording.message().replace("%s", matcher.group(1)));
      }
    }
    return inTheParsersWords(
        failure.getProblemMark(), context.isEmpty() ? problem : problem + " (" + context + ")");
  }

  private static YamlMistake inTheParsersWords(Optional<Mark> place, String words) {
    return new YamlMistake(place, words + "; mend or quote the value");
  }
}
