package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A baseline of a real roadmap lets that pass, and no new defect. */
class RealBaselineTest {
  private static final String NEW = "\n\n| a | b |\n| - | - |\n| 1 | 2 | 3 |\n";

  private final Path corpus = RealMarkdown.at("corpus");
  private final RuleRegistry rules = RuleRegistry.load(getClass().getClassLoader());
  private final RoadmapLinter linter =
      RoadmapLinter.builder()
          .root(corpus)
          .rules(rules)
          .configuration(LintConfiguration.builder(rules).preset(Preset.STRICT).build())
          .clock(Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC))
          .build();
  private final RoadmapBaseline baselines = new RoadmapBaseline(corpus, rules);

  @Test
  void coversAllThatCanBeRecordedAndNothingNew() throws IOException {
    long recorded = 0;
    for (Path file : RealMarkdown.files("corpus")) {
      String path = file.getFileName().toString();
      SourceText text = SourceText.decode(Files.readAllBytes(file));
      Baseline known = baselines.record(lint(path, text), Baseline.EMPTY);
      recorded += known.size();

      LintReport same = baselines.judge(lint(path, text), known);
      assertThat(recordable(same)).as(path).isEmpty();
      assertThat(same.baseline().covered()).as(path).hasSize((int) known.size());
      assertThat(same.baseline().gone()).as(path).isEqualTo(Baseline.EMPTY);

      LintReport grown = baselines.judge(lint(path, text.withText(text.text() + NEW)), known);
      assertThat(recordable(grown)).as(path).containsExactly("tables/extra-cells");
    }
    assertThat(recorded).isPositive();
  }

  private LintReport lint(String path, SourceText text) {
    return linter.lint(Map.of(path, text));
  }

  private static List<String> recordable(LintReport report) {
    return report.findings().stream().map(Finding::rule).filter(Baseline::records).toList();
  }
}
