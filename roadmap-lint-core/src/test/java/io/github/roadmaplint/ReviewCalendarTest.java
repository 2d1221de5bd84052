package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {
  @Test
  void putsWhatIsDueFirstAtTheTop() {
    RuleRegistry rules = RuleRegistry.of(List.of());
    List<ReviewEntry> entries =
        new ReviewCalendar(
                Path.of(""),
                LintConfiguration.builder(rules).build(),
                Clock.fixed(Instant.parse("2026-01-15T00:00:00Z"), ZoneOffset.UTC),
                FileHistory.none())
            .entries(
                Map.of(
                    "a/ROADMAP.md", SourceText.of("# None\n"),
                    "b/ROADMAP.md", SourceText.of("Last updated: 2026-01-05\n"),
                    "c/ROADMAP.md",
                        SourceText.of("---\nmaintainer: kim\nlast_updated: 2025-12-05\n---\n")));
    assertThat(entries)
        .extracting(ReviewEntry::path)
        .containsExactly("c/ROADMAP.md", "b/ROADMAP.md", "a/ROADMAP.md");
    assertThat(entries.get(0).owner()).isEqualTo("kim");
    assertThat(entries.get(0).daysLeft(LocalDate.parse("2026-01-15"))).hasValue(75);
    assertThat(entries.get(2).daysLeft(LocalDate.parse("2026-01-15"))).isEmpty();
  }
}
