package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceText;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many roadmaps of 7 kB in one run. */
@State(Scope.Benchmark)
public class FilesBenchmark extends AverageTimes {
  @Param({"1", "10", "1000"})
  int files;

  private final Map<String, SourceText> roadmaps = new TreeMap<>();
  private RoadmapLinter linter = RoadmapLinter.builder().build();

  @Setup
  public void prepare() {
    linter = SampleLinter.create();
    for (int file = 0; file < files; file++) {
      roadmaps.put("%04d/ROADMAP.md".formatted(file), SourceText.of(SampleRoadmap.of(7000)));
    }
  }

  @Benchmark
  public LintReport lint() {
    return linter.lint(new TreeMap<>(roadmaps));
  }
}
