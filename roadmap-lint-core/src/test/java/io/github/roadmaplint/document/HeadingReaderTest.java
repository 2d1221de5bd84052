package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingReaderTest {
  @ParameterizedTest
  @CsvSource({
    "🚀 Café,🚀",
    "🚀 CafÃ©,🚀",
    "ðŸš€ CafÃ©,ðŸš€",
    "ðŸš€ Café,ðŸš€",
    "&#x1F680; CafÃ©,&#x1F680;"
  })
  void aLeadingEmojiStandsWhereItIsWritten(String text, String written) {
    SourceText source = SourceText.of("## " + text + "\n");
    Heading heading = new DocumentParser().parse("ROADMAP.md", source).headings().get(0);
    Emoji emoji = heading.emoji().orElseThrow();
    assertThat(emoji.text()).isEqualTo("🚀");
    assertThat(source.slice(emoji.range())).isEqualTo(written);
  }
}
