package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.ast.Document;
import io.github.roadmaplint.AverageTimes;
import io.github.roadmaplint.SampleRoadmap;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What gathering tables from trees adds to the parse of a text. */
@State(Scope.Benchmark)
public class TableBenchmark extends AverageTimes {
  @Param({"7000", "1000000", "20000000"})
  int characters;

  private SourceText source = SourceText.of("");
  private final List<Document> trees = new ArrayList<>();

  @Setup
  public void prepare() {
    source = SourceText.of(SampleRoadmap.of(characters));
    new BodyParts(source, 0, BodyParts.PART_LENGTH).forEach(trees::add);
  }

  @Benchmark
  public Object tables() {
    TableCollector tables = new TableCollector(source);
    trees.forEach(tables::collect);
    return tables.tables();
  }
}
