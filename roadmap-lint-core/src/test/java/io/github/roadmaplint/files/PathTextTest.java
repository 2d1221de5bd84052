package io.github.roadmaplint.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PathTextTest {
  @Test
  void hasASlashBetweenNames() {
    assertThat(PathText.of(Path.of("docs", "plans", "ROADMAP.md")))
        .isEqualTo("docs/plans/ROADMAP.md");
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void takesABackslashForASlashOnWindows() {
    assertThat(PathText.of(Path.of("docs\\ROADMAP.md"))).isEqualTo("docs/ROADMAP.md");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void leavesABackslashWithinANameOnUnix() {
    assertThat(PathText.of(Path.of("docs", "a\\b.md"))).isEqualTo("docs/a\\b.md");
  }
}
