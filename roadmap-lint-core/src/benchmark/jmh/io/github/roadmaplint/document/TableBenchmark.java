package io.github.roadmaplint.document;

import io.github.roadmaplint.AverageTimes;
import io.github.roadmaplint.SampleRoadmap;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What finding tables adds to the parse of a text, beside what it would be for the whole of it. */
@State(Scope.Benchmark)
public class TableBenchmark extends AverageTimes {
  @Param({"7000", "1000000", "20000000"})
  int characters;

  private SourceText source = SourceText.of("");
  private List<SourceRange> parts = List.of();

  @Setup
  public void prepare() {
    source = SourceText.of(SampleRoadmap.of(characters));
    TableParts found = new TableParts(source, 0);
    new BodyParts(source, 0, BodyParts.PART_LENGTH).forEach(found::collect);
    parts = found.end();
  }

  @Benchmark
  public Object tables() {
    return TableFinder.find(source, parts);
  }

  @Benchmark
  public Object tablesOfTheWholeText() {
    return TableFinder.find(source, List.of(new SourceRange(0, source.text().length())));
  }
}
