package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.roadmaplint.document.SourcePosition;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {
  private static Finding finding(String path, int start, int end, String rule, String message) {
    SourcePosition position = new SourcePosition(1, 1);
    SourceRange range = new SourceRange(start, end);
    return new Finding(rule, Severity.ERROR, path, range, position, position, message, List.of());
  }

  @Test
  void isOrderedByPathRangeRuleAndMessage() {
    Finding first = finding("a.md", 9, 10, "z/z", "z");
    Finding second = finding("b.md", 1, 2, "z/z", "z");
    Finding third = finding("b.md", 3, 4, "a/a", "a");
    Finding fourth = finding("b.md", 3, 4, "a/a", "b");
    Finding fifth = finding("b.md", 3, 4, "a/b", "a");
    assertThat(Stream.of(fifth, third, first, fourth, second).sorted())
        .containsExactly(first, second, third, fourth, fifth);
    assertThat(third).isEqualByComparingTo(finding("b.md", 3, 4, "a/a", "a"));
  }

  @Test
  void hasAMessageAndASeverity() {
    assertThatNullPointerException()
        .isThrownBy(() -> finding("a.md", 0, 1, "a/a", null))
        .withMessage("a finding without a message");
    SourcePosition start = new SourcePosition(1, 1);
    SourceRange range = new SourceRange(0, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Finding("a/a", Severity.OFF, "a.md", range, start, start, "Late", List.of()));
  }

  @Test
  void isFixableWithEdits() {
    Finding without = finding("a.md", 0, 1, "a/a", "a");
    Finding with =
        new Finding(
            without.rule(),
            without.severity(),
            without.path(),
            without.range(),
            without.start(),
            without.end(),
            without.message(),
            List.of(new TextEdit(0, 1, "")));
    assertThat(without.fixable()).isFalse();
    assertThat(with.fixable()).isTrue();
  }
}
