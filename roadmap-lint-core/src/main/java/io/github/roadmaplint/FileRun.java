package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.freshness.OverdueTarget;
import io.github.roadmaplint.rule.freshness.OverdueTargets;
import io.github.roadmaplint.rule.freshness.RoadmapReview;
import io.github.roadmaplint.rule.freshness.Stale;
import io.github.roadmaplint.rule.freshness.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One document on its way through the rules. Used by one thread at a time. */
final class FileRun {
  private static final RuleInfo REVIEW = new Stale().info();
  private static final RuleInfo OVERDUE = new OverdueTarget().info();

  private final RoadmapDocument document;
  private final RunEnvironment environment;
  private final LintConfiguration configuration;
  private final FileFindings findings;
  private final FileContexts contexts;
  private final List<RuleFailure> failures = new ArrayList<>();
  private final Set<String> addresses = new LinkedHashSet<>();

  FileRun(RoadmapDocument document, LintConfiguration configuration, RunEnvironment environment) {
    this.document = document;
    this.environment = environment;
    this.configuration = configuration;
    findings = new FileFindings(document, configuration);
    contexts = new FileContexts(document, configuration, environment, findings);
  }

  RoadmapDocument document() {
    return document;
  }

  List<RuleFailure> failures() {
    return failures;
  }

  void linkVerdicts(Map<String, LinkVerdict> verdicts) {
    contexts.linkVerdicts(verdicts);
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
    forEachActive(rules, (rule, context) -> addresses.addAll(List.copyOf(rule.addresses(context))));
  }

  private static boolean isWebAddress(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  /** Runs those of the rules that are not switched off for this document. */
  void run(List<Rule> rules) {
    forEachActive(rules, Rule::check);
  }

  /**
   * A rule that breaks down keeps no other one from speaking, whatever it throws: one in Kotlin
   * throws checked exceptions and errors of its own. What Java itself is short of is not its fault.
   */
  private void forEachActive(List<Rule> rules, BiConsumer<Rule, RuleContext> step) {
    for (Rule rule : rules) {
      if (configuration.severity(rule.info()) == Severity.OFF) {
        continue;
      }
      RuleContext context = contexts.enter(rule.info());
      try {
        step.accept(rule, context);
      } catch (Throwable e) {
        if (e instanceof VirtualMachineError && !(e instanceof StackOverflowError)) {
          throw e;
        }
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
    return RoadmapReview.of(contexts.of(REVIEW));
  }

  /** A target that no finding speaks of is none to the user: the rule is off, or suppressed. */
  private ReviewTimeline timeline(RoadmapReview review) {
    Set<SourceRange> reported = findings.rangesOf(OVERDUE);
    LocalDate today = LocalDate.now(environment.clock());
    List<Target> overdue =
        reported.isEmpty()
            ? List.of()
            : OverdueTargets.of(contexts.of(OVERDUE)).targets().stream()
                .filter(target -> reported.contains(target.range()))
                .toList();
    return ReviewTimeline.of(review, today, overdue);
  }
}
