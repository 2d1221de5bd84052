package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FixRoundTest {
  private static final String TEXT = "0123456789";

  private static Fix fix(TextEdit... edits) {
    return new Fix(List.of(edits));
  }

  private static TextEdit edit(int start, int end, String replacement) {
    return new TextEdit(start, end, replacement);
  }

  private static String apply(Fix... fixes) {
    return new FixRound(List.of(fixes)).applyTo(TEXT);
  }

  @Test
  void appliesWhatLiesApartInAnyOrder() {
    assertThat(apply(fix(edit(8, 9, "H")), fix(edit(0, 1, "")), fix(edit(4, 4, "abc"))))
        .isEqualTo("123abc4567H9");
    assertThat(apply()).isEqualTo(TEXT);
    assertThat(apply(fix(edit(10, 10, "!")), fix(edit(0, 0, "¡")))).isEqualTo("¡0123456789!");
  }

  @Test
  void ofThoseThatOverlapTheFirstByPositionWins() {
    Fix first = fix(edit(2, 5, "a"));
    Fix second = fix(edit(4, 7, "b"));
    FixRound round = new FixRound(List.of(second, first));
    assertThat(round.fixes()).containsExactly(first);
    assertThat(round.applyTo(TEXT)).isEqualTo("01a56789");
  }

  @Test
  void replacementsMayTouch() {
    assertThat(apply(fix(edit(2, 4, "a")), fix(edit(4, 6, "b")))).isEqualTo("01ab6789");
    Fix around = fix(edit(0, 1, "a"), edit(6, 7, "b"));
    assertThat(apply(around, fix(edit(4, 6, "c")))).isEqualTo("a123cb789");
  }

  @Test
  void anInsertionWaitsForWhatItTouches() {
    assertThat(apply(fix(edit(2, 4, "a")), fix(edit(4, 4, "b")))).isEqualTo("01a456789");
    assertThat(apply(fix(edit(4, 6, "a")), fix(edit(4, 4, "b")))).isEqualTo("0123b456789");
    assertThat(apply(fix(edit(4, 4, "a")), fix(edit(4, 4, "b")))).isEqualTo("0123a456789");
    assertThat(apply(fix(edit(2, 6, "a")), fix(edit(3, 3, "b")))).isEqualTo("01a6789");
    Fix around = fix(edit(0, 1, "a"), edit(6, 6, "b"));
    assertThat(apply(around, fix(edit(4, 6, "c")))).isEqualTo("a12345b6789");
  }

  @Test
  void oneFixReportedTwiceIsAppliedOnce() {
    assertThat(apply(fix(edit(4, 4, "a")), fix(edit(4, 4, "a")))).isEqualTo("0123a456789");
  }

  @Test
  void aFixIsAppliedWholeOrNotAtAll() {
    Fix first = fix(edit(4, 5, "a"));
    Fix wide = fix(edit(1, 2, "b"), edit(4, 6, "c"));
    assertThat(apply(first, wide)).isEqualTo("0b23c6789");
    Fix later = fix(edit(5, 6, "d"), edit(8, 9, "e"));
    assertThat(apply(wide, later, fix(edit(9, 10, "f")))).isEqualTo("0b23c678f");
  }

  @Test
  void editsOfOneFixMustLieApart() {
    assertThatThrownBy(() -> fix(edit(1, 3, "a"), edit(2, 4, "b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("overlap");
    assertThatThrownBy(() -> fix(edit(1, 1, "a"), edit(1, 1, "b")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fix()).isInstanceOf(IllegalArgumentException.class);
  }

  /** Against applying the accepted edits one by one, from the end, to a text of unlike letters. */
  @Test
  void whatIsNotEditedStays() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      List<Fix> candidates = new ArrayList<>();
      for (int n = random.nextInt(6); n >= 0; n--) {
        int start = random.nextInt(TEXT.length() + 1);
        int end = Math.min(TEXT.length(), start + random.nextInt(4));
        candidates.add(fix(edit(start, end, "x".repeat(random.nextInt(3)))));
      }
      FixRound round = new FixRound(candidates);
      boolean[] edited = new boolean[TEXT.length()];
      for (Fix fix : round.fixes()) {
        for (int at = fix.edits().get(0).start(); at < fix.end(); at++) {
          assertThat(edited[at]).as("two edits at %d of %s", at, candidates).isFalse();
          edited[at] = true;
        }
      }
      StringBuilder kept = new StringBuilder();
      for (int at = 0; at < edited.length; at++) {
        kept.append(edited[at] ? "" : TEXT.substring(at, at + 1));
      }
      assertThat(round.applyTo(TEXT).replace("x", "")).hasToString(kept.toString());
      assertThat(round.fixes()).isNotEmpty();
    }
  }
}
