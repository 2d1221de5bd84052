package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.config.ConfigurationSchema;
import io.github.roadmaplint.config.EffectiveConfiguration;
import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.history.GitHistory;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.links.LinkVerifiers;
import io.github.roadmaplint.report.ConsoleFixReport;
import io.github.roadmaplint.report.ConsoleLine;
import io.github.roadmaplint.report.ConsolePage;
import io.github.roadmaplint.report.ConsoleReport;
import io.github.roadmaplint.report.ConsoleRules;
import io.github.roadmaplint.report.ConsoleStyle;
import io.github.roadmaplint.report.GitHubReport;
import io.github.roadmaplint.report.ReportFiles;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.ReviewCalendarFile;
import io.github.roadmaplint.report.ReviewTable;
import io.github.roadmaplint.report.Tally;
import io.github.roadmaplint.report.TrendFile;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the linter can do, done once to a repository, all that it says put into files. */
final class WholeRun {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.ofHours(14));

  private final Path root;
  private final Path output;
  private final RuleRegistry rules = RuleRegistry.load(WholeRun.class.getClassLoader());
  private final RepositoryConfiguration configuration;
  private final FileHistory history;
  private final LinkVerifier links;

  private WholeRun(Path root, Path output, Path linkCache) {
    this.root = root;
    this.output = output;
    // As properties of a command line may be written.
    configuration =
        new RepositoryConfiguration(
            root,
            rules,
            builder ->
                builder.setting("failOn", "INFO").option("headings.emoji.mode", "CONSISTENT"));
    history = GitHistory.isolated(root, CLOCK);
    links = LinkVerifiers.fromCache(LinkSettingsReader.read(configuration.forRun()), linkCache);
  }

  /**
   * @param arguments the tag of the default locale; the folder of the repository, the file with the
   *     verdicts on links, the folder for what is said
   */
  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(arguments[0]));
    new WholeRun(Path.of(arguments[1]), Path.of(arguments[3]), Path.of(arguments[2])).run();
  }

  private void run() throws IOException {
    List<Path> roadmaps = new RoadmapFiles(List.of(), List.of()).find(root);
    Map<String, SourceText> sources = linter().read(roadmaps).texts();
    lint(roadmaps);
    plan(sources);
    say("config.yaml", EffectiveConfiguration.yaml(configuration.forRun(), rules));
    say("schema.json", new ConfigurationSchema(rules).json());
    say(
        "init.yaml",
        ConfigurationProposal.of(root, rules, CLOCK, history, sources, false, null).yaml());
    explain();
    complain();
    review(sources);
    fix(roadmaps);
  }

  private RoadmapLinter linter() {
    return RoadmapLinter.builder()
        .root(root)
        .rules(rules)
        .configuration(configuration)
        .clock(CLOCK)
        .linkVerifier(links)
        .history(history)
        .build();
  }

  private void lint(List<Path> roadmaps) throws IOException {
    LintReport report = linter().lint(roadmaps);
    say("lint.txt", console(new ConsoleReport(ConsoleStyle.PLAIN).lines(report)));
    say("tally.txt", Tally.of(report).sentence());
    TrendFile trend = new TrendFile(root.resolve("trend.jsonl"));
    new ReportFiles(output, rules, trend.add(TrendPoint.of(report)).points())
        .write(report, EnumSet.allOf(ReportFormat.class));
    keep("trend.jsonl", root.resolve("trend.jsonl"));
    try (OutputStream out = Files.newOutputStream(output.resolve("annotations.txt"));
        PrintStream annotations = new PrintStream(out, false, UTF_8)) {
      Path summary = Files.createFile(output.resolve("summary.md"));
      new GitHubReport(Map.of("GITHUB_STEP_SUMMARY", summary.toString()), annotations)
          .write(report);
    }
    baseline(report);
  }

  private void baseline(LintReport report) throws IOException {
    BaselineFile file = BaselineFile.within(root, root.resolve(BaselineFile.NAME));
    RoadmapBaseline baselines = new RoadmapBaseline(root, rules);
    Baseline known = baselines.record(report, Baseline.EMPTY);
    file.write(Optional.empty(), known);
    say("judged.txt", Tally.of(baselines.judge(report, file.read().orElseThrow())).sentence());
    keep("baseline.json", root.resolve(BaselineFile.NAME));
  }

  private void plan(Map<String, SourceText> sources) throws IOException {
    List<ReviewEntry> entries =
        new ReviewCalendar(root, configuration, CLOCK, history).schedule(sources).entries();
    say("schedule.txt", String.join("\n", new ReviewTable(LocalDate.now(CLOCK)).lines(entries)));
    say("schedule.ics", new ReviewCalendarFile(CLOCK.instant(), 14, null).text(entries));
  }

  private void explain() throws IOException {
    ConsoleRules shown = new ConsoleRules(configuration.forRun(), 100, false);
    List<String> lines = new ArrayList<>(shown.list(rules.infos()));
    for (Rule rule : rules.rules()) {
      lines.addAll(shown.explain(rule));
      RulePage.of(rule).ifPresent(page -> lines.addAll(new ConsolePage(100, true).lines(page)));
    }
    say("rules.txt", String.join("\n", lines));
  }

  /** What is said of wrong input. */
  private void complain() throws IOException {
    List<String> complaints = new ArrayList<>();
    complaints.add(LimitsTest.problem(lint("x".repeat(1_234_567))));
    complaints.add(LimitsTest.problem(lint("> ".repeat(123) + "x")));
    Path other = Files.createDirectory(output.resolve("other"));
    Files.writeString(
        other.resolve(RepositoryConfiguration.FILE_NAME),
        "preset: STRICT\nfailıf: 1\nrules:\n"
            + Stream.iterate(10, i -> i + 1)
                .limit(15)
                .map("  links/İ%s: off\n"::formatted)
                .collect(Collectors.joining()));
    complaints.add(complaint(() -> new RepositoryConfiguration(other, rules, b -> {}).forRun()));
    Path baseline = other.resolve(BaselineFile.NAME);
    for (String damaged : List.of("{\"schemaVersion\": 1234567}", "{\"schemaVersion\": 1,\n\n [")) {
      Files.writeString(baseline, damaged);
      complaints.add(complaint(() -> BaselineFile.within(other, baseline).read()));
    }
    try (var large =
        Files.newByteChannel(
            other.resolve("ROADMAP.md"),
            EnumSet.of(
                java.nio.file.StandardOpenOption.CREATE_NEW,
                java.nio.file.StandardOpenOption.WRITE))) {
      large.position(33L << 20).write(java.nio.ByteBuffer.allocate(1));
    }
    complaints.add(
        LimitsTest.problem(
            RoadmapLinter.builder()
                .root(other)
                .build()
                .lint(List.of(other.resolve("ROADMAP.md")))));
    say("complaints.txt", String.join("\n", complaints));
    try (Stream<Path> files = Files.list(other)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(other);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private static String complaint(Attempt attempt) {
    try {
      attempt.run();
      return "nothing";
    } catch (IOException | RuntimeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private LintReport lint(String text) {
    return linter().lint(Map.of("ROADMAP.md", SourceText.of(text)));
  }

  private void review(Map<String, SourceText> sources) throws IOException {
    RoadmapReviewer reviewer = new RoadmapReviewer(root, configuration, CLOCK);
    StringBuilder said = new StringBuilder();
    for (Map.Entry<String, SourceText> each : new TreeMap<>(sources).entrySet()) {
      try {
        ReviewNote note = reviewer.review(each.getKey(), each.getValue());
        said.append(String.join("\n", note.diff())).append('\n');
      } catch (ReviewRefusedException e) {
        said.append(e.getMessage()).append('\n');
      }
    }
    say("review.txt", said.toString());
  }

  private void fix(List<Path> roadmaps) throws IOException {
    FixReport fixes = new RoadmapFixer(linter(), FixSelection.all(rules)).fix(roadmaps);
    FixOutcome outcome = new RoadmapWriter(root).write(fixes);
    say("fix.txt", console(new ConsoleFixReport(ConsoleStyle.PLAIN).lines(outcome)));
    say("dry-run.txt", console(new ConsoleFixReport(ConsoleStyle.PLAIN).dryRun(outcome)));
    for (FileFix file : fixes.files()) {
      if (file.changed()) {
        keep("fixed-" + file.path().replace('/', '-'), root.resolve(file.path()));
      }
    }
  }

  private static String console(List<ConsoleLine> lines) {
    return lines.stream()
        .map(line -> line.level() + " " + line.text() + "\n")
        .collect(Collectors.joining());
  }

  private void say(String name, String text) throws IOException {
    Files.writeString(output.resolve(name), text);
  }

  private void keep(String name, Path file) throws IOException {
    Files.copy(file, output.resolve(name));
  }
}
