package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
  /** The distances are 1, 1, 1, 2 (a swap is two changes), 3 (of 9), 0 and 0. */
  @ParameterizedTest
  @CsvSource({
    "tables/header,tables/heade",
    "tables/header,xtables/header",
    "abc,abd",
    "header,haeder",
    "abcdefghi,abcdefxyz",
    "same,same",
    "same,SAME"
  })
  void isOfferedUpToAThirdOfTheLongerName(String candidate, String name) {
    assertThat(NearestName.among(List.of(candidate), name)).contains(candidate);
  }

  /**
   * The textbook's kitten and sitting: a distance of 3, and 7 letters. The last has three letters
   * put before it and three taken from its end.
   */
  @ParameterizedTest
  @CsvSource({
    "kitten,sitting",
    "ab,ac",
    "abcdefgh,abcdexyz",
    "'',a",
    "a,''",
    "abc,axx",
    "cat,dog",
    "abcdefghi,xyzabcdef"
  })
  void isNotOfferedBeyond(String candidate, String name) {
    assertThat(NearestName.among(List.of(candidate), name)).isEmpty();
  }

  @Test
  void isTheOneWithTheFewestChangesThenTheFirst() {
    assertThat(NearestName.among(List.of("tables/aheaders", "tables/header"), "tables/headers"))
        .contains("tables/aheaders")
        .isEqualTo(
            NearestName.among(List.of("tables/header", "tables/aheaders"), "tables/headers"));
    assertThat(NearestName.among(List.of("cab", "cat"), "cax")).contains("cab");
    assertThat(NearestName.among(List.of("cat", "cab"), "cax")).contains("cab");
    assertThat(NearestName.among(List.of("abcdef", "zbcdeg"), "zbcdef")).contains("abcdef");
    assertThat(NearestName.among(List.of("aacdeg", "zbcdeg"), "zbcdef")).contains("zbcdeg");
    assertThat(NearestName.among(List.of(), "any")).isEmpty();
  }

  @Test
  void offersTheNameWithTheFewestChanges() {
    NearestName names = new NearestName(List.of("links/dead", "links/moved", "text/encoding"));
    assertThat(names.to("links/daed")).contains("links/dead");
    assertThat(names.to("link/moved")).contains("links/moved");
    assertThat(names.to("headings/title")).isEmpty();
  }

  @Test
  @Timeout(60)
  void hasNoTimeForAFlood() {
    List<String> many =
        IntStream.range(0, 50_000).mapToObj(each -> "the-name-of-a-heading-" + each).toList();
    NearestName names = new NearestName(many);
    assertThat(names.to("the-name-of-a-heading-x1")).isPresent();
    many.forEach(each -> names.to(each + "-and-what-it-is-not"));
    assertThat(names.to("the-name-of-a-heading-x1")).isEmpty();
  }

  @Test
  @Timeout(60)
  void nobodyMistypesABook() {
    assertThat(NearestName.among(List.of("a".repeat(500_000)), "a".repeat(499_999))).isEmpty();
  }
}
