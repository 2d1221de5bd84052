package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import io.github.roadmaplint.RealMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is parsed part by part is read just as one that is parsed whole. */
class BodyPartsTest {
  private static final int RANDOM_TEXTS = Integer.getInteger("parts.texts", 4000);

  private static void holdAgainstTheWhole(String text) {
    PartsFuzz.holdAgainstTheWhole(SourceText.of(text), 1);
  }

  private static List<String> parts(String text) {
    SourceText source = SourceText.of(text);
    List<Integer> starts = new ArrayList<>();
    new BodyParts(source, 0, 1).forEach((Document tree) -> starts.add(tree.getStartOffset()));
    starts.add(text.length());
    List<String> parts = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      parts.add(text.substring(starts.get(i), starts.get(i + 1)));
    }
    return parts;
  }

  @Test
  void endsAPartWhereAllBlocksEnd() {
    assertThat(parts("# One\n\nwords\nmore\n\n- a\n- b\n  - c\n\n| d |\n|---|\n"))
        .containsExactly("# One\n\n", "words\nmore\n\n- a\n", "- b\n  - c\n\n", "| d |\n|---|\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\na\n\n# b\n\nc\n```\n",
        "<!-- a\n\n# b\n\nc -->\n",
        "> a\n> b\n>\n> c\n",
        "a\nb\n# c\n",
        "[^1]: a\n\n    # b\n\n    c\n",
        "<div>\na\n# b\n</div>\n",
      })
  void keepsABlockWhole(String text) {
    assertThat(parts(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a]\n\n[a]: /later\n",
        "[a]: /first\n\n[a]\n\n[a]: /second\n",
        "[x [a] y](z)\n\n> - [A]:\n>   /in-a-quote\n>   'title'\n",
        "[a][b] ![b] [c][]\n\nwords\n\n[b]: <b c>\n[b]: /d\n\n# [a]\n\n[a]: #a\n",
        "[a]\n\n```\n[a]: /code\n```\n\nwords\n",
        "[a]\n\nwords\n[a]: /no-definition\n\nwords\n",
        "[a]\n\n[a]: /b 'not\nclosed\n\nwords\n",
      })
  void knowsTheDefinitionsOfAllParts(String text) {
    holdAgainstTheWhole(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "\uFEFF# One\n\nwords\n\nmore",
        "---\nstatus: x\n---\n\n# One\n\nwords\n",
        "---\nstatus: x\n---",
        "# One\r\n\r\nwords\r\n\r\n- a\r\n- b\r\n",
        "# One\r\rwords\r\r- a\r- b\r",
        "# A\n\n# A\n\n# A\n",
        "a [^1]\n\n# b\n\n[^1]: c\n\nd\n",
        "a [^n]\n\n# b[^m] [^x]\n\nc\n\n[^m]: d\n\n# e[^n]\n\nf\n\n[^N]: g\n\n# h[^m]\n",
        "<!-- roadmap-lint-disable a/b -->\n\nc\n\n<!-- roadmap-lint-enable -->\n\nd\n",
        "<b id='x'>\n\n`<b id='y'>`\n\n    <b id='z'>\n\n# a\n",
        "words\n\f\nmore\n\u2028\nmore\n",
      })
  void readsInPartsAsInWhole(String text) {
    holdAgainstTheWhole(text);
  }

  @Test
  void agreesOnRandomTexts() {
    RandomMarkdown.texts(RANDOM_TEXTS).forEach(BodyPartsTest::holdAgainstTheWhole);
  }

  static List<String> realRoadmaps() throws IOException {
    return RealMarkdown.names("");
  }

  @ParameterizedTest
  @MethodSource("realRoadmaps")
  void agreesOnRealRoadmaps(String name) throws IOException {
    SourceText source = SourceText.decode(Files.readAllBytes(RealMarkdown.at(name)));
    PartsFuzz.holdAgainstTheWhole(source, 1);
    PartsFuzz.holdAgainstTheWhole(source, 500);
  }
}
