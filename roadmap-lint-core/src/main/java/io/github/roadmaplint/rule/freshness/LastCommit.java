package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.history.ChangeFilter;
import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.rule.RuleContext;
import java.time.LocalDate;
import java.util.Optional;

/** Asks the history for the last change of a roadmap's content. */
final class LastCommit {
  private LastCommit() {}

  static Optional<FileChange> of(RuleContext context) {
    LocalDate latest = Days.latest(context.clock());
    return context
        .history()
        .lastChange(
            context.document().path(),
            new ChangeFilter(UpdateMarks.BODY, context.option(FreshnessOptions.BOTS)))
        .filter(change -> !change.date().isAfter(latest));
  }
}
