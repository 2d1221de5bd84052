package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownParserTest {
  private static final int LINES = 10_000;

  /** What stands between the lines makes a block a text of as many pieces. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "''|'   a\n'|''",
        "''|'> \ta\n'|''",
        "'- a\n'|' b\n'|''",
        "'> a\n'|'     b\n'|''",
        "''|'   a\n'|'===\n'",
        "''|'> [a]: b\n'|''",
        "''|' [a]: b\n'|''",
        "'> ```\n'|'> a\n'|'> ```\n'",
        "'- ```\n'|'  a\n'|'  ```\n'",
        "''|'>     a\n'|''",
        "'> <div>\n'|'> a\n'|'> </div>\n'",
        "'> | a |\n> |---|\n'|'> | b |\n'|''",
      },
      delimiter = '|')
  void memoryThatIsCopiedGrowsWithTheLines(String before, String line, String after) {
    parse(before + line.repeat(LINES) + after);
    long once = copied(before + line.repeat(LINES) + after);
    long twice = copied(before + line.repeat(2 * LINES) + after);
    assertThat((double) twice / once).isLessThan(2.5);
  }

  private static long copied(String text) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    parse(text);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static void parse(String text) {
    MarkdownParser.ofWholeTexts().parse(SourceText.of(text), new SourceRange(0, text.length()));
  }
}
