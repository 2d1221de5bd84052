package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Cadence;
import io.github.roadmaplint.rule.MeantWord;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;

/** The prose promises another cadence than the configuration or front matter. */
public final class CadenceMismatch implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "freshness/cadence-mismatch",
          "The prose promises another cadence than the configuration or front matter",
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
    reportMisspelt(context);
    StatedCadence binding = review.cadence();
    if (binding.origin() == Origin.CONFIGURATION || binding.origin() == Origin.FRONT_MATTER) {
      review.promises().stream()
          .filter(promise -> !promise.cadence().equals(binding.cadence()))
          .forEach(
              promise ->
                  context.report(
                      promise.range(),
                      "This promises a review %s, but the cadence is %s (%s); make them agree"
                          .formatted(
                              promise.cadence().label(),
                              binding.cadence().label(),
                              binding.place())));
    }
  }

  /** What is far from all names may be the cadence of something else, such as of releases. */
  private static void reportMisspelt(RuleContext context) {
    context.document().frontMatter().stream()
        .flatMap(matter -> matter.entries().stream())
        .filter(entry -> CadenceReader.KEYS.contains(entry.key()))
        .filter(entry -> Cadence.tryParse(entry.value()).isEmpty())
        .forEach(
            entry ->
                MeantWord.of(FreshnessOptions.CADENCE.type().schema(), entry.value())
                    .ifPresent(
                        meant ->
                            context.report(
                                entry.valueRange(),
                                "'%s' is no cadence and counts for nothing; did you mean '%s'?"
                                    .formatted(entry.value(), meant))));
  }
}
