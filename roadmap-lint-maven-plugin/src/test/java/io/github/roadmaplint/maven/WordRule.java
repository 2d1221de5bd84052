package io.github.roadmaplint.maven;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A rule of this test: it reports a word, and breaks down over another. */
public final class WordRule implements Rule {
  private static final Option<String> WORD =
      Option.of("test.word", OptionType.text(), "FORBIDDEN", "what is reported");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("test/word", "a word", Severity.ERROR, Severity.WARNING, WORD);
  }

  @Override
  public void check(RuleContext context) {
    String text = context.document().source().text();
    if (text.contains("BREAKDOWN")) {
      throw new IllegalStateException("no such luck");
    }
    String word = context.option(WORD);
    int at = text.indexOf(word);
    if (at >= 0) {
      LocalDate east = LocalDate.ofInstant(context.clock().instant(), ZoneOffset.ofHours(14));
      context.report(
          new SourceRange(at, at + word.length()),
          "The word %s on %s, %s in the east".formatted(word, context.today(), east));
    }
  }
}
