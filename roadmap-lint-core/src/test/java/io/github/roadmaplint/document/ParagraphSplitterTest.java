package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphSplitterTest {
  private static final int LINES = 10_000;

  @ParameterizedTest
  @ValueSource(strings = {"   ", "> ", "> - "})
  void allThatTheLinesHoldIsRead(String indent) {
    Document tree =
        parse(
            IntStream.range(0, LINES)
                .mapToObj(i -> (i == 0 ? indent : indent.replace('-', ' ')) + "[a](#" + i + ")\n")
                .collect(Collectors.joining()));
    assertThat(all(tree, Link.class))
        .extracting(link -> link.getUrl().toString())
        .isEqualTo(IntStream.range(0, LINES).mapToObj(i -> "#" + i).toList());
    assertThat(all(tree, Paragraph.class))
        .allSatisfy(
            paragraph ->
                assertThat(paragraph.getLineCount())
                    .isLessThanOrEqualTo(ParagraphSplitter.MOST_LINES));
  }

  @Test
  void aLongParagraphWithoutIndentsStaysOne() {
    Document tree = parse("**" + "a\n".repeat(LINES) + "a**\n");
    assertThat(all(tree, StrongEmphasis.class)).hasSize(1);
    assertThat(all(tree, Paragraph.class)).hasSize(1);
  }

  @Test
  void anIndentedParagraphStaysOneWhereItsLinesAreNotTooMany() {
    Document tree = parse("  **" + "a\n  ".repeat(ParagraphSplitter.MOST_LINES - 1) + "a**\n");
    assertThat(all(tree, StrongEmphasis.class)).hasSize(1);
    assertThat(all(tree, Paragraph.class)).hasSize(1);
  }

  @Test
  void definitionsAboveAreNoPart() {
    Document tree = parse("> [a]: b\n".repeat(LINES) + "> text of [a]\n\nbelow\n");
    assertThat(all(tree, Reference.class)).hasSize(LINES);
    assertThat(all(tree, Paragraph.class))
        .extracting(paragraph -> paragraph.getContentChars().trimEnd().toString())
        .containsExactly("text of [a]", "below");
    assertThat(all(tree, BlockQuote.class)).hasSize(1);
  }

  @Test
  void aHeadingTakesTheLastLines() {
    Document tree = parse("   a\n".repeat(LINES) + "   [b](#c)\n===\n");
    List<Heading> headings = all(tree, Heading.class);
    assertThat(headings).hasSize(1);
    assertThat(all(headings.get(0), Link.class)).hasSize(1);
    assertThat(headings.get(0).getText().toString().lines().count())
        .isEqualTo(ParagraphSplitter.MOST_LINES);
  }

  private static Document parse(String text) {
    SourceText source = SourceText.of(text);
    return MarkdownParser.ofWholeTexts().parse(source, new SourceRange(0, text.length()));
  }

  private static <T extends Node> List<T> all(Node tree, Class<T> type) {
    List<T> found = new ArrayList<>();
    tree.getDescendants().forEach(node -> addIf(type, node, found));
    return found;
  }

  private static <T> void addIf(Class<T> type, Node node, List<T> found) {
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
  }
}
