package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On other people's roadmaps, whose tables are all right, every table is seen and no rule speaks.
 */
@Tag("slow")
class RealRoadmapsTest {
  private static final Path DATA = Path.of("../../shared/data");
  private static final Pattern FENCED = Pattern.compile("(?ms)^\\s*```.*?^\\s*```");
  private static final Pattern DELIMITER_LINE =
      Pattern.compile("(?m)^\\|?[\\t :|-]*-[\\t :|-]*\\|[\\t :|-]*$");

  private static List<SourceText> roadmaps() throws IOException {
    assumeTrue(Files.isDirectory(DATA), "skipped: no roadmaps under " + DATA);
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .map(RealRoadmapsTest::read)
          .toList();
    }
  }

  private static SourceText read(Path file) {
    try {
      return SourceText.decode(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void findsATableAtEachDelimiterRow() throws IOException {
    for (SourceText roadmap : roadmaps()) {
      String prose = FENCED.matcher(roadmap.text()).replaceAll("");
      assertThat(new DocumentParser().parse("ROADMAP.md", roadmap).tables())
          .hasSize((int) DELIMITER_LINE.matcher(prose).results().count());
    }
  }

  @Test
  void rulesAreSilent() throws IOException {
    List<Rule> rules =
        List.of(
            new ExtraCells(),
            new MissingCells(),
            new NotRendered(),
            new RaggedPipes(),
            new SwallowedLine(),
            new TableHeader(),
            new UnescapedPipe());
    for (SourceText roadmap : roadmaps()) {
      for (Rule rule : rules) {
        assertThat(RuleTester.of(rule).lint("ROADMAP.md", roadmap)).isEmpty();
      }
    }
  }
}
