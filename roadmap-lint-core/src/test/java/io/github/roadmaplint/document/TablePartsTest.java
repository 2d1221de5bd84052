package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are found in the parts of a text just as they are found in the whole of it. */
class TablePartsTest {
  private static final int RANDOM_TEXTS = Integer.getInteger("parts.texts", 4000);

  static List<SourceRange> parts(SourceText source) {
    TableParts parts = new TableParts(source, source.contentStart());
    new BodyParts(source, source.contentStart(), source.text().length()).forEach(parts::collect);
    return parts.end();
  }

  private static void holdAgainstTheWhole(String text) {
    SourceText source = SourceText.of(text);
    SourceRange whole = new SourceRange(source.contentStart(), text.length());
    assertThat(TableFinder.find(source, parts(source)))
        .describedAs(text)
        .isEqualTo(TableFinder.find(source, List.of(whole)));
  }

  @Test
  void leavesOutWhatHoldsNoSignOfATable() {
    String table = "| a |\n|---|\n";
    String text = "# Plan\n\nwords\n\n- item\n\n" + table + "\nmore\n\n# End\n";
    assertThat(parts(SourceText.of(text)))
        .containsExactly(new SourceRange(text.indexOf(table), text.indexOf("more")));
  }

  @Test
  void beginsAtTheTextWhereNothingElseIsSure() {
    String text = "- item | a\n\n  | b |\n";
    assertThat(parts(SourceText.of(text))).containsExactly(new SourceRange(0, text.length()));
  }

  /** GitHub takes it for a table of one column. */
  @Test
  void holdsATableWithoutPipes() {
    SourceText source = SourceText.of("words\n\na\n:-\n1\n");
    assertThat(TableFinder.find(source, parts(source)).tables())
        .singleElement()
        .extracting(table -> table.rows().size())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~~~ a ~~~\n\nwords\n\n| a |\n|---|\n",
        "<textarea>\n\nwords\n\n| a |\n|---|\n\n</textarea>\n",
        "<!x\n\nwords\n\n| a |\n|---|\n",
        "<search>\n<!-- a\n\nwords\n\n| a |\n|---|\n",
        "[^1]: note\n```\n\nwords\n\n| a |\n|---|\n",
        "```\na\n    ```\n\nwords\n\n| a |\n|---|\n\n```\n",
        "| a |\n|---|\n```\n\nwords\n\n| a |\n|---|\n",
      })
  void goesOnWhereOneParserMaySeeAnOpenBlock(String text) {
    holdAgainstTheWhole(text);
  }

  @Test
  void agreesOnRandomTexts() {
    RandomMarkdown.texts(RANDOM_TEXTS).forEach(TablePartsTest::holdAgainstTheWhole);
  }

  @ParameterizedTest
  @MethodSource("io.github.roadmaplint.document.RealMarkdown#files")
  void agreesOnRealRoadmaps(Path file) throws IOException {
    holdAgainstTheWhole(Files.readString(file));
  }
}
