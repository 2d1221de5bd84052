package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.rule.RuleRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixSelectionTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(FixSelectionTest.class.getClassLoader());

  private static FixSelection of(String... names) {
    return FixSelection.of(RULES, List.of(names));
  }

  @Test
  void takesRulesAndCategories() {
    FixSelection selection = of("text", "tables/missing-cells");
    assertThat(selection.includes("text/mojibake")).isTrue();
    assertThat(selection.includes("text/encoding")).isTrue();
    assertThat(selection.includes("tables/missing-cells")).isTrue();
    assertThat(selection.includes("tables/alignment")).isFalse();
    assertThat(FixSelection.all(RULES).includes("tables/alignment")).isTrue();
  }

  @Test
  void offersTheNearestName() {
    assertThatThrownBy(() -> of("text/mojibak"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("unknown rule or category 'text/mojibak'; did you mean 'text/mojibake'?");
    assertThatThrownBy(() -> of("table"))
        .hasMessage("unknown rule or category 'table'; did you mean 'tables'?");
    assertThatThrownBy(() -> of("everything"))
        .hasMessageStartingWith("unknown rule or category 'everything'; there are: freshness,");
    assertThatThrownBy(() -> of("TABLES"))
        .hasMessage("unknown rule or category 'TABLES'; did you mean 'tables'?");
    assertThatThrownBy(() -> of("mojibake"))
        .hasMessage("unknown rule or category 'mojibake'; did you mean 'text/mojibake'?");
  }

  @Test
  void tellsThatTheNearestNameCannotFix() {
    for (String name : List.of("links/ded", "dead", "Links/Dead")) {
      assertThatThrownBy(() -> of(name))
          .hasMessageStartingWith(
              "unknown rule or category '%s'; did you mean 'links/dead'? It has no fix; those that have one are: freshness/"
                  .formatted(name));
    }
  }

  @Test
  void refusesRulesThatCannotFix() {
    assertThatThrownBy(() -> of("headings/title"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("'headings/title' has no fix; those that have one are: ")
        .hasMessageContaining("text/mojibake");
  }

  @Test
  void tellsWhichRulesAreSwitchedOff() {
    LintConfiguration recommended = LintConfiguration.builder(RULES).build();
    assertThat(of("tables/alignment", "text").switchedOff(recommended))
        .containsExactly("tables/alignment");
  }
}
