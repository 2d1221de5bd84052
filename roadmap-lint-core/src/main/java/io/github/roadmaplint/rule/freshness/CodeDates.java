package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text with the dates that stand in code spans: {@code Last updated: `2026-03-31`}. Other
 * code, such as a line to copy, is no prose.
 */
final class CodeDates implements Prose.Places {
  private static final Pattern CODE = Pattern.compile("^`++([^`]++)`++$");

  private final PlainText plain;
  private final String text;
  private final TreeMap<Integer, Code> dates = new TreeMap<>();

  /**
   * A date.
   *
   * @param at where it begins in the text
   * @param content where it stands in the source
   * @param object what stands for it in the plain text
   */
  private record Code(int at, SourceRange content, int object) {
    int end() {
      return at + content.length();
    }
  }

  CodeDates(SourceText source, PlainText plain, DateReader reader) {
    this.plain = plain;
    String seen = plain.text();
    StringBuilder whole = new StringBuilder();
    int done = 0;
    int object = seen.indexOf(PlainText.OBJECT);
    while (object >= 0) {
      SourceRange span = plain.source(object, object + 1);
      Matcher code = CODE.matcher(source.slice(span));
      if (code.matches() && reader.read(code.group(1)).isPresent()) {
        whole.append(seen, done, object);
        int start = span.start() + code.start(1);
        SourceRange content = new SourceRange(start, start + code.group(1).length());
        dates.put(whole.length(), new Code(whole.length(), content, object));
        whole.append(code.group(1));
        done = object + 1;
      }
      object = seen.indexOf(PlainText.OBJECT, object + 1);
    }
    text = dates.isEmpty() ? seen : whole.append(seen, done, seen.length()).toString();
  }

  String text() {
    return text;
  }

  @Override
  public SourceRange source(int start, int end) {
    return new SourceRange(source(start).start(), source(end - 1).end());
  }

  private SourceRange source(int unit) {
    Map.Entry<Integer, Code> before = dates.floorEntry(unit);
    if (before == null) {
      return plain.source(unit, unit + 1);
    }
    Code code = before.getValue();
    if (unit < code.end()) {
      int at = code.content().start() + unit - code.at();
      return new SourceRange(at, at + 1);
    }
    int behind = code.object() + 1 + unit - code.end();
    return plain.source(behind, behind + 1);
  }
}
