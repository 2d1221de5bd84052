package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserCacheTest {
  private static final Path HOME = Path.of("/home/mona").toAbsolutePath();

  @Test
  void followsTheSystemsConvention() {
    assertThat(UserCache.directory("Linux", HOME, Map.of()))
        .isEqualTo(HOME.resolve(".cache/roadmap-lint"));
    assertThat(UserCache.directory("Mac OS X", HOME, Map.of("XDG_CACHE_HOME", "/elsewhere")))
        .isEqualTo(HOME.resolve("Library/Caches/roadmap-lint"));
    assertThat(UserCache.directory("Windows 11", HOME, Map.of()))
        .isEqualTo(HOME.resolve("AppData/Local/roadmap-lint"));
    assertThat(
            UserCache.directory(
                "Windows 11", HOME, Map.of("LOCALAPPDATA", HOME.resolve("local").toString())))
        .isEqualTo(HOME.resolve("local/roadmap-lint"));
  }

  @Test
  void takesXdgsFolderWhereItIsAbsolute() {
    String absolute = HOME.resolve("xdg").toString();
    assertThat(UserCache.directory("Linux", HOME, Map.of("XDG_CACHE_HOME", absolute)))
        .isEqualTo(HOME.resolve("xdg/roadmap-lint"));
    assertThat(UserCache.directory("Linux", HOME, Map.of("XDG_CACHE_HOME", "relative")))
        .isEqualTo(HOME.resolve(".cache/roadmap-lint"));
    assertThat(UserCache.directory("Linux", HOME, Map.of("XDG_CACHE_HOME", "")))
        .isEqualTo(HOME.resolve(".cache/roadmap-lint"));
  }
}
