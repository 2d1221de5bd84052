package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a line opens a fence is seen by the heading in it, which is code or is none. */
class FenceStartTest {
  private static RoadmapDocument parse(String text) {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  /** GFM 0.29, examples 89 to 117 (section 4.5), and what they say of info strings. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n# code\n```\n",
        "~~~\n# code\n~~~\n",
        "~~~ aa ``` ~~~\n# code\n~~~\n",
        "~~~ a~b\n# code\n~~~\n",
        "~~~~~ markdown {a=~}\n# code\n~~~~~\n",
        "``` a~b\n# code\n```\n",
        "   ~~~~    ruby startline=3 $%@#$\n# code\n~~~~~~~\n",
        "text\n```\n# code\n```\n",
        "> ~~~ a ~\n> # code\n",
        "- a\n  ~~~ b ~\n  # code\n  ~~~\n",
        "- ~~~ b ~\n  # code\n"
      })
  void aFenceHoldsCode(String text) {
    assertThat(parse(text).headings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "``\n# title\n``\n",
        "~~ a\n# title\n",
        "``` ```\n# title\n",
        "``` aa ```\n# title\n",
        "`````` a`b\n# title\n",
        "    ```\n# title\n",
        "\t~~~\n# title\n",
        "- [ ] ~~~\n# title\n"
      })
  void whatIsNoFenceHoldsText(String text) {
    assertThat(parse(text).headings()).extracting(Heading::title).containsExactly("title");
  }

  /** GFM 0.29, examples 89, 112 and 114 (section 4.5). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n<\n >\n```",
        "```ruby\ndef foo(x)\n  return 3\nend\n```",
        "````;\n````",
      })
  void theFencesAreAPartOfTheCode(String code) {
    RoadmapDocument document = parse("text\n\n" + code + "\n\ntext\n");
    assertThat(document.blocks().get(1).kind()).isEqualTo(TextBlock.Kind.FENCED_CODE);
    assertThat(document.source().slice(document.blocks().get(1).range())).isEqualTo(code);
  }

  /** GFM 0.29, section 4.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'```\n<\n >\n```\n'|'<\n >\n'",
        "'```\naaa\n~~~\n```\n'|'aaa\n~~~\n'",
        "'````\naaa\n```\n``````\n'|'aaa\n```\n'",
        "'~~~~\naaa\n~~~\n~~~~\n'|'aaa\n~~~\n'",
        "'`````\n\n```\naaa\n'|'\n```\naaa\n'",
        "'> ```\n> aaa\n\nbbb\n'|'aaa\n'",
        "'```\n\n  \n```\n'|'\n  \n'",
        "' ```\n aaa\naaa\n```\n'|'aaa\naaa\n'",
        "'  ```\naaa\n  aaa\naaa\n  ```\n'|'aaa\naaa\naaa\n'",
        "'   ```\n   aaa\n    aaa\n  aaa\n   ```\n'|'aaa\n aaa\naaa\n'",
        "'>   ```\n>    aaa\n>   ```\n'|' aaa\n'",
        "'```\naaa\n  ``` \t\nbbb\n'|'aaa\n'",
        "'```\naaa\n    ```\n'|'aaa\n    ```\n'",
        "'~~~~~~\naaa\n~~~ ~~\n'|'aaa\n~~~ ~~\n'",
        "'```\n``` aaa\n```\n'|'``` aaa\n'"
      })
  void theCodeIsBetweenTheFences(String text, String code) {
    assertThat(code(text).getContentChars().toString()).isEqualTo(code);
  }

  /** GFM 0.29, section 4.5. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'```ruby\ndef foo(x)\n```\n'|ruby",
        "'~~~~    ruby startline=3 $%@#$ \ndef foo(x)\n~~~~~~~\n'|ruby startline=3 $%@#$",
        "'````;\n````\n'|;",
        "'``` \n```\n'|''"
      })
  void theInfoStringStandsBehindTheFence(String text, String info) {
    assertThat(code(text).getInfo().toString()).isEqualTo(info);
  }

  private static FencedCodeBlock code(String text) {
    Node block =
        MarkdownParser.ofWholeTexts()
            .parse(SourceText.of(text), new SourceRange(0, text.length()))
            .getFirstChild();
    return (FencedCodeBlock) (block instanceof BlockQuote ? block.getFirstChild() : block);
  }

  /** Reading such a line again from each of its marks would take many minutes. */
  @ParameterizedTest
  @Timeout(60)
  @ValueSource(strings = {"`", "~"})
  void aLongFenceIsReadOnce(String mark) {
    assertThat(parse(mark.repeat(900_000) + " a" + mark + "\n").blocks()).hasSize(1);
  }
}
