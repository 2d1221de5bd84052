package io.github.roadmaplint.rule.text;

import io.github.roadmaplint.document.DecodingProblem;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file is not plain UTF-8. */
public final class Encoding implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "text/encoding",
              "The file is not valid UTF-8, is UTF-16 or UTF-32, holds a NUL byte or a byte order mark",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    SourceText source = context.document().source();
    SourceRange start = new SourceRange(0, source.contentStart());
    if (!source.charset().equals(StandardCharsets.UTF_8)) {
      context.report(start, "The file is %s; save it as UTF-8".formatted(source.charset().name()));
    } else if (source.hasByteOrderMark()) {
      context.report(
          Severity.WARNING,
          start,
          "The file starts with a byte order mark; save it as UTF-8 without one",
          List.of(new TextEdit(0, 1, "")));
    }
    for (DecodingProblem problem : source.decodingProblems()) {
      context.report(
          problem.range(),
          "Not valid %s: %s at byte %s; save the file as UTF-8"
              .formatted(source.charset().name(), problem.bytes(), problem.byteOffset()));
    }
    reportNul(context, source.text());
  }

  /** One finding for all of them: UTF-16 without a byte order mark is full of them. */
  private static void reportNul(RuleContext context, String text) {
    int first = text.indexOf('\0');
    if (first < 0) {
      return;
    }
    long count = text.chars().filter(c -> c == 0).count();
    String message =
        count == 1
            ? "A NUL byte; delete it"
            : "The first of %s NUL bytes; delete them, or save the file as UTF-8 if it is UTF-16"
                .formatted(count);
    context.report(new SourceRange(first, first + 1), message);
  }
}
