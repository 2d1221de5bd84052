package io.github.roadmaplint.rule.freshness;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.testing.RuleTester;
import java.util.Comparator;
import java.util.List;

/** What the tests of this category share. */
final class Lint {
  private Lint() {}

  static RuleTester with(Rule rule) {
    assumeParser();
    return RuleTester.of(rule);
  }

  static void assumeParser() {
    assumeTrue(
        new DocumentParser()
            .parse("a.md", SourceText.of("text"))
            .paragraphs()
            .findAny()
            .isPresent(),
        "skipped: the parser reads no paragraphs yet");
  }

  static String fixed(String text, List<Finding> findings) {
    StringBuilder out = new StringBuilder(text);
    findings.stream()
        .flatMap(finding -> finding.edits().stream())
        .sorted(Comparator.comparingInt(TextEdit::start).reversed())
        .forEach(edit -> out.replace(edit.start(), edit.end(), edit.replacement()));
    return out.toString();
  }
}
