package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.history.ChangeFilter;
import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.rule.RuleContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Asks the history for the last change of a roadmap's content. */
final class LastCommit {
  private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

  private LastCommit() {}

  static Optional<FileChange> of(RuleContext context) {
    LocalDate latest = LocalDate.now(context.clock().withZone(FIRST_ZONE));
    return context
        .history()
        .lastChange(
            context.document().path(),
            new ChangeFilter(UpdateMarks.BODY, context.option(FreshnessOptions.BOTS)))
        .filter(change -> !change.date().isAfter(latest));
  }
}
