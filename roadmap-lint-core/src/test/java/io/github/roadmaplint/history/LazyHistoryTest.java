package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LoadedClasses;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.freshness.NoDate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JGit costs time to load, so only those who need it load it. */
class LazyHistoryTest {
  @TempDir Path folder;

  @Test
  void loadsNoJGitWhereNobodyAsks() throws Exception {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(loadedBy("lintDatedRoadmap"))
        .contains(GitHistory.class.getName())
        .noneMatch(this::isJGit);
  }

  @Test
  void loadsNoJGitOutsideARepository() throws Exception {
    assertThat(loadedBy("lintUndatedRoadmap"))
        .contains(GitHistory.class.getName())
        .noneMatch(this::isJGit);
  }

  @Test
  void loadsJGitWhereARuleAsks() throws Exception {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(loadedBy("lintUndatedRoadmap")).anyMatch(this::isJGit);
  }

  private boolean isJGit(String name) {
    return name.startsWith("org.eclipse.jgit.");
  }

  private List<String> loadedBy(String method) throws Exception {
    return LoadedClasses.by(Probe.class, method, folder);
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void lintDatedRoadmap(Path folder) {
      lint(folder, "# Roadmap\n\nLast updated: 2026-05-01\n");
    }

    public static void lintUndatedRoadmap(Path folder) {
      lint(folder, "# Roadmap\n");
    }

    private static void lint(Path folder, String text) {
      Clock clock = Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC);
      RoadmapLinter.builder()
          .root(folder)
          .rules(RuleRegistry.of(List.of(new NoDate())))
          .clock(clock)
          .history(GitHistory.isolated(folder, clock))
          .build()
          .lint(Map.of("ROADMAP.md", SourceText.of(text)));
    }
  }
}
