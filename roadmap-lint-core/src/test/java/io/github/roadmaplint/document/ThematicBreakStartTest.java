package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThematicBreakStartTest {
  private static Document parse(String text) {
    SourceText source = SourceText.of(text);
    return MarkdownParser.ofWholeTexts().parse(source, new SourceRange(0, text.length()));
  }

  private static long breaks(Node node) {
    long own = node instanceof ThematicBreak ? 1 : 0;
    for (Node child : node.getChildren()) {
      own += breaks(child);
    }
    return own;
  }

  /** GFM 0.29, examples 13 to 31 (section 4.1), with how many breaks each shows. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "***~---~___|3",
        "+++|0",
        "===|0",
        "--~**~__|0",
        " ***~  ***~   ***|3",
        "    ***|0",
        "Foo~    ***|0",
        "_____________________________________|1",
        " - - -|1",
        " **  * ** * ** * **|1",
        "-     -      -      -|1",
        "- - - -    |1",
        "_ _ _ _ a~~a------~~---a---|0",
        " *-*|0",
        "- foo~***~- bar|1",
        "Foo~***~bar|1",
        "Foo~---~bar|0",
        "* Foo~* * *~* Bar|1",
        "- Foo~- * * *|1"
      })
  void breaksAreThoseOfTheSpecification(String lines, long expected) {
    assertThat(breaks(parse(lines.replace('~', '\n') + "\n"))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"***", "-\t-\t-\t", "> * * *", "1. a\n\n   ___\n", "|a|\n|-|\n***"})
  void aBreakBeginsInAnyBlock(String text) {
    assertThat(breaks(parse(text))).isEqualTo(1);
  }

  /** Reading the white space again from each of its places would take many minutes. */
  @Test
  @Timeout(60)
  void aLongLineIsReadOnce() {
    assertThat(breaks(parse("***" + " ".repeat(900_000) + "a"))).isZero();
  }
}
