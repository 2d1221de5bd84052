package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.RuleRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** All rules, on a day on which the sample roadmaps are fresh, links off. */
final class SampleLinter {
  private SampleLinter() {}

  static RoadmapLinter create() {
    RuleRegistry registry = RuleRegistry.load(SampleLinter.class.getClassLoader());
    return RoadmapLinter.builder()
        .rules(registry)
        .configuration(LintConfiguration.builder(registry).build())
        .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
        .linkVerifier(LinkVerifier.off("a benchmark"))
        .build();
  }
}
