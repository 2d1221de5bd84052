package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What grows with the square of the text would take longer than the limit. */
@Timeout(90)
class LargePageTest {
  private static final RuleRegistry RULES = RuleRegistry.load(LargePageTest.class.getClassLoader());

  @Test
  void fiftyThousandShortForms() throws IOException {
    assertThat(page(many(50_000, i -> "- #" + (i + 1) + "\n")))
        .contains("25,000 of 50,000 links are on this page");
  }

  @Test
  void fiftyThousandTables() throws IOException {
    assertThat(page(many(50_000, i -> "|a|b|\n|-|-|\n|c|\n\n"))).contains("\"rendered\":[0,0]");
  }

  @Test
  void aTableOfFiftyThousandRowsToAlign() throws IOException {
    assertThat(page("# Plan\n\n| a | b |\n|---|---|\n" + many(50_000, i -> "| " + i + " | x |\n")))
        .contains("\"fix\":[[3,50002,\"| a     | b   |\"");
  }

  /** Each fix writes the line anew, which makes 54 MB. */
  @Test
  void threeThousandFixesOfOneLine() throws IOException {
    assertThat(page("# Plan\n\n| a | b |\n|---|---|\n| " + many(3_000, i -> "`a|b` ") + "|\n"))
        .contains("\"fix\":[[5,1,\"| `a\\\\|b`", "\"fix\":null")
        .hasSizeLessThan(15_000_000);
  }

  private static String page(String text) throws IOException {
    LintReport report =
        RoadmapLinter.builder()
            .rules(RULES)
            .configuration(
                LintConfiguration.builder(RULES)
                    .severity("tables/alignment", Severity.WARNING)
                    .option("links.shorthand", true)
                    .option("links.repository", "https://github.com/c/d")
                    .build())
            .build()
            .lint(Map.of("ROADMAP.md", SourceText.of(text)));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    new HtmlReport().write(report, RULES, List.of(), page);
    return page.toString(StandardCharsets.UTF_8);
  }

  private static String many(int count, IntFunction<String> part) {
    return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
  }
}
