import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.ChangeFilter;
import io.github.roadmaplint.history.GitHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prints the milliseconds of a first read, and the median of some after others. */
final class HistoryBenchmark {
  private static final int WARMING = 40;
  private static final int COUNTED = 21;

  private HistoryBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    Path repository = Path.of(arguments[0]);
    List<String> roadmaps;
    try (Stream<Path> files = Files.walk(repository)) {
      roadmaps =
          files
              .filter(each -> each.endsWith("ROADMAP.md"))
              .map(each -> repository.relativize(each).toString())
              .sorted()
              .toList();
    }
    ChangeFilter filter = filterOfTheRules();
    long first = read(repository, roadmaps, filter);
    for (int i = 0; i < WARMING; i++) {
      read(repository, roadmaps, filter);
    }
    long[] counted = new long[COUNTED];
    for (int i = 0; i < COUNTED; i++) {
      counted[i] = read(repository, roadmaps, filter);
    }
    Arrays.sort(counted);
    System.out.println(first / 1_000_000 + " " + counted[COUNTED / 2] / 1_000_000);
  }

  /** What the rules pass over, as they ask for it. */
  private static ChangeFilter filterOfTheRules() {
    List<ChangeFilter> asked = new ArrayList<>();
    RoadmapLinter.builder()
        .history(
            (path, filter) -> {
              asked.add(filter);
              return Optional.empty();
            })
        .build()
        .lint(Map.of("ROADMAP.md", SourceText.of("# Roadmap\n")));
    return asked.get(0);
  }

  private static long read(Path repository, List<String> roadmaps, ChangeFilter filter) {
    long start = System.nanoTime();
    GitHistory history = GitHistory.isolated(repository, Clock.systemUTC());
    history.expect(roadmaps);
    for (String roadmap : roadmaps) {
      history.lastChange(roadmap, filter).orElseThrow();
    }
    return System.nanoTime() - start;
  }
}
