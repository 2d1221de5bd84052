package io.github.roadmaplint.config;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GlobTest {
  private static final List<String> PARTS =
      List.of("*", "**", "/", "?", "a", "b", "c", ".", "[ab]", "[!a]", "[a-c]", "[+-b]", "{a,b*}");

  @ParameterizedTest
  @CsvSource({
    "*.md, a.md",
    "*.md, .md",
    "docs/**, docs/a/b.md",
    "docs/**/b.md, docs/b.md",
    "docs/**/b.md, docs/a/c/b.md",
    "**/a/**/b, a/b",
    "?.md, 🚀.md",
    "[a-c]x, bx",
    "[!a-c]x, dx",
    "[-a]x, -x",
    "[a-]x, -x",
    "'a,b}', 'a,b}'",
    "'{a/**/,}b', a/c/b",
    "'{a/**/,}b', b",
    "$(a|b)+.^, $(a|b)+.^"
  })
  void matches(String glob, String path) {
    assertThat(Glob.compile(glob).test(path)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "*.md, docs/a.md",
    "*.md, a.MD",
    "docs/**/b.md, docs/ab.md",
    "a?b, a/b",
    "a[!x]b, a/b",
    "a[+-9]b, a/b",
    "a.b, axb"
  })
  void matchesNot(String glob, String path) {
    assertThat(Glob.compile(glob).test(path)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "[]", "[!]", "[b-a]", "[a/b]", "{a", "{a{b}}"})
  void takesNoneThatIsMalformed(String glob) {
    assertThatThrownBy(() -> Glob.compile(glob)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void matchesNamesOfTwoLines() {
    assertThat(Glob.compile("docs/**").test("docs/a\nb.md")).isTrue();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void matchesAsJavaDoes() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String glob =
          random
              .ints(1 + random.nextInt(5), 0, PARTS.size())
              .mapToObj(PARTS::get)
              .collect(Collectors.joining());
      String path =
          random
              .ints(1 + random.nextInt(6), 0, 5)
              .mapToObj(each -> "abc./".substring(each, each + 1))
              .collect(Collectors.joining());
      assertThat(Glob.compile(glob).test(Path.of(path).toString()))
          .as("%s of %s", glob, path)
          .isEqualTo(matchesInJava(glob, Path.of(path)));
    }
  }

  private static boolean matchesInJava(String glob, Path path) {
    try {
      return FileSystems.getDefault()
          .getPathMatcher("glob:" + glob.replace("**/", "{,**/}"))
          .matches(path);
    } catch (PatternSyntaxException e) {
      throw new AssertionError(glob, e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"**", "*a", "{a,a}", "{,a}", "**/"})
  @Timeout(value = 60, unit = SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void takesTimeInProportionToThePath(String part) {
    assertThat(Glob.compile(part.repeat(60) + "c").test("a".repeat(200) + "b")).isFalse();
  }
}
