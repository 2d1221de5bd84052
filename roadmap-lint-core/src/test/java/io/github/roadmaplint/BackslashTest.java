package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.history.ChangeFilter;
import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.history.GitHistory;
import io.github.roadmaplint.history.GitSandbox;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.links.MissingFile;
import io.github.roadmaplint.rule.tables.ExtraCells;
import io.github.roadmaplint.rule.tables.UnescapedPipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A backslash in the name of a file, where it separates nothing. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BackslashTest {
  private static final String NAME = "a\\ROADMAP.md";
  private static final String TABLE = "| a | b |\n| - | - |\n";
  private static final String LINK = "\n[itself](<a\\ROADMAP.md>)\n";

  private final RuleRegistry rules =
      RuleRegistry.of(List.of(new ExtraCells(), new UnescapedPipe(), new MissingFile()));

  @TempDir private Path root;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(root.resolve(NAME), TABLE + "| 1 | 2 | 3 |\n" + LINK);
  }

  @Test
  void isLintedUnderItsOwnName() throws IOException {
    assertThat(new RoadmapFiles(List.of("*.md"), List.of()).find(root)).containsExactly(file);
    assertThat(lint().findings())
        .extracting(Finding::path, Finding::rule)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(NAME, "tables/extra-cells"));
  }

  @Test
  void isFixed() throws IOException {
    Files.writeString(file, TABLE + "| `1|2` | 3 |\n" + LINK);

    FixReport fixes = new RoadmapFixer(linter(), FixSelection.all(rules)).fix(List.of(file));
    assertThat(new RoadmapWriter(root).write(fixes).leftAlone()).isEmpty();
    assertThat(file).content().contains("`1\\|2`");
  }

  @Test
  void isInABaseline() throws IOException {
    RoadmapBaseline baselines = new RoadmapBaseline(root, rules);
    Baseline recorded = baselines.record(lint(), Baseline.EMPTY);
    BaselineFile written = BaselineFile.within(root, root.resolve("b\\aseline.json"));
    written.write(Optional.empty(), recorded);

    assertThat(written.name()).isEqualTo("b\\aseline.json");
    assertThat(written.read()).hasValue(recorded);
    assertThat(recorded.entries().keySet()).extracting(BaselineEntry::path).containsExactly(NAME);
    assertThat(baselines.judge(lint(), recorded).findings()).isEmpty();
  }

  @Test
  void hasTheConfigurationOfItsFolder() throws IOException {
    Path folder = Files.createDirectory(root.resolve("c\\d"));
    Files.writeString(folder.resolve(".roadmap-lint.yaml"), "rules: {tables/extra-cells: info}\n");

    assertThat(
            new RepositoryConfiguration(root, rules, none -> {})
                .forFile("c\\d/ROADMAP.md")
                .origin(new ExtraCells().info()))
        .hasValue("c\\d/.roadmap-lint.yaml:1");
  }

  @Test
  void hasAHistory() throws Exception {
    try (GitSandbox git = GitSandbox.in(root)) {
      git.commit("2026-01-15", "Plan");
      Clock clock = Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);
      assertThat(GitHistory.isolated(root, clock).lastChange(NAME, ChangeFilter.everything()))
          .map(FileChange::date)
          .contains(LocalDate.parse("2026-01-15"));
    }
  }

  private LintReport lint() throws IOException {
    return linter().lint(List.of(file));
  }

  private RoadmapLinter linter() {
    return RoadmapLinter.builder().root(root).rules(rules).build();
  }
}
