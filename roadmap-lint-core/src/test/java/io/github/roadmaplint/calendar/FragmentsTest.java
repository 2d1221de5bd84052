package io.github.roadmaplint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.unicode.CaseFolding;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FragmentsTest {
  private static final List<String> WORDS = List.of("review", "ship", "y", "年", "更新", "🎉", "é");

  private final Fragments fragments = new Fragments(WORDS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "review",
        "Last REVIEWED",
        "we ship",
        "Shipping",
        "Y",
        "by",
        "2026年",
        "已更新",
        "🎉",
        "É",
        "cafÉ review"
      })
  void knowsATextThatHoldsOne(String text) {
    assertThat(fragments.anyIn(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "r", "revie", "eview", "re view", "s hip", "更", "新更", "\uD83C", "e"})
  void knowsATextThatHoldsNone(String text) {
    assertThat(fragments.anyIn(text)).isFalse();
  }

  @Test
  void letsEveryTextPassWhereNothingIsKnown() {
    assertThat(new Fragments(List.of()).anyIn("")).isTrue();
  }

  @Test
  void agreesWithOneSearchForEach() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      List<String> words =
          random.ints(1 + random.nextInt(6)).mapToObj(each -> word(random, 3)).toList();
      String text = word(random, 12);
      String folded = CaseFolding.fold(text);

      assertThat(new Fragments(words.stream().map(CaseFolding::fold).toList()).anyIn(text))
          .as("%s in '%s'", words, text)
          .isEqualTo(words.stream().map(CaseFolding::fold).anyMatch(folded::contains));
    }
  }

  private static String word(Random random, int longest) {
    return random
        .ints(1 + random.nextInt(longest), 0, 8)
        .mapToObj(each -> "aBbA年éÉ ".substring(each, each + 1))
        .collect(Collectors.joining());
  }
}
