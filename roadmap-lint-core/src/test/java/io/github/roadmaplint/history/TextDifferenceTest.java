package io.github.roadmaplint.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TextDifferenceTest {
  private static List<String> between(String before, String after) {
    return TextDifference.between(before, after).stream()
        .map(each -> each.before().strip() + " > " + each.after().strip())
        .toList();
  }

  @Test
  void widensADifferenceToItsParagraphOrItem() {
    assertThat(between("a\n\nb\nc\nd\n\ne\n", "a\n\nb\nC\nd\n\ne\n"))
        .containsExactly("b\nc\nd > b\nC\nd");
    assertThat(between("- a\n- b\n  c\n- d\n", "- a\n- b\n  C\n- d\n"))
        .containsExactly("- b\n  c > - b\n  C");
  }

  @Test
  void leavesOutWhatIsTheSameBetween() {
    assertThat(between("a\n\nb\n\nc\n", "A\n\nb\n\nC\n")).containsExactly("a > A", "c > C");
  }

  @Test
  void seesWhatIsOnlyThereInOne() {
    assertThat(between("a\n\nc\n", "a\n\nb\n\nc\n")).containsExactly(" > b");
    assertThat(between("", "a\n")).containsExactly(" > a");
    assertThat(between("a\n", "a\n")).isEmpty();
  }

  @Test
  void seesThatAParagraphMoved() {
    assertThat(TextDifference.between("a\n\nb\n\nc\n\n", "b\n\nc\n\na\n\n"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.before().strip()).isNotEqualTo(each.after().strip()));
  }

  @Test
  void keepsAFrontMatterWhole() {
    assertThat(
            TextDifference.between(
                "---\na: 1\n\n- b: 2\n---\n\nx\n", "---\na: 1\n\n- b: 3\n---\n\nx\n"))
        .containsExactly(
            new TextDifference("---\na: 1\n\n- b: 2\n---\n", "---\na: 1\n\n- b: 3\n---\n"));
  }

  @Test
  void takesNothingElseForAFrontMatter() {
    assertThat(TextDifference.between("a\n\n---\nb: 1\n---\n", "a\n\n---\nb: 2\n---\n"))
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each.before()).startsWith("\n"))
        .allSatisfy(each -> assertThat(each.after()).startsWith("\n"));
  }

  /** With the differences of the one put into the other, both are the same. */
  @Test
  void missesNothing() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String before = text(random);
      String after = random.nextInt(4) == 0 ? text(random) : edited(before, random);
      int longer = after.length() - before.length();
      int added = 0;
      int at = 0;
      for (TextDifference each : TextDifference.between(before, after)) {
        added += each.after().length() - each.before().length();
        String old = each.before().startsWith("\n") ? each.before().substring(1) : each.before();
        at = before.indexOf(old, at);
        assertThat(at).as("%s / %s: %s", before, after, each).isNotNegative();
        at += old.length();
      }
      assertThat(added).as("%s / %s", before, after).isEqualTo(longer);
      assertThat(TextDifference.between(before, after).isEmpty()).isEqualTo(before.equals(after));
    }
  }

  @Test
  @Timeout(60)
  void aHundredThousandItemsAreComparedAtOnce() {
    String items = IntStream.range(0, 100_000).mapToObj(i -> "- a" + i + "\n").collect(joining());
    String marked = items.replaceAll("- (?=a\\d*[02468]\\n)", "* ");
    assertThat(TextDifference.between(items, marked))
        .hasSize(50_000)
        .contains(new TextDifference("\n- a2\n", "\n* a2\n"));
  }

  private static String text(Random random) {
    return random
        .ints(random.nextInt(12), 0, 6)
        .mapToObj(each -> new String[] {"a", "- b", "\n", "\n\n", " ", "---\n"}[each])
        .collect(joining());
  }

  private static String edited(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(3));
    return text.substring(0, at) + text(random) + text.substring(end);
  }
}
