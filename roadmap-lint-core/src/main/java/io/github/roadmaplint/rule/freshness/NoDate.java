package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** Nothing tells when the roadmap was last updated. */
public final class NoDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "freshness/no-date",
          "Nothing tells when the roadmap was last updated",
          Severity.WARNING,
          Severity.ERROR,
          FreshnessOptions.ALL);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    RoadmapReview review = RoadmapReview.of(context);
    if (review.exempt()) {
      return;
    }
    if (review.lastUpdate().isEmpty()
        && review.updates().isEmpty()
        && !context.history().lacks(context.document().path())) {
      context.reportOnTheWhole(
          context.document().source().lineRange(1),
          message(context.document().toml().isPresent()).formatted(review.today()));
    }
  }

  private static String message(boolean toml) {
    return toml
        ? "TOML front matter is not read, and nothing else tells when this roadmap was last updated;"
            + " add a line 'Last updated: %s'"
        : "Nothing tells when this roadmap was last updated; add 'last_updated: %1$s' to the front"
            + " matter or a line 'Last updated: %1$s'";
  }
}
