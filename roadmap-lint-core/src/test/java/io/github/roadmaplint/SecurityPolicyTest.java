package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables in SECURITY.md name tests that there are. */
class SecurityPolicyTest {
  private static final Pattern TEST = Pattern.compile("`(\\w+)`");

  @Test
  void namesTestsInEachRow() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../SECURITY.md")).stream()
            .filter(line -> line.startsWith("| "))
            .filter(line -> !line.startsWith("| ---") && !line.endsWith("| held by |"))
            .toList();
    Set<String> tests = tests();

    assertThat(rows).hasSizeGreaterThan(20);
    for (String row : rows) {
      String[] cells = row.split(" \\| ");
      assertThat(cells).as(row).hasSize(3);
      List<String> named = TEST.matcher(cells[2]).results().map(each -> each.group(1)).toList();
      assertThat(named).as(row).isNotEmpty();
      assertThat(tests).as(row).containsAll(named);
    }
  }

  private static Set<String> tests() throws IOException {
    Set<String> tests = new TreeSet<>();
    for (String module : List.of("roadmap-lint-core", "roadmap-lint-maven-plugin")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith("Test.java"))
            .forEach(name -> tests.add(name.substring(0, name.length() - ".java".length())));
      }
    }
    return tests;
  }
}
