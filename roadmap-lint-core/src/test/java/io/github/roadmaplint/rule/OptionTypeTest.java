package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionTypeTest {
  private enum Paint {
    RED,
    DARK_BLUE
  }

  private static void refuses(OptionType<?> type, Object... values) {
    for (Object value : values) {
      assertThatIllegalArgumentException()
          .as("%s", value)
          .isThrownBy(() -> type.read(value))
          .withMessage("expected " + type.expects() + ", not '" + value + "'");
    }
  }

  @Test
  void readsText() {
    assertThat(OptionType.text().read(" a b ")).isEqualTo("a b");
    assertThat(OptionType.text().read(403)).isEqualTo("403");
    assertThat(OptionType.text().write("a b")).isEqualTo("a b");
    refuses(OptionType.text(), List.of("a"), Map.of("a", "b"));
  }

  @Test
  void readsFlags() {
    assertThat(OptionType.flag().read(" TRUE")).isTrue();
    assertThat(OptionType.flag().read(false)).isFalse();
    assertThat(OptionType.flag().write(true)).isEqualTo(true);
    refuses(OptionType.flag(), "yes", "", 1);
  }

  @Test
  void readsWholeNumbersUpToBothBounds() {
    OptionType<Integer> type = OptionType.wholeNumber(1, 64);
    assertThat(type.read("1")).isEqualTo(1);
    assertThat(type.read(64)).isEqualTo(64);
    assertThat(type.write(5)).isEqualTo(5);
    refuses(type, "0", 65, -1, "1.5", "one", "99999999999");
  }

  @Test
  void readsConstantsInLowerCaseWithHyphens() {
    OptionType<Paint> type = OptionType.oneOf(Paint.class);
    assertThat(type.expects()).isEqualTo("one of red, dark-blue");
    assertThat(type.read("Dark-Blue")).isEqualTo(Paint.DARK_BLUE);
    assertThat(type.write(Paint.DARK_BLUE)).isEqualTo("dark-blue");
    refuses(type, "green", "");
  }

  @Test
  void readsPeriods() {
    OptionType<Period> type = OptionType.period();
    assertThat(type.read("P2W")).isEqualTo(Period.ofDays(14));
    assertThat(type.write(Period.ofDays(14))).isEqualTo("P14D");
    refuses(type, "14 days", "");
  }

  /** Four digits for each unit, as the schema has it. */
  @Test
  void readsPeriodsAsLongAsTheSchemaLetsThemBe() {
    OptionType<Period> type = OptionType.period();
    assertThat(type.read("P9999Y9999M9999W9999D"))
        .isEqualTo(Period.of(9_999, 9_999, 7 * 9_999 + 9_999));
    refuses(type, "P9999Y10000M", "P9999W10000D", "-P9999Y10000M");
  }

  @Test
  void writesValuesInAnotherWayWhereAsked() {
    OptionType<Period> type = OptionType.period().writtenAs(period -> period.getDays() + " days");
    assertThat(type.write(Period.ofDays(14))).isEqualTo("14 days");
    assertThat(type.read("P14D")).isEqualTo(Period.ofDays(14));
  }

  @Test
  void readsLists() {
    OptionType<List<Integer>> type = OptionType.listOf(OptionType.wholeNumber(1, 6));
    assertThat(type.read(" 1, 3,,2 ")).containsExactly(1, 3, 2);
    assertThat(type.read(List.of("4", 5))).containsExactly(4, 5);
    assertThat(type.read("")).isEmpty();
    assertThat(type.write(List.of(1, 3))).isEqualTo(List.of(1, 3));
    assertThat(OptionType.listOf(OptionType.oneOf(Paint.class)).write(List.of(Paint.DARK_BLUE)))
        .isEqualTo(List.of("dark-blue"));
    refuses(type, "1,7", List.of(List.of(1)), Map.of("1", "2"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.read(List.of(1, 7)))
        .withMessageEndingWith(", not '1,7'");
  }

  @Test
  void readsNamesWithValues() {
    OptionType<Map<String, String>> type = OptionType.mapOf(OptionType.text());
    assertThat(type.read("b = 1, a=x=y").entrySet())
        .containsExactly(Map.entry("b", "1"), Map.entry("a", "x=y"));
    assertThat(type.read(Map.of("a", 403))).isEqualTo(Map.of("a", "403"));
    assertThat(OptionType.mapOf(OptionType.oneOf(Paint.class)).write(Map.of("a", Paint.RED)))
        .isEqualTo(Map.of("a", "red"));
    refuses(type, List.of("a=1"), Map.of("a", List.of("b")));
  }

  /** A rule that changed one would change it for all others. */
  @Test
  void handsOutNothingThatCanBeChanged() {
    OptionType<Map<String, String>> map = OptionType.mapOf(OptionType.text());
    assertThat(OptionType.listOf(OptionType.text()).read("a,b")).isUnmodifiable();
    assertThat(map.read("a=b")).isUnmodifiable();
    assertThat(map.read(Map.of("a", "b"))).isUnmodifiable();
  }

  private static String answer(OptionType<?> type, Object value) {
    return assertThatIllegalArgumentException()
        .isThrownBy(() -> type.read(value))
        .actual()
        .getMessage();
  }

  @Test
  void offersTheWordThatWasProbablyMeant() {
    OptionType<Paint> paint = OptionType.oneOf(Paint.class);
    String meant = "; did you mean 'dark-blue'?";

    assertThat(answer(paint, "dark_blue"))
        .isEqualTo("expected one of red, dark-blue, not 'dark_blue'" + meant);
    assertThat(answer(OptionType.listOf(paint), "RED,darkblue"))
        .endsWith(", not 'RED,darkblue'" + meant);
    assertThat(answer(OptionType.listOf(paint), List.of("red", "dark-blu"))).endsWith(meant);
    assertThat(answer(OptionType.mapOf(paint), "a=red, b = dark-blau")).endsWith(meant);
    assertThat(answer(OptionType.mapOf(paint), Map.of("a", "dark-blau"))).endsWith(meant);
    assertThat(answer(OptionType.flag(), "ture")).endsWith("not 'ture'");
    assertThat(answer(OptionType.flag(), "flase")).endsWith("not 'flase'");
    assertThat(answer(OptionType.flag(), "fals")).endsWith("; did you mean 'false'?");
  }

  @Test
  void saysHowAPropertyHoldsNamesWithValues() {
    OptionType<Map<String, String>> type = OptionType.mapOf(OptionType.text());
    String form = "; write name=value, several separated by commas";

    for (String text : List.of("Coming Soon: 🚀", "a", "=1", "a=1,b")) {
      assertThat(answer(type, text))
          .isEqualTo("expected names with values, each text, not '" + text + "'" + form);
    }
    assertThat(answer(OptionType.mapOf(OptionType.wholeNumber(1, 6)), "a=7")).endsWith("'a=7'");
    assertThat(answer(type, List.of("a"))).endsWith("'[a]'");
    assertThat(answer(OptionType.flag(), "a")).endsWith("'a'");
  }

  @Test
  void offersNoWordThatMeansSomethingElse() {
    OptionType<String> type =
        OptionType.parsed(
            "weekly",
            Map.of("type", "string", "examples", List.of("weekly")),
            text -> {
              throw new IllegalArgumentException();
            });

    assertThat(answer(type, "wekly")).endsWith("; did you mean 'weekly'?");
    assertThat(answer(type, "biweekly")).endsWith("not 'biweekly'");
  }
}
