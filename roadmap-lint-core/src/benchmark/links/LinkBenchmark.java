import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.LinkSettingsReader;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.links.LinkVerifiers;
import io.github.roadmaplint.links.NetworkAccess;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Lints one file in one process: links off, over the network, from the cache. */
final class LinkBenchmark {
  private static final int RUNS = 5;

  private final Path file;
  private final RuleRegistry rules = RuleRegistry.load(LinkBenchmark.class.getClassLoader());

  LinkBenchmark(Path file) {
    this.file = file.toAbsolutePath();
  }

  public static void main(String[] args) throws IOException {
    LinkBenchmark benchmark = new LinkBenchmark(Path.of(args[0]));
    Path cache = Files.createTempDirectory("links").resolve("links.json");
    benchmark.measure("links off", 64, all -> LinkVerifier.off("off"));
    benchmark.measure(
        "checked, at most 64 in all",
        64,
        all -> LinkVerifiers.online(LinkSettingsReader.read(all), NetworkAccess.direct()));
    benchmark.measure(
        "checked, at most 300 in all",
        300,
        all -> LinkVerifiers.online(LinkSettingsReader.read(all), NetworkAccess.direct()));
    benchmark.lint(
        64, all -> LinkVerifiers.online(LinkSettingsReader.read(all), NetworkAccess.direct(), cache));
    benchmark.measure(
        "from a warm cache",
        64,
        all -> LinkVerifiers.online(LinkSettingsReader.read(all), NetworkAccess.direct(), cache));
  }

  private void measure(String name, int inAll, Function<LintConfiguration, LinkVerifier> links)
      throws IOException {
    long[] milliseconds = new long[RUNS];
    LintReport report = null;
    for (int run = 0; run < RUNS; run++) {
      long start = System.nanoTime();
      report = lint(inAll, links);
      milliseconds[run] = (System.nanoTime() - start) / 1_000_000;
    }
    String runs = Arrays.toString(milliseconds);
    Arrays.sort(milliseconds);
    System.out.printf(
        "%-30s median %5d ms of %s; %d links: %d checked, %d cached, %d findings%n",
        name,
        milliseconds[RUNS / 2],
        runs,
        report.links().total(),
        report.links().checked(),
        report.links().cached(),
        report.findings().size());
  }

  private LintReport lint(int inAll, Function<LintConfiguration, LinkVerifier> links)
      throws IOException {
    LintConfiguration configuration =
        LintConfiguration.builder(rules)
            .option("links.allowPrivate", "true")
            .option("links.inAll", String.valueOf(inAll))
            .build();
    return RoadmapLinter.builder()
        .root(file.getParent())
        .rules(rules)
        .configuration(configuration)
        .linkVerifier(links.apply(configuration))
        .build()
        .lint(List.of(file));
  }
}
