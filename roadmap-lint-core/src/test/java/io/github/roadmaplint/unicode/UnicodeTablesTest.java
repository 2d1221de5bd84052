package io.github.roadmaplint.unicode;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;
import org.junit.jupiter.api.Test;

/**
 * The tables are the libraries' own data. After an update of a library the expected table lies in
 * target: copy it over the resource.
 */
class UnicodeTablesTest {
  @Test
  void theEmojiTableIsTheLibrarysData() throws IOException {
    String expected =
        EmojiManager.getAllEmojis().stream()
            .filter(
                emoji ->
                    emoji.getQualification() == Qualification.FULLY_QUALIFIED
                        || emoji.getQualification() == Qualification.COMPONENT)
            .map(
                emoji ->
                    emoji.getEmoji()
                        + emoji.getGithubAliases().stream()
                            .map(alias -> "\t" + alias.replace(":", ""))
                            .collect(Collectors.joining()))
            .sorted((a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray()))
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    assertResource("emoji.tsv", expected);
  }

  @Test
  void theWideCharactersAreThoseOfUnicode() throws IOException {
    StringBuilder expected = new StringBuilder();
    int start = -1;
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT + 1; codePoint++) {
      boolean wide = codePoint <= Character.MAX_CODE_POINT && isWide(codePoint);
      if (wide && start < 0) {
        start = codePoint;
      } else if (!wide && start >= 0) {
        expected.append("%04X..%04X\n".formatted(start, codePoint - 1));
        start = -1;
      }
    }
    assertResource("wide.txt", expected.toString());
  }

  private static boolean isWide(int codePoint) {
    int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
    return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH;
  }

  private static void assertResource(String name, String expected) throws IOException {
    try (var in = Objects.requireNonNull(EmojiTable.class.getResourceAsStream(name))) {
      String actual = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!actual.equals(expected)) {
        Files.writeString(Path.of("target", name), expected);
      }
      assertThat(actual.equals(expected)).as("%s, see target/%s", name, name).isTrue();
    }
  }
}
