package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.links.LinkVerdict;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** All that a rule may look at while it checks one document, and where it reports. */
public interface RuleContext {
  /** The document. */
  RoadmapDocument document();

  /**
   * The value of an option: what the user set, or the preset's default.
   *
   * @throws java.util.NoSuchElementException if nobody set it and it has no default; ask {@link
   *     #configured} for such options
   */
  <T> T option(Option<T> option);

  /** The value of an option where the user set one, without the preset's default. */
  <T> Optional<T> configured(Option<T> option);

  /** The time. Its zone decides what day it is. */
  Clock clock();

  /** The day in the clock's zone. */
  default LocalDate today() {
    return LocalDate.now(clock());
  }

  /** The files around the document. */
  RepositoryFiles files();

  /** When files last changed. */
  FileHistory history();

  /** All rules of the run, switched off ones included. */
  List<RuleInfo> rules();

  /**
   * What became of a link's address; empty before {@link Stage#LINKS} and for what is not http or
   * https.
   */
  default Optional<LinkVerdict> linkVerdict(Link link) {
    return linkVerdict(link.destination());
  }

  /**
   * What became of an address of a link or of {@link Rule#addresses}; empty before {@link
   * Stage#LINKS} and for all others.
   */
  Optional<LinkVerdict> linkVerdict(String address);

  /** How many findings a suppression has silenced; 0 before {@link Stage#SUPPRESSIONS}. */
  int suppressed(Suppression suppression);

  /**
   * Whether what a rule found here, or did not find, rests on the files and the configuration
   * alone. False before {@link Stage#SUPPRESSIONS}, where the rule is switched off, and where it
   * asked for the time, the history, or an address of which nobody knows what became.
   */
  boolean isFinal(RuleInfo rule);

  /**
   * What several rules need of this document, computed when the first one asks.
   *
   * @param type names it; the same supplier must stand behind a type in all rules
   * @param supplier computes it, from this context alone
   */
  <T> T once(Class<T> type, Supplier<? extends T> supplier);

  /**
   * Reports a finding.
   *
   * @param range where the defect is
   * @param message what is wrong and what to do, for people; without the place and the rule's id
   * @param edits what mends it without a person's judgement; empty where nothing does
   */
  void report(SourceRange range, String message, List<TextEdit> edits);

  /**
   * Reports a finding that matters less than others of this rule.
   *
   * @param atMost its severity where the rule's own is graver
   */
  void report(Severity atMost, SourceRange range, String message, List<TextEdit> edits);

  /**
   * Reports what the roadmap as a whole lacks, which no place in it shows. A baseline knows it
   * whatever is written at the range.
   *
   * @param range where people are shown it
   */
  void reportOnTheWhole(SourceRange range, String message);

  /** Reports a finding that only a person can mend. */
  default void report(SourceRange range, String message) {
    report(range, message, List.of());
  }
}
