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
import java.util.stream.Collectors;

/**
 * One run: documents are parsed, local rules run, all links are verified together, then the link
 * rules speak.
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
        new RunEnvironment(clock, new DirectoryFiles(root, sources), history, rules.infos());
    Map<String, LintConfiguration> configurations = configuration.forFiles(sources.keySet());
    history.expect(sources.keySet());
    List<UnreadRoadmap> unread = new ArrayList<>();
    List<FileRun> files =
        threads.map(
            sources.keySet(),
            path -> path,
            path -> parse(path, sources.get(path), configurations.get(path), environment),
            unread::add);
    LinkVerification links =
        linkVerifier.verify(
            files.stream()
                .flatMap(file -> file.addresses(linkRules))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    List<FileReport> reports =
        threads.map(
            files,
            file -> file.document().path(),
            file -> {
              file.linkVerdicts(links.verdicts());
              file.run(linkRules);
              // Where a rule broke down, nobody knows what would have been suppressed.
              if (file.failures().isEmpty()) {
                file.run(suppressionRules);
              }
              return file.report();
            },
            unread::add);
    return new LintReport(
        LocalDate.now(clock),
        configuration.forRun().preset(),
        reports,
        links,
        unread,
        files.stream().flatMap(file -> file.failures().stream()).toList(),
        history.notices());
  }

  private FileRun parse(
      String path, SourceText source, LintConfiguration chosen, RunEnvironment environment) {
    RoadmapDocument document = new DocumentParser().parse(path, source);
    FileRun file = new FileRun(document, chosen, environment);
    file.run(documentRules);
    return file;
  }

  private static List<Rule> in(Stage stage, RuleRegistry rules) {
    return rules.rules().stream().filter(rule -> rule.info().stage() == stage).toList();
  }
}
