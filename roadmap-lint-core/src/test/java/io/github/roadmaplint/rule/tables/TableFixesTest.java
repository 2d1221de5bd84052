package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Rule;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fix mends stays mended: after it the rule has nothing left that it could fix. */
class TableFixesTest {
  private static final List<Rule> FIXABLE =
      List.of(
          new ColumnAlignment(),
          new MissingCells(),
          new NotRendered(),
          new RaggedPipes(),
          new SwallowedLine(),
          new UnescapedPipe());

  static Stream<TableCasesTest.Case> cases() throws IOException {
    return Stream.concat(TableCasesTest.cases().stream(), TableCasesTest.variants());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void oneRoundMends(TableCasesTest.Case each) {
    Lint.findings(FIXABLE, each.text())
        .forEach(
            (rule, findings) -> {
              String fixed = Lint.fixed(findings, each.text());
              assertThat(Lint.findings(FIXABLE, fixed).getOrDefault(rule, List.of()))
                  .as("%s makes %s", rule, fixed)
                  .allMatch(finding -> finding.edits().isEmpty());
            });
  }
}
