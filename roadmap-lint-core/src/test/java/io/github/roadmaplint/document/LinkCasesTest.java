package io.github.roadmaplint.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is a link, and what a link can lead to, each case with its source. */
class LinkCasesTest {
  record Case(String source, String markdown, List<String> expected) {
    @Override
    public String toString() {
      return source;
    }

    RoadmapDocument document() {
      return new DocumentParser().parse("ROADMAP.md", SourceText.of(markdown));
    }
  }

  static Stream<Case> links() throws IOException {
    return cases("link-cases.txt");
  }

  static Stream<Case> anchors() throws IOException {
    return cases("anchor-cases.txt");
  }

  private static Stream<Case> cases(String file) throws IOException {
    try (InputStream in = LinkCasesTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> line.contains("¦") && !line.startsWith("# "))
              .map(line -> line.split("¦", -1))
              .map(
                  parts ->
                      new Case(
                          parts[0],
                          parts[1].replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\"),
                          Arrays.stream(parts[2].split(" "))
                              .filter(each -> !each.isEmpty())
                              .map(each -> each.equals("<>") ? "" : each)
                              .toList()))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("links")
  void findsTheseLinksAndNoOthers(Case each) {
    assertThat(each.document().links())
        .extracting(Link::destination)
        .containsExactlyElementsOf(each.expected());
  }

  @ParameterizedTest
  @MethodSource("anchors")
  void findsTheseAnchorsAndNoOthers(Case each) {
    assertThat(each.document().anchors())
        .extracting(Anchor::name)
        .containsExactlyInAnyOrderElementsOf(each.expected());
  }
}
