package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * What flexmark, as it is set up here, takes for quotes, lists, headings, code, HTML, thematic
 * breaks and paragraphs, held against another parser of CommonMark. Tables, tasks, footnotes, link
 * definitions and some tags have tests of their own, for there GitHub differs from both.
 */
class BlockStructureTest {
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "^<(?:!x|search>|b>|a |/?textarea>|/(?:pre|script)>)"
              + "|\\||^(?::-|-:)$|\\[\\^|\\]:|\\[ \\]");
  private static final Parser COMMONMARK = Parser.builder().build();

  @Test
  void blocksAreThoseOfCommonMark() {
    assertThat(RandomMarkdown.texts(5_000).map(BlockStructureTest::plain))
        .allSatisfy(
            text ->
                assertThat(ours(flexmark(text)))
                    .as(text)
                    .isEqualTo(theirs(COMMONMARK.parse(text))));
  }

  /** A text without the lines that have tests elsewhere. */
  private static String plain(String text) {
    return text.lines()
        .filter(line -> !ELSEWHERE.matcher(line).find())
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Document flexmark(String text) {
    return MarkdownParser.ofWholeTexts()
        .parse(SourceText.of(text), new SourceRange(0, text.length()));
  }

  private static String ours(com.vladsch.flexmark.util.ast.Node node) {
    StringBuilder all = new StringBuilder(node.getClass().getSimpleName());
    if (node instanceof FencedCodeBlock code) {
      all.append(code.getContentChars().toString().lines().count());
    }
    all.append('(');
    for (com.vladsch.flexmark.util.ast.Node child : node.getChildren()) {
      if (child instanceof Block) {
        all.append(ours(child));
      }
    }
    return all.append(')').toString().replaceAll("(?:Bullet|Ordered)ListItem", "ListItem");
  }

  private static String theirs(Node node) {
    StringBuilder all = new StringBuilder(node.getClass().getSimpleName());
    if (node instanceof org.commonmark.node.FencedCodeBlock code) {
      all.append(code.getLiteral().lines().count());
    }
    all.append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof org.commonmark.node.Block) {
        all.append(theirs(child));
      }
    }
    return all.append(')').toString();
  }
}
