package io.github.roadmaplint;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.mojibake.Mojibake;
import io.github.roadmaplint.mojibake.MojibakeDetector;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One roadmap: flexmark's bare parse, ours, and all that {@code roadmap:lint} does with links off. */
@State(Scope.Benchmark)
public class LintBenchmark extends AverageTimes {
  @Param({"7000", "1000000", "20000000"})
  int characters;

  private String text = "";
  private Parser flexmark = Parser.builder().build();
  private RoadmapLinter linter = RoadmapLinter.builder().build();

  @Setup
  public void prepare() {
    text = SampleRoadmap.of(characters);
    flexmark = Parser.builder().build();
    linter = SampleLinter.create();
    List<?> findings = lint().findings();
    if (!findings.isEmpty()) {
      throw new IllegalStateException("the sample is not healthy: " + findings.get(0));
    }
  }

  @Benchmark
  public Document flexmark() {
    return flexmark.parse(text);
  }

  @Benchmark
  public RoadmapDocument parse() {
    return new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
  }

  @Benchmark
  public LintReport lint() {
    return linter.lint(new TreeMap<>(Map.of("ROADMAP.md", SourceText.of(text))));
  }

  @Benchmark
  public List<Mojibake> mojibake() {
    return MojibakeDetector.find(text);
  }
}
