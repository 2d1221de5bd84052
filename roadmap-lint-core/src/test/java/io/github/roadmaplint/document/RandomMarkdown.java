package io.github.roadmaplint.document;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of lines that open, close and interrupt blocks, the same at each run. */
final class RandomMarkdown {
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
          "see [a] and [b][a]",
          "[text][b] ![c] [x [a] y](z)",
          "[b]: <one two> 'title'",
          "> [c]: /quoted",
          "[c]:\n/next\n'line'",
          "- [a]: /in-a-list",
          "*a **b* c** `d",
          "a note[^1], #12 and owner/name#3",
          "<a name=\"here\"></a>",
          "<!-- roadmap-lint-disable tables -->",
          "<!-- roadmap-lint-enable -->",
          "* star",
          "+ plus\n  - minus",
          " - one blank",
          "1) first\n2) second",
          "7. seventh",
          "-",
          "---",
          "| [a] | `b` |",
          "www.example.org \\* &amp;",
          "<script>",
          "</script>");

  private RandomMarkdown() {}

  static Stream<String> texts(int count) {
    return IntStream.range(0, count).mapToObj(RandomMarkdown::text);
  }

  private static String text(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int lines = 4 + random.nextInt(14);
    for (int line = 0; line < lines; line++) {
      text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
    }
    return text.toString();
  }
}
