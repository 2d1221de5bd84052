package io.github.roadmaplint.maven;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder in which a user's programs keep what they can do without. */
final class UserCache {
  private static final String NAME = "roadmap-lint";

  private UserCache() {}

  /**
   * As the system's convention has it: {@code LOCALAPPDATA} on Windows, {@code ~/Library/Caches} on
   * macOS, elsewhere the XDG Base Directory Specification, which has relative paths ignored.
   *
   * @param system {@code os.name}
   * @param home {@code user.home}
   */
  static Path directory(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local")).resolve(NAME);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library/Caches").resolve(NAME);
    }
    return absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")).resolve(NAME);
  }

  private static Path absolute(@Nullable String path, Path otherwise) {
    return path != null && Path.of(path).isAbsolute() ? Path.of(path) : otherwise;
  }
}
