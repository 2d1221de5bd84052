package io.github.roadmaplint.rule.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.tables.TableHeader;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnknownRuleTest {
  private final RuleTester tester =
      RuleTester.of(new UnknownRule()).beside(List.of(new TableHeader()));

  @Test
  void offersTheNearestName() {
    assertThat(tester.lint("# P\n\n<!-- roadmap-lint-disable tables/heder, tables/header -->\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start().toString()).isEqualTo("3:27");
              assertThat(finding.end().toString()).isEqualTo("3:39");
              assertThat(finding.message())
                  .isEqualTo(
                      "There is no rule 'tables/heder'; write 'tables/header' if you mean that");
              assertThat(finding.fixable()).isFalse();
            });
  }

  @Test
  void offersTheRuleWhoseCategoryIsMissing() {
    assertThat(tester.lint("<!-- roadmap-lint-disable-file header -->\n"))
        .extracting(Finding::message)
        .containsExactly("There is no rule 'header'; write 'tables/header' if you mean that");
  }

  @Test
  void offersNothingWhereNothingIsNear() {
    assertThat(tester.lint("<!-- roadmap-lint-disable-file everything -->\n"))
        .extracting(Finding::message)
        .containsExactly("There is no rule 'everything'; remove it, or name a rule that exists");
  }

  @Test
  void looksAtEveryKindOfCommentAndIsNotSilencedByOneWithoutNames() {
    String text =
        """
        <!-- roadmap-lint-disable-file -->
        <!-- roadmap-lint-disable a/a -->
        <!-- roadmap-lint-enable a/b -->
        <!-- roadmap-lint-disable-line a/c -->
        <!-- roadmap-lint-disable-next-line a/d -->
        """;
    assertThat(tester.lint(text)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "roadmap-lint-disable-file a/b -- , ' why'",
    "roadmap-lint disable-file, ' tables/header'",
    "roadmap-lint-disable-files -- , ' why'",
    "roadmap-lint-disable-file a/b, ' tables/header'"
  })
  void looksAtCommentsOfAnyLength(String start, String more) {
    assertThat(tester.lint("# P\n\n<!-- " + start + more.repeat(50_000) + " -->\n")).hasSize(1);
  }

  @Test
  void leavesReasonsAndCodeAlone() {
    String text =
        """
        <!-- roadmap-lint-disable tables/header -- a/b is no rule -->
        `<!-- roadmap-lint-disable a/b -->`

            <!-- roadmap-lint-disable a/b -->
        """;
    assertThat(tester.lint(text)).isEmpty();
  }

  @Test
  void canBeSilencedByName() {
    assertThat(
            tester.lint(
                "<!-- roadmap-lint-disable-file suppression/unknown-rule -->\n"
                    + "<!-- roadmap-lint-disable a/b -->\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "disable-nextline, disable-next-line",
    "disable_next_line, disable-next-line",
    "disabled, disable",
    "enabled, enable",
    "Enable, enable",
    "disable-files, disable-file",
    "diable-line, disable-line"
  })
  void offersTheDirectiveThatIsMeant(String misspelt, String meant) {
    assertThat(tester.lint("# P\n\nText <!-- roadmap-lint-" + misspelt + " tables/header -->\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start().toString()).isEqualTo("3:11");
              assertThat(finding.end().column()).isEqualTo(11 + 13 + misspelt.length());
              assertThat(finding.message())
                  .isEqualTo(
                      "There is no comment 'roadmap-lint-"
                          + misspelt
                          + "'; write 'roadmap-lint-"
                          + meant
                          + "'");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "roadmap-lint disable-line tables/header",
        "roadmap-lint: disable-line",
        "roadmap-lint:disable-line tables/header, tables/ragged-pipes -- why",
        "roadmap-lint  disable-line -- why"
      })
  void offersTheHyphenThatIsMissing(String comment) {
    String written = comment.substring(0, comment.indexOf("line") + 4);
    assertThat(tester.lint("# P\n\n<!-- " + comment + " -->\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start().toString()).isEqualTo("3:6");
              assertThat(finding.end().column()).isEqualTo(6 + written.length());
              assertThat(finding.message())
                  .isEqualTo(
                      "There is no comment '" + written + "'; write 'roadmap-lint-disable-line'");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- roadmap-lint enable it in CI -->",
        "<!-- roadmap-lint: disable and/or enable rules below -->",
        "<!-- roadmap-lint disables tables/header -->",
        "<!-- roadmap-lint, disable tables/header -->",
        "<!-- roadmap-lint-maven-plugin checks this file -->",
        "<!-- roadmap-lint-core -->",
        "<!-- See roadmap-lint-disabled -->",
        "`<!-- roadmap-lint-enabled -->`",
        "roadmap-lint-enabled",
        "<!-- roadmap-lint-enable-->"
      })
  void leavesOtherCommentsAlone(String text) {
    assertThat(tester.lint(text + "\n")).isEmpty();
  }
}
