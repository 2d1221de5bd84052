package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RepositoryFiles;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What rules may ask about one document, and where they report. */
final class FileContexts {
  private final RoadmapDocument document;
  private final LintConfiguration configuration;
  private final RunEnvironment environment;
  private final FileFindings findings;
  private final OutsideWorld outside = new OutsideWorld();
  private Map<String, LinkVerdict> linkVerdicts = Map.of();

  FileContexts(
      RoadmapDocument document,
      LintConfiguration configuration,
      RunEnvironment environment,
      FileFindings findings) {
    this.document = document;
    this.configuration = configuration;
    this.environment = environment;
    this.findings = findings;
  }

  void linkVerdicts(Map<String, LinkVerdict> verdicts) {
    linkVerdicts = verdicts;
  }

  /** The context of a rule that looks at the document from now on. */
  RuleContext enter(RuleInfo rule) {
    outside.enter(rule);
    return of(rule);
  }

  /** The context of a rule beside the one that looks at the document. */
  RuleContext of(RuleInfo rule) {
    return new Context(rule);
  }

  private final class Context implements RuleContext {
    private final RuleInfo rule;

    Context(RuleInfo rule) {
      this.rule = rule;
    }

    @Override
    public RoadmapDocument document() {
      return document;
    }

    @Override
    public <T> T option(Option<T> option) {
      return configuration.option(option);
    }

    @Override
    public <T> Optional<T> configured(Option<T> option) {
      return configuration.configured(option);
    }

    @Override
    public Clock clock() {
      outside.asked();
      return environment.clock();
    }

    @Override
    public RepositoryFiles files() {
      return environment.files();
    }

    @Override
    public FileHistory history() {
      outside.asked();
      return environment.history();
    }

    @Override
    public List<RuleInfo> rules() {
      return environment.rules();
    }

    @Override
    public Optional<LinkVerdict> linkVerdict(String address) {
      Optional<LinkVerdict> verdict = Optional.ofNullable(linkVerdicts.get(address));
      verdict.filter(each -> !each.status().isKnown()).ifPresent(each -> outside.asked());
      return verdict;
    }

    @Override
    public int suppressed(Suppression suppression) {
      return findings.suppressedBy(suppression);
    }

    @Override
    public boolean isFinal(RuleInfo other) {
      return other.stage() != Stage.SUPPRESSIONS
          && rule.stage() == Stage.SUPPRESSIONS
          && configuration.severity(other) != Severity.OFF
          && !outside.wasAskedBy(other);
    }

    @Override
    public <T> T once(Class<T> type, Supplier<? extends T> supplier) {
      return outside.once(type, supplier);
    }

    @Override
    public void report(SourceRange range, String message, List<TextEdit> edits) {
      findings.add(rule, Severity.ERROR, range, message, edits, false);
    }

    @Override
    public void report(Severity atMost, SourceRange range, String message, List<TextEdit> edits) {
      findings.add(rule, atMost, range, message, edits, false);
    }

    @Override
    public void reportOnTheWhole(SourceRange range, String message) {
      findings.add(rule, Severity.ERROR, range, message, List.of(), true);
    }
  }
}
