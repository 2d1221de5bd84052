package io.github.roadmaplint.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.RoadmapSource;
import io.github.roadmaplint.RoadmapWriter;
import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.FileCreation;
import io.github.roadmaplint.fix.GeneratedFile;
import io.github.roadmaplint.report.ReportFiles;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.TrendFile;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes all kinds of files that goals write, each telling its generation on every line.
 *
 * @param folder where
 * @param lines how many lines each has
 */
record Writer(Path folder, int lines) {
  static final Set<ReportFormat> FORMATS =
      EnumSet.complementOf(EnumSet.of(ReportFormat.CONSOLE, ReportFormat.GITHUB));
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC);
  private static final RuleRegistry RULES = RuleRegistry.of(List.of(new Echo()));

  /** One kind of file. */
  interface Attempt {
    void run() throws IOException;
  }

  /**
   * @param arguments the folder, how many lines, the generation; with a fourth one each kind is
   *     written once, and what comes of it printed; otherwise an "r" is written, and after a sign
   *     on the standard input a "w", and one generation after the other until there is another sign
   */
  public static void main(String[] arguments) throws IOException {
    Writer writer = new Writer(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    int generation = Integer.parseInt(arguments[2]);
    if (arguments.length > 3) {
      writer.printOutcomes(generation);
      return;
    }
    new Writer(Files.createTempDirectory(writer.folder.getParent(), "practice"), 1).write(1);
    System.out.write('r');
    System.out.flush();
    if (System.in.read() < 0) {
      return;
    }
    System.out.write('w');
    System.out.flush();
    while (System.in.available() == 0) {
      writer.write(++generation);
    }
  }

  private void printOutcomes(int generation) {
    attempts(generation)
        .forEach(
            (kind, attempt) -> {
              String outcome = "written";
              try {
                attempt.run();
              } catch (IOException e) {
                outcome = String.valueOf(e.getMessage());
              }
              byte[] line = (kind + ": " + outcome.replace('\n', ' ') + "\n").getBytes(UTF_8);
              System.out.write(line, 0, line.length);
              System.out.flush();
            });
  }

  /** Writes all; another one at work may be faster. */
  void write(int generation) throws IOException {
    for (Map.Entry<String, Attempt> each : attempts(generation).entrySet()) {
      try {
        each.getValue().run();
      } catch (IOException e) {
        if (!isOvertaken(e)) {
          throw new IOException(each.getKey(), e);
        }
      }
    }
  }

  private static boolean isOvertaken(IOException e) {
    String said = String.valueOf(e.getMessage());
    return said.contains("changed since it was read")
        || said.contains("is there already")
        || e instanceof java.nio.file.FileAlreadyExistsException;
  }

  Map<String, Attempt> attempts(int generation) {
    Map<String, Attempt> attempts = new LinkedHashMap<>();
    LintReport report = report(generation);
    for (ReportFormat format : FORMATS) {
      attempts.put(
          format.label(), () -> new ReportFiles(reports(), RULES).write(report, List.of(format)));
    }
    attempts.put("schedule", () -> new GeneratedFile(schedule()).write(text(generation)));
    attempts.put("baseline", () -> baseline().write(baseline().read(), baseline(generation)));
    attempts.put("trend", () -> new TrendFile(trend()).add(point(generation)));
    attempts.put("review", () -> review(text(generation)));
    attempts.put("init", () -> init(text(generation)));
    return attempts;
  }

  Path reports() {
    return folder.resolve("target/roadmap-lint");
  }

  Path schedule() {
    return folder.resolve("target/review-schedule.ics");
  }

  BaselineFile baseline() {
    return BaselineFile.within(folder, folder.resolve(BaselineFile.NAME));
  }

  Path trend() {
    return folder.resolve("trend.jsonl");
  }

  Path roadmap() {
    return folder.resolve("ROADMAP.md");
  }

  Path configuration() {
    return folder.resolve(".roadmap-lint.yaml");
  }

  private void review(String text) throws IOException {
    if (!Files.exists(roadmap())) {
      Files.writeString(roadmap(), text);
    }
    new RoadmapWriter(folder).write("ROADMAP.md", RoadmapSource.read(folder, roadmap()), text);
  }

  private void init(String text) throws IOException {
    Files.deleteIfExists(configuration());
    FileCreation.create(configuration(), text.getBytes(UTF_8));
  }

  String text(int generation) {
    return String.format(Locale.ROOT, "generation %09d\n", generation).repeat(lines);
  }

  static byte[] rendered(ReportFormat format, LintReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, RULES, List.of(), out);
    return out.toByteArray();
  }

  /** The page with a trend. */
  void page(List<TrendPoint> trend) throws IOException {
    ReportFormat.HTML.write(report(1), RULES, trend, new ByteArrayOutputStream());
  }

  LintReport report(int generation) {
    return RoadmapLinter.builder()
        .root(folder)
        .rules(RULES)
        .clock(CLOCK)
        .build()
        .lint(Map.of("ROADMAP.md", SourceText.of(text(generation))));
  }

  Baseline baseline(int generation) {
    TreeMap<BaselineEntry, Integer> entries = new TreeMap<>();
    for (int i = 0; i < lines; i++) {
      String path = String.format(Locale.ROOT, "generation %09d/%d.md", generation, i);
      entries.put(new BaselineEntry("test/echo", path, "0123456789abcdef"), 1);
    }
    return new Baseline(entries);
  }

  static TrendPoint point(int generation) {
    return new TrendPoint(
        LocalDate.parse("2026-11-25"), ReviewStatus.Verdict.FRESH, 1L, generation, 0, 0);
  }

  Optional<Baseline> known() throws IOException {
    return baseline().read();
  }

  /** Says each line again. */
  private static final class Echo implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/echo", "a line", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      SourceText source = context.document().source();
      for (int line = 1; line < source.lineCount(); line++) {
        SourceRange range = source.lineRange(line);
        context.report(range, source.slice(range).strip());
      }
    }
  }
}
