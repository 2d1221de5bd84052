package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.RealMarkdown;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * On other people's roadmaps, whose tables are all right, every table is seen and no rule speaks.
 */
@Tag("slow")
class RealRoadmapsTest {
  private static final Pattern FENCED = Pattern.compile("(?ms)^\\s*```.*?^\\s*```");
  private static final Pattern DELIMITER_LINE =
      Pattern.compile("(?m)^\\|?[\\t :|-]*-[\\t :|-]*\\|[\\t :|-]*$");

  private static List<SourceText> roadmaps() throws IOException {
    List<SourceText> roadmaps = new ArrayList<>();
    for (Path file : RealMarkdown.files()) {
      roadmaps.add(SourceText.decode(Files.readAllBytes(file)));
    }
    return roadmaps;
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
