package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README lists the parameters of all goals. */
class ReadmeTest {
  @Test
  void listsEachParameter() throws IOException {
    assertThat(names("../README.md", "(?m)^\\| `(roadmap\\.[a-zA-Z.]+)` \\|"))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            names("target/classes/META-INF/maven/plugin.xml", ">\\$\\{(roadmap\\.[a-zA-Z.]+)}<")
                .stream()
                .distinct()
                .toList());
  }

  private static List<String> names(String file, String pattern) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(Path.of(file)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }
}
