package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.FixSelection;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Roadmaps with damage at random are mended once and for all, and nothing they say is lost. With
 * {@code -Ddamage.runs=100000 -Ddamage.seed=7} a longer run.
 */
class RandomlyDamagedRoadmapsTest {
  private static final int RUNS = Integer.getInteger("damage.runs", 1000);
  private static final long SEED = Long.getLong("damage.seed", 20261201);
  private static final long LARGEST = 12_000;
  private static final RuleRegistry RULES =
      RuleRegistry.load(RandomlyDamagedRoadmapsTest.class.getClassLoader());

  /** All that a rule on tables may add or take away. */
  private static final String FRAME = "[|\\\\\\-–—=_+:>\\s]";

  @Test
  void examplesAreMendedOnce() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
      areMendedOnce(
          files
              .filter(file -> file.getFileName().toString().matches("(?i)roadmap\\.md"))
              .sorted()
              .toList());
    }
  }

  @Test
  void realRoadmapsAreMendedOnce() throws IOException {
    areMendedOnce(RealMarkdown.files());
  }

  private static void areMendedOnce(List<Path> files) throws IOException {
    List<String> roadmaps = new ArrayList<>();
    for (Path file : files) {
      if (Files.size(file) < LARGEST) {
        roadmaps.add(Files.readString(file));
      }
    }
    assertThat(roadmaps).isNotEmpty();
    LongStream.range(SEED, SEED + RUNS).parallel().forEach(seed -> isMendedOnce(roadmaps, seed));
  }

  private static void isMendedOnce(List<String> roadmaps, long seed) {
    String damaged = RandomDamage.of(roadmaps, seed);
    RoadmapLinter linter = linter(seed % 2 == 0 ? Preset.STRICT : Preset.RECOMMENDED);
    isMendedOnce(new RoadmapFixer(linter, FixSelection.all(RULES)), damaged, "seed " + seed);
    saysTheSame(
        new RoadmapFixer(linter, FixSelection.of(RULES, List.of("tables"))),
        damaged,
        "tables, seed " + seed);
  }

  private static RoadmapLinter linter(Preset preset) {
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(LintConfiguration.builder(RULES).preset(preset).build())
        .clock(Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC))
        .build();
  }

  private static void isMendedOnce(RoadmapFixer fixer, String damaged, String name) {
    FixReport report = fix(fixer, damaged);
    assertThat(report.settled()).as("%s settles: %s", name, damaged).isTrue();
    assertThat(report.remaining().failures()).as("%s: %s", name, damaged).isEmpty();
    assertThat(report.remaining().findings())
        .as("%s: %s", name, damaged)
        .noneMatch(Finding::fixable);
    String mended = report.files().get(0).after();
    assertThat(fix(fixer, mended).files().get(0).changed())
        .as("%s changes once more: %s", name, damaged)
        .isFalse();
    if (!damaged.replace("\r\n", "").contains("\n")) {
      assertThat(mended.replace("\r\n", "")).as("%s: line ends", name).doesNotContain("\n");
    }
  }

  private static void saysTheSame(RoadmapFixer fixer, String damaged, String name) {
    assertThat(fix(fixer, damaged).files().get(0).after().replaceAll(FRAME, ""))
        .as("%s: %s", name, damaged)
        .isEqualTo(damaged.replaceAll(FRAME, ""));
  }

  private static FixReport fix(RoadmapFixer fixer, String text) {
    return fixer.fix(Map.of("ROADMAP.md", SourceText.of(text)));
  }
}
