package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.unicode.DisplayWidth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolePageTest {
  private static final String PAGE =
      """
      # tables/extra-cells

      A row has more cells than the header, says [the specification](https://github.github.com/gfm/).

      ## Options

      | option | default | meaning |
      | --- | --- | --- |
      | `a.b` | none | How many |

      - one two three four five six seven eight nine
      - ten

      ## Examples

      ```markdown bad today=2026-01-15
      | a | b |
      ```

      ```markdown good
      a	b
      ```
      """;

  @Test
  void showsEachPartReadably() {
    assertThat(String.join("\n", lines(PAGE, 48)))
        .isEqualTo(
            """
            tables/extra-cells
            ==================

            A row has more cells than the header, says the
            specification (https://github.github.com/gfm/).

            Options
            -------

            option  default  meaning
            `a.b`   none     How many

            - one two three four five six seven eight nine
            - ten

            Examples
            --------

            bad (today=2026-01-15):
                | a | b |

            good:
                a b""");
  }

  @Test
  void makesItemsOfATableThatDoesNotFit() {
    assertThat(
            lines(
                """
                | option | meaning |
                | --- | --- |
                | `a.b` | How many words fit on a line of this terminal |
                | `c` | |
                """,
                24))
        .containsExactly(
            "- `a.b`",
            "  meaning: How many",
            "    words fit on a line",
            "    of this terminal",
            "- `c`",
            "  meaning:");
  }

  @Test
  void breaksAnItemBelowItsText() {
    assertThat(lines("- one two three\n\n  four five\n\n  1. six seven eight\n", 10))
        .containsExactly(
            "- one two",
            "  three",
            "",
            "  four",
            "  five",
            "",
            "  1. six",
            "     seven",
            "     eight");
  }

  @Test
  void countsWideCharactersTwice() {
    assertThat(lines("一二 三四 五六 a\n", 9)).containsExactly("一二 三四", "五六 a");
  }

  @Test
  void coloursWithoutChangingTheLayout() {
    List<String> coloured = new ConsolePage(48, true).lines(new RulePage(PAGE));

    assertThat(coloured.get(0)).isEqualTo("\u001B[1mtables/extra-cells\u001B[m");
    assertThat(coloured).contains("\u001B[1;31mbad\u001B[m (today=2026-01-15):");
    assertThat(coloured).contains("\u001B[36ma.b\u001B[m     none     How many");
    assertThat(lines(PAGE, 48)).noneMatch(line -> line.contains("\u001B"));
  }

  @Test
  void neutralisesControlCharacters() {
    assertThat(lines("# a\u001B[31m\n\nb\u202E\n\n```x \u0007\nc\u009B\n```\n", 40))
        .noneMatch(line -> line.matches(".*[\\p{Cntrl}\\u202E\\u009B].*"));
  }

  @Test
  void showsEachPageOfOursWithinTheWidth() {
    RuleRegistry.load(getClass().getClassLoader())
        .rules()
        .forEach(
            rule ->
                RulePage.of(rule)
                    .ifPresent(
                        page ->
                            assertThat(lines(page.markdown(), 80))
                                .as(rule.info().id())
                                .filteredOn(line -> !line.startsWith("    "))
                                .allMatch(
                                    line -> DisplayWidth.of(line) <= 80 || line.contains("://"))));
  }

  private static List<String> lines(String markdown, int width) {
    return new ConsolePage(width, false).lines(new RulePage(markdown));
  }
}
