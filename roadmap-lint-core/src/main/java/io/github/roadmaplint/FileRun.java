package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RepositoryFiles;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import io.github.roadmaplint.rule.freshness.OpenTargets;
import io.github.roadmaplint.rule.freshness.OverdueTarget;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import io.github.roadmaplint.rule.freshness.Stale;
import io.github.roadmaplint.rule.freshness.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One document on its way through the rules. Used by one thread at a time. */
final class FileRun {
  private static final RuleInfo REVIEW = new Stale().info();
  private static final RuleInfo OVERDUE = new OverdueTarget().info();

  private final RoadmapDocument document;
  private final RunEnvironment environment;
  private final LintConfiguration configuration;
  private final List<Finding> findings = new ArrayList<>();
  private final List<RuleFailure> failures = new ArrayList<>();
  private final List<SuppressedFinding> suppressedFindings = new ArrayList<>();
  private final Map<String, List<Suppression>> suppressionsByRule = new HashMap<>();
  private final Map<Suppression, Integer> suppressed = new HashMap<>();
  private final Map<Class<?>, Object> shared = new HashMap<>();
  private final OutsideWorld outside = new OutsideWorld();
  private final Set<String> addresses = new LinkedHashSet<>();
  private Map<String, LinkVerdict> linkVerdicts = Map.of();

  FileRun(RoadmapDocument document, LintConfiguration configuration, RunEnvironment environment) {
    this.document = document;
    this.environment = environment;
    this.configuration = configuration;
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
    for (Rule rule : active(rules)) {
      outside.enter(rule.info());
      try {
        addresses.addAll(rule.addresses(new Context(rule.info())));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new RuleFailure(rule.info().id(), document.path(), e));
      }
    }
  }

  private static boolean isWebAddress(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Runs those of the rules that are not switched off for this document. */
  void run(List<Rule> rules) {
    for (Rule rule : active(rules)) {
      outside.enter(rule.info());
      try {
        rule.check(new Context(rule.info()));
      } catch (RuntimeException | StackOverflowError e) {
        failures.add(new RuleFailure(rule.info().id(), document.path(), e));
      }
    }
  }

  private List<Rule> active(List<Rule> rules) {
    List<Rule> active = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      if (configuration.severity(rule.info()) != Severity.OFF) {
        active.add(rule);
      }
    }
    return active;
  }

  FileReport report() {
    findings.sort(Comparator.naturalOrder());
    suppressedFindings.sort(Comparator.comparing(SuppressedFinding::finding));
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
        document.path(), document.source(), status, timeline, findings, suppressedFindings);
  }

  /** What is known about the document's reviews. */
  RoadmapReview review() {
    return RoadmapReview.of(new Context(REVIEW));
  }

  /** A target that no finding speaks of is none to the user: the rule is off, or suppressed. */
  private ReviewTimeline timeline(RoadmapReview review) {
    Set<SourceRange> reported =
        findings.stream()
            .filter(finding -> finding.rule().equals(OVERDUE.id()))
            .map(Finding::range)
            .collect(Collectors.toSet());
    LocalDate today = LocalDate.now(environment.clock());
    List<Target> overdue =
        reported.isEmpty()
            ? List.of()
            : OpenTargets.of(new Context(OVERDUE)).overdue(today).stream()
                .filter(target -> reported.contains(target.range()))
                .toList();
    return ReviewTimeline.of(review, today, overdue);
  }

  private void add(
      RuleInfo rule,
      Severity atMost,
      SourceRange range,
      String message,
      List<TextEdit> edits,
      boolean onTheWhole) {
    requireSound(edits);
    SourceText source = document.source();
    Severity severity = configuration.severity(rule);
    Finding finding =
        new Finding(
            rule.id(),
            severity.isAtLeast(atMost) ? atMost : severity,
            document.path(),
            range,
            source.position(range.start()),
            source.position(range.end()),
            message,
            edits,
            onTheWhole);
    List<Suppression> silencing =
        naming(rule).stream().filter(each -> reaches(each, range)).toList();
    if (silencing.isEmpty()) {
      findings.add(finding);
    } else {
      silencing.forEach(each -> suppressed.merge(each, 1, Integer::sum));
      suppressedFindings.add(new SuppressedFinding(finding, reason(silencing)));
    }
  }

  private static String reason(List<Suppression> silencing) {
    return silencing.stream()
        .map(Suppression::reason)
        .filter(reason -> !reason.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A rule that reports edits which nobody can apply has broken down. */
  private void requireSound(List<TextEdit> edits) {
    int length = document.source().text().length();
    if (!edits.isEmpty() && new Fix(edits).end() > length) {
      throw new IllegalArgumentException("an edit beyond the end of the text: " + edits);
    }
  }

  /** The suppressions that silence a rule somewhere. */
  private List<Suppression> naming(RuleInfo rule) {
    return suppressionsByRule.computeIfAbsent(
        rule.id(),
        id ->
            document.suppressions().stream()
                .filter(
                    each ->
                        each.rules().isEmpty() && rule.stage() != Stage.SUPPRESSIONS
                            || each.rules().stream().anyMatch(name -> name.id().equals(id)))
                .toList());
  }

  private static boolean reaches(Suppression suppression, SourceRange range) {
    SourceRange scope = suppression.scope();
    return !scope.isEmpty()
        && (scope.contains(range.start()) || scope.end() == range.start() && range.isEmpty());
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
      return suppressed.getOrDefault(suppression, 0);
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
      add(rule, Severity.ERROR, range, message, edits, false);
    }

    @Override
    public void report(Severity atMost, SourceRange range, String message, List<TextEdit> edits) {
      add(rule, atMost, range, message, edits, false);
    }

    @Override
    public void reportOnTheWhole(SourceRange range, String message) {
      add(rule, Severity.ERROR, range, message, List.of(), true);
    }
  }
}
