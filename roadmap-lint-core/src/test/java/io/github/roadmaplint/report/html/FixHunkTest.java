package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixHunkTest {
  @Test
  void namesTheLinesThatChange() {
    assertThat(hunks("one\ntwo\nthree\n", new TextEdit(4, 7, "2")))
        .containsExactly(new FixHunk(2, 1, List.of("2")));
  }

  @Test
  void showsAnInsertedAndARemovedLine() {
    assertThat(hunks("one\ntwo\n", new TextEdit(4, 4, "new\n")))
        .containsExactly(new FixHunk(2, 0, List.of("new")));
    assertThat(hunks("one\r\ntwo\r\nthree", new TextEdit(5, 10, "")))
        .containsExactly(new FixHunk(2, 1, List.of()));
  }

  @Test
  void keepsEditsApartThatAreApart() {
    assertThat(hunks("a\nb\nc\nd\n", new TextEdit(6, 7, "D"), new TextEdit(0, 1, "A")))
        .containsExactly(new FixHunk(1, 1, List.of("A")), new FixHunk(4, 1, List.of("D")));
  }

  @Test
  void showsAByteOrderMarkThatGoes() {
    assertThat(hunks("\uFEFF# One\n", new TextEdit(0, 1, "")))
        .containsExactly(new FixHunk(1, 1, List.of("# One")));
  }

  @Test
  void showsALineAtTheEnd() {
    assertThat(hunks("one", new TextEdit(3, 3, "\ntwo\n")))
        .containsExactly(new FixHunk(2, 0, List.of("two")));
    assertThat(hunks("one\n", new TextEdit(4, 4, "two\n")))
        .containsExactly(new FixHunk(2, 0, List.of("two")));
  }

  @Test
  void isEmptyWithoutAFixAndWhereOnlyALineEndingChanges() {
    assertThat(hunks("one\r\ntwo")).isEmpty();
    assertThat(hunks("one\r\ntwo", new TextEdit(3, 5, "\n"))).isEmpty();
  }

  private static List<FixHunk> hunks(String text, TextEdit... edits) {
    return FixHunk.of(SourceText.of(text), List.of(edits));
  }
}
