package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.hostile.HostileText;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What parsers and patterns have broken on: no text makes a rule fail, run out of stack or hang.
 * With {@code -Dhostile.size=20000} a longer run.
 */
@Timeout(120)
class HostileRoadmapsTest {
  private static final int SIZE = Integer.getInteger("hostile.size", 1000);
  private static final RuleRegistry RULES =
      RuleRegistry.load(HostileRoadmapsTest.class.getClassLoader());

  static List<HostileText> texts() {
    return HostileText.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void noTextBreaksTheLinter(HostileText hostile) {
    String text = hostile.text().apply(SIZE);
    LintReport report = linter().lint(Map.of("ROADMAP.md", SourceText.of(text)));
    assertThat(report.failures()).isEmpty();
    assertThat(report.unread())
        .extracting(UnreadRoadmap::cause)
        .allSatisfy(
            cause ->
                assertThat(cause)
                    .isInstanceOf(RoadmapLimitException.class)
                    .hasMessageStartingWith("ROADMAP.md:"));
  }

  private static RoadmapLinter linter() {
    LintConfiguration.Builder all = LintConfiguration.builder(RULES).preset(Preset.STRICT);
    RULES.infos().forEach(rule -> all.severity(rule.id(), Severity.ERROR));
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(all.build())
        .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
        .build();
  }
}
