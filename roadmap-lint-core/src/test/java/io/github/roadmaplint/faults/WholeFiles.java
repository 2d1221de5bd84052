package io.github.roadmaplint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.fix.TemporaryFile;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.TrendFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether each of the files that a {@link Writer} writes is whole, of whichever generation. */
record WholeFiles(Writer writer) {
  private static final Pattern GENERATION = Pattern.compile("generation (\\d{9})");

  void check() throws IOException {
    Map<Integer, LintReport> reports = new HashMap<>();
    for (ReportFormat format : Writer.FORMATS) {
      Path file = writer.reports().resolve(format.fileName().orElseThrow());
      Optional<byte[]> content = content(file);
      // The badge tells no findings.
      int generation = format == ReportFormat.BADGE ? 1 : content.map(this::generation).orElse(0);
      if (content.isPresent()) {
        assertThat(content.get())
            .as("%s", file)
            .isEqualTo(
                Writer.rendered(format, reports.computeIfAbsent(generation, writer::report)));
      }
    }
    for (Path file : List.of(writer.schedule(), writer.roadmap(), writer.configuration())) {
      content(file)
          .ifPresent(
              content ->
                  assertThat(new String(content)).isEqualTo(writer.text(generation(content))));
    }
    Optional<Baseline> known = writer.known();
    if (known.isPresent()) {
      String path = known.get().entries().firstKey().path();
      assertThat(known.get()).isEqualTo(writer.baseline(generation(path.getBytes())));
    }
    TrendFile.Trend trend = new TrendFile(writer.trend()).read();
    assertThat(trend.damagedLines()).isEmpty();
    assertThat(trend.points()).hasSizeLessThanOrEqualTo(1);
  }

  /** The file, empty where it is not there. */
  private static Optional<byte[]> content(Path file) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private int generation(byte[] content) {
    Matcher matcher = GENERATION.matcher(new String(content));
    assertThat(matcher.find()).as("%s", new String(content)).isTrue();
    return Integer.parseInt(matcher.group(1));
  }

  List<Path> leftovers() throws IOException {
    try (Stream<Path> files = Files.walk(writer.folder())) {
      return files.filter(file -> TemporaryFile.isName(file.getFileName().toString())).toList();
    }
  }
}
