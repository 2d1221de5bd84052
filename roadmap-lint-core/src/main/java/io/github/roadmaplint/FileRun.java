package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RepositoryFiles;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import io.github.roadmaplint.rule.freshness.OverdueTarget;
import io.github.roadmaplint.rule.freshness.OverdueTargets;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import io.github.roadmaplint.rule.freshness.Stale;
import io.github.roadmaplint.rule.freshness.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** One document on its way through the rules. Used by one thread at a time. */
final class FileRun {
  private static final RuleInfo REVIEW = new Stale().info();
  private static final RuleInfo OVERDUE = new OverdueTarget().info();

  private final RoadmapDocument document;
  private final RunEnvironment environment;
  private final LintConfiguration configuration;
  private final FileFindings findings;
  private final List<RuleFailure> failures = new ArrayList<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final OutsideWorld outside = new OutsideWorld();
  private final Set<String> addresses = new LinkedHashSet<>();
  private Map<String, LinkVerdict> linkVerdicts = Map.of();

  FileRun(RoadmapDocument document, LintConfiguration configuration, RunEnvironment environment) {
    this.document = document;
    this.environment = environment;
    this.configuration = configuration;
    findings = new FileFindings(document, configuration);
  }

  RoadmapDocument document() {
    return document;
  }

  List<RuleFailure> failures() {
    return failures;
  }

  void linkVerdicts(Map<String, LinkVerdict> verdicts) {
    linkVerdicts = verdicts;
  }

  /** The addresses of the document's links, and those that rules want to know of beside them. */
  Set<String> addresses() {
    return addresses;
  }

  void collectAddresses(List<Rule> rules) {
    for (Link link : document.links()) {
      if (isWebAddress(link.destination())) {
        addresses.add(link.destination());
      }
    }
    forEachActive(rules, (rule, context) -> addresses.addAll(rule.addresses(context)));
  }

  private static boolean isWebAddress(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Runs those of the rules that are not switched off for this document. */
  void run(List<Rule> rules) {
    forEachActive(rules, Rule::check);
  }

  /** A rule that breaks down keeps no other one from speaking. */
  private void forEachActive(List<Rule> rules, BiConsumer<Rule, RuleContext> step) {
    for (Rule rule : rules) {
      if (configuration.severity(rule.info()) == Severity.OFF) {
        continue;
      }
      outside.enter(rule.info());
      try {
        step.accept(rule, new Context(rule.info()));
      } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
        failures.add(new RuleFailure(rule.info().id(), document.path(), e));
      }
    }
  }

  FileReport report() {
    ReviewStatus status = ReviewStatus.UNKNOWN;
    ReviewTimeline timeline = ReviewTimeline.UNKNOWN;
    try {
      RoadmapReview review = review();
      status = ReviewStatus.of(review);
      timeline = timeline(review);
    } catch (RuntimeException e) {
      failures.add(new RuleFailure(REVIEW.id(), document.path(), e));
    }
    return new FileReport(
        document.path(),
        document.source(),
        status,
        timeline,
        findings.counting(),
        findings.suppressed());
  }

  /** What is known about the document's reviews. */
  RoadmapReview review() {
    return RoadmapReview.of(new Context(REVIEW));
  }

  /** A target that no finding speaks of is none to the user: the rule is off, or suppressed. */
  private ReviewTimeline timeline(RoadmapReview review) {
    Set<SourceRange> reported = findings.rangesOf(OVERDUE);
    LocalDate today = LocalDate.now(environment.clock());
    List<Target> overdue =
        reported.isEmpty()
            ? List.of()
            : OverdueTargets.of(new Context(OVERDUE)).targets().stream()
                .filter(target -> reported.contains(target.range()))
                .toList();
    return ReviewTimeline.of(review, today, overdue);
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
      Object known = shared.get(type);
      if (known == null) {
        known = outside.sharing(type, supplier);
        shared.put(type, known);
      }
      outside.using(type);
      return type.cast(known);
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
