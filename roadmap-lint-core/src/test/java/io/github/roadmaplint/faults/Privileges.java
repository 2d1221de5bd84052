package io.github.roadmaplint.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes permissions count, which they do not for root, but for a root that has no capabilities. */
public final class Privileges {
  private Privileges() {}

  /** What to put before a command; skips the test where there is no way. */
  public static List<String> dropped() throws InterruptedException {
    if (!System.getProperty("user.name").equals("root")) {
      return List.of();
    }
    List<String> setpriv = List.of("setpriv", "--bounding-set=-all", "--inh-caps=-all");
    List<String> trial = new ArrayList<>(setpriv);
    trial.add("true");
    assumeTrue(
        runs(trial.toArray(String[]::new)),
        "skipped: permissions do not count for root, and setpriv cannot change that here");
    return setpriv;
  }

  /** Skips the test where files have no permissions. */
  public static void assumePermissions(Path folder) throws IOException {
    assumeTrue(hasPermissions(folder), "skipped: no POSIX files");
  }

  /** Gives the user back what a test took, so that the folder can be deleted. */
  public static void allowAll(Path folder) throws IOException, InterruptedException {
    if (hasPermissions(folder)) {
      new ProcessBuilder("chmod", "-R", "u+rwX", folder.toString()).start().waitFor();
    }
  }

  private static boolean hasPermissions(Path folder) throws IOException {
    return Files.getFileStore(folder).supportsFileAttributeView("posix");
  }

  static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
