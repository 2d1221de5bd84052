package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are found in the parts of a text just as they are found in the whole of it. */
class TablePartsTest {
  private static final Path REAL_ROADMAPS = Path.of("../../shared/data");
  private static final int RANDOM_TEXTS = Integer.getInteger("parts.texts", 4000);

  private static final List<String> LINES =
      List.of(
          "",
          "",
          "",
          "",
          "words",
          "# Heading",
          "Setext\n---",
          "| a | b |",
          "| - | - |",
          "|-|-|",
          "| 1 | 2 |",
          "a | b",
          ":-",
          "-:",
          "- item",
          "  more",
          "    deep",
          "1. one",
          "   | a | b |",
          "   | - | - |",
          "\t| a | b |",
          "> quote",
          "> | a | b |",
          "> | - | - |",
          "> ```",
          "```",
          "```\n| a | b |\n|-|-|\n```",
          "~~~",
          "~~~ a ~~~",
          "  ```",
          "   ~~~",
          "    ```",
          "- ```",
          "````",
          "``` a`b",
          "<!--",
          "-->",
          "<!-- a -->",
          "<div>",
          "</div>",
          "<textarea>",
          "</textarea>",
          "<pre>",
          "</pre>",
          "<!x",
          "<!X>",
          "<?php",
          "?>",
          "<![CDATA[",
          "]]>",
          "<search>",
          "<b>",
          "[^1]: note",
          "[a]: /b",
          "[a]: /b\n| - |",
          "***",
          "- [ ] task",
          "\\| a | b |",
          "text <!-- a",
          "<script>",
          "</script>");

  private static List<SourceRange> parts(SourceText source) {
    int start = source.contentStart();
    return TableParts.of(source, start, MarkdownTree.parse(source, start));
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
    IntStream.range(0, RANDOM_TEXTS)
        .forEach(
            seed -> {
              Random random = new Random(seed);
              StringBuilder text = new StringBuilder();
              for (int line = 0; line < 4 + random.nextInt(14); line++) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
              }
              holdAgainstTheWhole(text.toString());
            });
  }

  static Stream<Path> realRoadmaps() throws IOException {
    assumeTrue(Files.isDirectory(REAL_ROADMAPS), "no real roadmaps beside the checkout");
    try (Stream<Path> files = Files.walk(REAL_ROADMAPS)) {
      return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("realRoadmaps")
  void agreesOnRealRoadmaps(Path file) throws IOException {
    holdAgainstTheWhole(Files.readString(file));
  }
}
