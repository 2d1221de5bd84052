package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.RuleContext;
import java.util.List;

/**
 * What a roadmap planned for periods that have ended and does not mark done.
 *
 * @param targets in the order of the text
 */
public record OverdueTargets(List<Target> targets) {
  public OverdueTargets {
    targets = List.copyOf(targets);
  }

  /** The overdue targets of the context's document. */
  public static OverdueTargets of(RuleContext context) {
    return context.once(
        OverdueTargets.class,
        () -> {
          RoadmapReview review = RoadmapReview.of(context);
          SourceRanges reviews = SourceRanges.of(review.statements());
          TargetScanner scanner =
              new TargetScanner(
                  context.document(), review.periods(), review.today(), Completion.of(context));
          return new OverdueTargets(
              scanner.overdue().stream()
                  .filter(target -> !reviews.contain(target.range()))
                  .toList());
        });
  }
}
