package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The README lists the rules as they are. */
class ReadmeTest {
  private static final String PAGES =
      "roadmap-lint-core/src/main/resources/io/github/roadmaplint/docs/rules/";

  @Test
  void listsEachRuleWithItsSeverities() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../README.md")).stream()
            .filter(line -> line.startsWith("| [`"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            RuleRegistry.load(ReadmeTest.class.getClassLoader()).infos().stream()
                .filter(rule -> !rule.category().equals("test"))
                .map(ReadmeTest::row)
                .sorted()
                .toList());
  }

  private static String row(RuleInfo rule) {
    return "| [`%s`](%s%s.md) | %s | %s | %s | %s |"
        .formatted(
            rule.id(),
            PAGES,
            rule.id(),
            rule.summary(),
            name(rule.recommended()),
            name(rule.strict()),
            rule.fixable() ? "yes" : "");
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
