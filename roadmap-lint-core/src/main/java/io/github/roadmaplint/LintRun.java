package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSource;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Stage;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One run: documents are parsed, local rules run, all links are verified together, then the link
 * rules speak. Where no link is verified, each file goes all that way by itself.
 */
final class LintRun {
  private final Path root;
  private final RuleRegistry rules;
  private final ConfigurationSource configuration;
  private final Clock clock;
  private final LinkVerifier linkVerifier;
  private final FileHistory history;
  private final FileThreads threads;
  private final List<Rule> documentRules;
  private final List<Rule> linkRules;
  private final List<Rule> suppressionRules;

  LintRun(
      Path root,
      RuleRegistry rules,
      ConfigurationSource configuration,
      Clock clock,
      LinkVerifier linkVerifier,
      FileHistory history,
      FileThreads threads) {
    this.root = root;
    this.rules = rules;
    this.configuration = configuration;
    this.clock = clock;
    this.linkVerifier = linkVerifier;
    this.history = history;
    this.threads = threads;
    documentRules = in(Stage.DOCUMENT, rules);
    linkRules = in(Stage.LINKS, rules);
    suppressionRules = in(Stage.SUPPRESSIONS, rules);
  }

  LintReport lint(Map<String, SourceText> sources) {
    RunEnvironment environment =
        new RunEnvironment(
            clock, new DirectoryFiles(root, sources, history), history, rules.infos());
    Map<String, LintConfiguration> configurations = configuration.forFiles(sources.keySet());
    history.expect(sources.keySet());
    Function<String, FileRun> reading =
        path -> read(path, sources.get(path), configurations.get(path), environment);
    return linkVerifier.isOff()
        ? inOnePass(sources.keySet(), reading)
        : inTwoPasses(sources.keySet(), reading);
  }

  /** No file waits for the others, so that no more documents are in memory than threads. */
  private LintReport inOnePass(Set<String> paths, Function<String, FileRun> reading) {
    List<UnreadRoadmap> unread = new ArrayList<>();
    List<LintedFile> files =
        threads.map(
            paths,
            path -> path,
            path -> {
              FileRun file = reading.apply(path);
              return conclude(file, linkVerifier.verify(file.addresses()));
            },
            unread::add);
    return report(files, linkVerifier.verify(union(files, LintedFile::addresses)), unread);
  }

  private LintReport inTwoPasses(Set<String> paths, Function<String, FileRun> reading) {
    List<UnreadRoadmap> unread = new ArrayList<>();
    List<FileRun> files = threads.map(paths, path -> path, reading, unread::add);
    LinkVerification links = linkVerifier.verify(union(files, FileRun::addresses));
    List<LintedFile> linted =
        threads.map(
            files, file -> file.document().path(), file -> conclude(file, links), unread::add);
    return report(linted, links, unread);
  }

  private FileRun read(
      String path, SourceText source, LintConfiguration chosen, RunEnvironment environment) {
    RoadmapDocument document = new DocumentParser().parse(path, source);
    FileRun file = new FileRun(document, chosen, environment);
    file.run(documentRules);
    file.collectAddresses(linkRules);
    return file;
  }

  private LintedFile conclude(FileRun file, LinkVerification links) {
    file.linkVerdicts(links.verdicts());
    file.run(linkRules);
    // Where a rule broke down, nobody knows what would have been suppressed.
    if (file.failures().isEmpty()) {
      file.run(suppressionRules);
    }
    FileReport report = file.report();
    return new LintedFile(report, file.addresses(), file.failures());
  }

  private LintReport report(
      List<LintedFile> files, LinkVerification links, List<UnreadRoadmap> unread) {
    return new LintReport(
        LocalDate.now(clock),
        configuration.forRun().preset(),
        files.stream().map(LintedFile::report).toList(),
        links,
        unread,
        files.stream().flatMap(file -> file.failures().stream()).toList(),
        Stream.concat(history.notices().stream(), files.stream().flatMap(LintedFile::notices))
            .toList());
  }

  private static <T> Set<String> union(List<T> files, Function<T, Set<String>> addresses) {
    Set<String> union = new LinkedHashSet<>();
    files.forEach(file -> union.addAll(addresses.apply(file)));
    return union;
  }

  private static List<Rule> in(Stage stage, RuleRegistry rules) {
    return rules.rules().stream().filter(rule -> rule.info().stage() == stage).toList();
  }

  /** What came of a file, without its document, which takes far more memory. */
  private record LintedFile(FileReport report, Set<String> addresses, List<RuleFailure> failures) {
    Stream<String> notices() {
      return ChangeObstacle.ofMerge(report.source()).stream()
          .map(problem -> report.path() + " " + problem);
    }
  }
}
