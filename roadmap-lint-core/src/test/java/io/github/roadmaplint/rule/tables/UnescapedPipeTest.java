package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnescapedPipeTest {
  private static final String HEAD = "| a | b |\n| - | - |\n";
  private final UnescapedPipe rule = new UnescapedPipe();

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "| `x | y` | 2 |; | `x \\| y` | 2 |",
        "| ``x | ` | y`` | 2 |; | ``x \\| ` \\| y`` | 2 |",
        "| `x|y` | `2|3` |; | `x\\|y` | `2\\|3` |",
        "| `x | y` |; | `x \\| y` |",
        "`x | y` | 2; `x \\| y` | 2",
        "`x | y`; `x \\| y`",
        "| \\` `x | y` | 2 |; | \\` `x \\| y` | 2 |",
        "| \\``x | y` | 2 |; | \\``x \\| y` | 2 |",
        "| ``x`y | z`` | 2 |; | ``x`y \\| z`` | 2 |",
        "| `x``y | z` | 2 |; | `x``y \\| z` | 2 |",
        "| `a` | `x | y` |; | `a` | `x \\| y` |",
        "| [t](https://x.example/?a|b) | 2 |; | [t](https://x.example/?a\\|b) | 2 |",
        "| https://x.example/?a|b | 2 |; | https://x.example/?a\\|b | 2 |",
        "| <https://x.example/?a|b> | 2 |; | <https://x.example/?a\\|b> | 2 |",
        "| https://x.example/?a|b| 2 |; | https://x.example/?a\\|b| 2 |",
        "| [t](https://x.example/?a|b)| 2 |; | [t](https://x.example/?a\\|b)| 2 |",
        "https://x.example/?a|b | 2; https://x.example/?a\\|b | 2",
        "|[t](plan.md?a|b)|2|; |[t](plan.md?a\\|b)|2|",
        "|<https://x.example/?a|b>|2|; |<https://x.example/?a\\|b>|2|",
      })
  void escapes(String row, String fixed) {
    assertThat(Lint.fixed(rule, HEAD + row + "\n")).isEqualTo(HEAD + fixed + "\n");
    assertThat(Lint.slices(rule, HEAD + fixed + "\n")).isEmpty();
  }

  @Test
  void leavesAddressesAloneWhereTheRowHasItsCellsWithoutThem() {
    String head = "| a | b | c |\n| - | - | - |\n";
    assertThat(Lint.fixed(rule, head + "| `x | y` | https://x.example/|z |\n"))
        .isEqualTo(head + "| `x \\| y` | https://x.example/|z |\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| ` | ` |",
        "| `x | ` |",
        "| ` | y` |",
        "| `x` | `y` |",
        "| `x \\| y` | 2 |",
        "| \\`x | y\\` | 3 |",
        "| `x | y | 3 |",
        "|https://x.example/|2|3|",
        "| [t](x | y) | 3 |",
        "| x | y | 3 |",
      })
  void leavesOtherPipesAlone(String row) {
    assertThat(Lint.slices(rule, HEAD + row + "\n")).isEmpty();
  }

  @Test
  @Tag("slow")
  void longRowsAreRead() {
    assertThat(Lint.slices(rule, HEAD + "| https://x.example/" + "|b".repeat(100_000) + " |\n"))
        .hasSize(100_000);
    assertThat(Lint.slices(rule, HEAD + "|" + "\\`|".repeat(100_000) + "\n")).isEmpty();
  }

  /** Looking through the row again from each of its addresses would take minutes. */
  @Test
  @Timeout(60)
  void aRowOfAddressesIsReadOnce() {
    assertThat(Lint.slices(rule, HEAD + "|" + "https://a.b/c|d ".repeat(900_000 / 16) + "|\n"))
        .isEmpty();
  }
}
