package io.github.roadmaplint.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lets Jazzer loose on the targets, one after the other: {@code mvn -Pfuzz}, see CONTRIBUTING.md.
 * What it learns stays in {@code target/fuzz} and is where the next run begins.
 */
final class FuzzRun {
  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";

  private final Path folder;
  private final int seconds;

  private FuzzRun(Path folder, int seconds) {
    this.folder = folder;
    this.seconds = seconds;
  }

  /** The folder, the seconds for each target, and the targets; without any, all. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    FuzzRun run = new FuzzRun(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    List<FuzzTarget> targets =
        arguments.length > 2
            ? Arrays.stream(arguments).skip(2).map(FuzzTarget::valueOf).toList()
            : List.of(FuzzTarget.values());
    List<FuzzTarget> broken = new ArrayList<>();
    for (FuzzTarget target : targets) {
      if (!run.holds(target)) {
        broken.add(target);
      }
    }
    if (!broken.isEmpty()) {
      System.err.println("Broken: " + broken + "; the inputs are in " + run.folder);
      System.exit(1);
    }
  }

  private boolean holds(FuzzTarget target) throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve(target.name()).resolve("corpus"));
    int number = 0;
    for (byte[] seed : FuzzSeeds.of(target)) {
      Files.write(corpus.resolve("seed-" + number++), seed);
    }
    System.err.println("\n== " + target + ", " + seconds + " s");
    return new ProcessBuilder(
                "java",
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                JAZZER,
                "--target_class=" + target.type().getName(),
                "--instrumentation_includes=io.github.roadmaplint.**:com.vladsch.flexmark.**"
                    + ":org.commonmark.**:org.snakeyaml.**",
                "--custom_hook_includes=io.github.roadmaplint.**",
                "--reproducer_path=" + folder.resolve(target.name()),
                "-artifact_prefix=" + folder.resolve(target.name()) + "/",
                "-max_total_time=" + seconds,
                "-max_len=4096",
                "-timeout=600",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                corpus.toString())
            .inheritIO()
            .start()
            .waitFor()
        == 0;
  }
}
