package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.RuleContext;
import java.time.LocalDate;
import java.util.List;

/**
 * What a roadmap plans and does not mark done.
 *
 * @param targets in the order of the text
 */
public record OpenTargets(List<Target> targets) {
  public OpenTargets {
    targets = List.copyOf(targets);
  }

  /** The open targets of the context's document. */
  public static OpenTargets of(RuleContext context) {
    return context.once(
        OpenTargets.class,
        () -> {
          RoadmapReview review = RoadmapReview.of(context);
          SourceRanges reviews = SourceRanges.of(review.statements());
          return new OpenTargets(
              new TargetScanner(context.document(), review.periods(), Completion.of(context))
                  .targets().stream().filter(target -> !reviews.contain(target.range())).toList());
        });
  }

  /** Those whose period has ended. */
  public List<Target> overdue(LocalDate today) {
    return targets.stream().filter(target -> target.period().endedBefore(today)).toList();
  }
}
