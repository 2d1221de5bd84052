import io.github.roadmaplint.LinkSettingsReader;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.links.LinkProgress;
import io.github.roadmaplint.links.LinkVerifiers;
import io.github.roadmaplint.links.NetworkAccess;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lints the roadmaps below a folder several times in one process and prints a line for each: a name, wall time and CPU time
 * in seconds, memory, which is unknown, and requests.
 */
final class LinkBenchmark {
  private static final int LATER_CALLS = 3;

  private final Path folder;
  private final RuleRegistry rules = RuleRegistry.load(LinkBenchmark.class.getClassLoader());

  LinkBenchmark(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  public static void main(String[] args) throws IOException {
    LinkBenchmark benchmark = new LinkBenchmark(Path.of(args[0]));
    Path caches = Files.createTempDirectory("links");
    benchmark.measure("roadmap-lint, first call", caches.resolve("first.json"));
    for (int call = 0; call < LATER_CALLS; call++) {
      benchmark.measure("roadmap-lint, later call", caches.resolve(call + ".json"));
    }
    benchmark.measure("roadmap-lint, later call, warm cache", caches.resolve("first.json"));
  }

  private void measure(String name, Path cache) throws IOException {
    countRequests();
    long start = System.nanoTime();
    long cpu = cpuTime();
    lint(cache);
    System.out.printf(
        "%s\t%.3f %.3f - %s%n",
        name,
        (System.nanoTime() - start) / 1e9,
        (cpuTime() - cpu) / 1e9,
        countRequests());
  }

  private static long cpuTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static String countRequests() throws IOException {
    try (InputStream in = URI.create("http://127.0.0.1/--count").toURL().openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void lint(Path cache) throws IOException {
    LintConfiguration configuration =
        LintConfiguration.builder(rules).option("links.allowPrivate", "true").build();
    NetworkAccess access =
        new NetworkAccess(List.of(), Map.of("github.com", "benchmark"), LinkProgress.none());
    RoadmapLinter.builder()
        .root(folder)
        .rules(rules)
        .configuration(configuration)
        .linkVerifier(
            LinkVerifiers.online(LinkSettingsReader.read(configuration), access, cache))
        .build()
        .lint(roadmaps());
  }

  private List<Path> roadmaps() throws IOException {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(each -> each.endsWith("ROADMAP.md")).sorted().toList();
    }
  }
}
