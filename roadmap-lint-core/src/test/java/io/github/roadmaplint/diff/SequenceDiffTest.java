package io.github.roadmaplint.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceDiffTest {
  private static final int MANY = 100_000;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void makesTheSecondTextOfTheFirst(int seed) throws PatchFailedException {
    Random random = new Random(seed);
    List<String> before = lines(random, 3_000);
    List<String> after = changed(random, before);
    assertThat(SequenceDiff.of(before, after).applyTo(before)).isEqualTo(after);
    assertThat(SequenceDiff.of(after, before).applyTo(after)).isEqualTo(before);
  }

  @Test
  void movedLinesOfALongTextAreTakenAwayAndAdded() throws PatchFailedException {
    List<String> before = numbered(3_000, "item");
    List<String> after = new ArrayList<>(before);
    Collections.rotate(after.subList(500, 2_500), 700);
    Patch<String> patch = SequenceDiff.of(before, after);
    assertThat(patch.applyTo(before)).isEqualTo(after);
    assertThat(patch.getDeltas())
        .extracting(AbstractDelta::getType)
        .containsExactly(DeltaType.INSERT, DeltaType.DELETE);
    assertThat(patch.getDeltas().get(0).getTarget().getLines())
        .isEqualTo(before.subList(1_800, 2_500))
        .isEqualTo(patch.getDeltas().get(1).getSource().getLines());
  }

  @Test
  void findsInALongTextWhatMyersFinds() {
    List<String> before = numbered(3_000, "item");
    List<String> after = new ArrayList<>(before);
    after.set(0, "first");
    after.remove(1_000);
    after.add(2_000, "new");
    after.set(2_999, "last");
    assertThat(deltas(SequenceDiff.of(before, after)))
        .isEqualTo(deltas(DiffUtils.diff(before, after)));
  }

  @Test
  void equalLongTextsDifferInNothing() {
    List<String> lines = numbered(3_000, "item");
    assertThat(SequenceDiff.of(lines, List.copyOf(lines)).getDeltas()).isEmpty();
  }

  @Test
  @Timeout(60)
  void aHundredThousandChangedLinesAreOneChange() {
    Patch<String> patch = SequenceDiff.of(numbered(MANY, "item"), numbered(MANY, "task"));
    assertThat(patch.getDeltas())
        .singleElement()
        .satisfies(delta -> assertThat(delta.getSource().size()).isEqualTo(MANY));
  }

  @Test
  @Timeout(60)
  void everySecondOfManyLinesIsAChangeOfItsOwn() {
    List<String> before = numbered(MANY, "item");
    List<String> after = new ArrayList<>(before);
    IntStream.range(0, MANY).filter(i -> i % 2 == 0).forEach(i -> after.set(i, "new " + i));
    assertThat(SequenceDiff.of(before, after).getDeltas())
        .hasSize(MANY / 2)
        .allMatch(delta -> delta.getType() == DeltaType.CHANGE && delta.getSource().size() == 1);
  }

  @Test
  void linesThatStayBetweenChangedOnesAreNoChange() {
    List<String> before = repeated("caf\u00c3\u00a9", "", "");
    List<String> after = repeated("caf\u00e9", "", "");
    assertThat(SequenceDiff.of(before, after).getDeltas())
        .hasSize(MANY)
        .allMatch(delta -> delta.getSource().getLines().equals(List.of("caf\u00c3\u00a9")));
  }

  @Test
  void linesBelowAnAddedOneAreComparedWithThoseThatTheyWere() {
    List<String> before = below(List.of("title"), repeated("caf\u00c3\u00a9", ""));
    List<String> after = below(List.of("title", "more"), repeated("caf\u00e9", ""));
    List<AbstractDelta<String>> deltas = SequenceDiff.of(before, after).getDeltas();
    assertThat(deltas).hasSize(MANY + 1);
    assertThat(deltas.get(0))
        .returns(DeltaType.INSERT, AbstractDelta::getType)
        .returns(List.of("more"), delta -> delta.getTarget().getLines());
    assertThat(deltas.subList(1, MANY + 1))
        .allMatch(delta -> delta.getSource().getLines().equals(List.of("caf\u00c3\u00a9")))
        .allMatch(delta -> delta.getTarget().getLines().equals(List.of("caf\u00e9")));
  }

  private static List<String> below(List<String> head, List<String> lines) {
    return Stream.of(head, List.of("unique"), lines).flatMap(List::stream).toList();
  }

  @Test
  void aLongPieceWithMoreLinesThanBeforeIsReplaced() {
    List<String> few = repeated("a");
    List<String> many = repeated("b", "c");
    assertReplaced(few, many);
    assertReplaced(many, few);
  }

  private static void assertReplaced(List<String> before, List<String> after) {
    assertThat(SequenceDiff.of(before, after).getDeltas())
        .singleElement()
        .satisfies(
            delta -> {
              assertThat(delta.getSource().getLines()).isEqualTo(before);
              assertThat(delta.getTarget().getLines()).isEqualTo(after);
            });
  }

  private static List<String> repeated(String... lines) {
    return Collections.nCopies(MANY, List.of(lines)).stream().flatMap(List::stream).toList();
  }

  private static List<String> numbered(int count, String word) {
    return IntStream.range(0, count).mapToObj(i -> word + " " + i).toList();
  }

  /** Half of them there once, half of them often. */
  private static List<String> lines(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> random.nextBoolean() ? "item " + i : "word " + random.nextInt(5))
        .toList();
  }

  private static List<String> changed(Random random, List<String> lines) {
    List<String> changed = new ArrayList<>();
    for (String line : lines) {
      switch (random.nextInt(10)) {
        case 0 -> {}
        case 1 -> changed.add(line + "!");
        case 2 -> changed.addAll(lines(random, 1 + random.nextInt(3)));
        default -> changed.add(line);
      }
    }
    return changed;
  }

  private static List<String> deltas(Patch<String> patch) {
    return patch.getDeltas().stream().map(AbstractDelta::toString).toList();
  }
}
