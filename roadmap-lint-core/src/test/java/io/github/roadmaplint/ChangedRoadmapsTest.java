package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangedRoadmapsTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(ChangedRoadmapsTest.class.getClassLoader());
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC);
  private static final SourceText STALE =
      SourceText.of("# Roadmap\n\nLast updated: 2025-12-01\n\n| A |\n|---|\n| b | c |\n");

  private static LintReport lint() {
    return RoadmapLinter.builder()
        .root(Path.of(""))
        .rules(RULES)
        .clock(CLOCK)
        .build()
        .lint(Map.of("a.md", STALE, "b.md", STALE));
  }

  private static Severity severity(LintReport report, String path, String rule) {
    return report.findings().stream()
        .filter(each -> each.path().equals(path) && each.rule().equals(rule))
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  void warnsOfWhatCameWithTimeInUnchangedRoadmaps() {
    LintReport report = new ChangedRoadmaps(RULES, List.of("b.md")).judge(lint());

    assertThat(severity(report, "a.md", "freshness/stale")).isEqualTo(Severity.WARNING);
    assertThat(severity(report, "a.md", "tables/extra-cells")).isEqualTo(Severity.ERROR);
    assertThat(severity(report, "b.md", "freshness/stale")).isEqualTo(Severity.ERROR);
    assertThat(report.findings()).hasSameSizeAs(lint().findings());
    assertThat(report.notices())
        .containsExactly(
            "1 error that came with time is a warning here, in roadmaps that have not changed");
  }

  @Test
  void changesNothingWhereAllRoadmapsHaveChanged() {
    LintReport report = lint();

    assertThat(new ChangedRoadmaps(RULES, List.of("a.md", "b.md")).judge(report)).isSameAs(report);
  }

  @Test
  void knowsWhatComesWithTime() {
    assertThat(RULES.infos())
        .filteredOn(RuleInfo::comesWithTime)
        .extracting(RuleInfo::id)
        .containsExactlyInAnyOrder(
            "freshness/due-soon",
            "freshness/next-review-overdue",
            "freshness/overdue-target",
            "freshness/stale");
  }
}
