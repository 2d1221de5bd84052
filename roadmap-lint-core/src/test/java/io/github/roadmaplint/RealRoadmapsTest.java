package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All findings of the preset {@code strict} on a real roadmap through its life. */
class RealRoadmapsTest {
  private static final String SEED = "seed-as-received.md";
  private static final Pattern QUOTED = Pattern.compile("\"(.+?)\"");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "history/2025-10-30-5ff5424.md, 2026-03-16, -",
        "history/2025-10-30-5ff5424.md, 2026-03-17, due-soon",
        "history/2025-10-30-5ff5424.md, 2026-03-31, due-soon",
        "history/2025-10-30-5ff5424.md, 2026-04-01, stale next-review-overdue",
        "history/2025-12-01-ef5e0db.md, 2026-03-16, -",
        "history/2025-12-01-ef5e0db.md, 2026-03-17, due-soon",
        "history/2025-12-01-ef5e0db.md, 2026-03-31, due-soon",
        "history/2025-12-01-ef5e0db.md, 2026-04-01, stale next-review-overdue",
        "history/2025-12-01-c1e6cef.md, 2026-03-16, -",
        "history/2025-12-01-c1e6cef.md, 2026-03-17, due-soon",
        "history/2025-12-01-c1e6cef.md, 2026-03-31, due-soon",
        "history/2025-12-01-c1e6cef.md, 2026-04-01, stale next-review-overdue",
        "history/2026-03-03-c04cdb8.md, 2026-03-16, next-review-inconsistent",
        "history/2026-03-03-c04cdb8.md, 2026-03-17, next-review-inconsistent",
        "history/2026-03-03-c04cdb8.md, 2026-03-31, next-review-inconsistent",
        "history/2026-03-03-c04cdb8.md, 2026-04-01, next-review-overdue",
        "history/2026-03-03-ed6d59d.md, 2026-03-16, next-review-inconsistent",
        "history/2026-03-03-ed6d59d.md, 2026-03-17, next-review-inconsistent",
        "history/2026-03-03-ed6d59d.md, 2026-03-31, next-review-inconsistent",
        "history/2026-03-03-ed6d59d.md, 2026-04-01, next-review-overdue",
        "history/2026-04-03-24b4ed9.md, 2026-04-05, next-review-inconsistent",
        "history/2026-04-03-24b4ed9.md, 2026-07-01, next-review-overdue",
        "history/2026-04-03-24b4ed9.md, 2026-10-01, stale next-review-overdue",
        "seed-as-received.md, 2026-11-23, stale next-review-overdue"
      })
  void hasExactlyTheseFindings(String file, String today, String rules) throws IOException {
    List<String> expected =
        new ArrayList<>(
            Arrays.stream((rules == null ? "" : rules).split(" "))
                .filter(rule -> !rule.isEmpty())
                .map("freshness/"::concat)
                .toList());
    if (file.contains("24b4ed9")) {
      expected.add("links/missing-file");
    }
    damagedLines(file).forEach(line -> expected.add("text/mojibake"));
    assertThat(lint(file, today))
        .extracting(Finding::rule)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The lines in which the seed differs from what it was before it was damaged. */
  private static List<Integer> damagedLines(String file) throws IOException {
    if (!file.equals(SEED)) {
      return List.of();
    }
    List<String> damaged = lines(file);
    List<String> whole = lines("history/2025-12-01-c1e6cef.md");
    assertThat(damaged).hasSameSizeAs(whole);
    return IntStream.rangeClosed(1, whole.size())
        .filter(line -> !damaged.get(line - 1).equals(whole.get(line - 1)))
        .boxed()
        .toList();
  }

  private static Path roadmap(String file) {
    return RealMarkdown.at("ai-infra/" + file);
  }

  private static List<String> lines(String file) throws IOException {
    return Files.readAllLines(roadmap(file));
  }

  @Test
  void showsEachDamagedLineWithItsRepairedText() throws IOException {
    List<Finding> damage =
        lint(SEED, "2026-11-23").stream()
            .filter(finding -> finding.rule().equals("text/mojibake"))
            .toList();
    assertThat(damage)
        .extracting(finding -> finding.start().line())
        .containsExactlyElementsOf(damagedLines(SEED));
    List<String> whole = lines("history/2025-12-01-c1e6cef.md");
    assertThat(damage)
        .allSatisfy(
            finding -> {
              Matcher repaired = QUOTED.matcher(finding.message());
              assertThat(repaired.find()).isTrue();
              assertThat(whole.get(finding.start().line() - 1)).contains(repaired.group(1));
            });
  }

  /** On the day of each commit, a month later and a quarter later. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "history/2025-10-30-5ff5424.md, 2025-10-30, -",
        "history/2025-10-30-5ff5424.md, 2025-11-30, -",
        "history/2025-10-30-5ff5424.md, 2026-01-30, -",
        "history/2025-12-01-ef5e0db.md, 2025-12-01, -",
        "history/2025-12-01-ef5e0db.md, 2026-01-01, -",
        "history/2025-12-01-ef5e0db.md, 2026-03-01, -",
        "history/2025-12-01-c1e6cef.md, 2025-12-01, -",
        "history/2025-12-01-c1e6cef.md, 2026-01-01, -",
        "history/2025-12-01-c1e6cef.md, 2026-03-01, -",
        "history/2026-03-03-c04cdb8.md, 2026-03-03, next-review-inconsistent",
        "history/2026-03-03-c04cdb8.md, 2026-04-03, next-review-overdue",
        "history/2026-03-03-c04cdb8.md, 2026-06-03, next-review-overdue",
        "history/2026-03-03-ed6d59d.md, 2026-03-03, next-review-inconsistent",
        "history/2026-03-03-ed6d59d.md, 2026-04-03, next-review-overdue",
        "history/2026-03-03-ed6d59d.md, 2026-06-03, next-review-overdue",
        "history/2026-04-03-24b4ed9.md, 2026-04-03, next-review-inconsistent",
        "history/2026-04-03-24b4ed9.md, 2026-05-03, next-review-inconsistent",
        "history/2026-04-03-24b4ed9.md, 2026-07-03, next-review-overdue"
      })
  void hasTheseFindingsAfterEachCommit(String file, String today, String rules) throws IOException {
    hasExactlyTheseFindings(file, today, rules);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "seed-as-received.md | 2026-11-23 | Last updated 2025-12-01; the review was due by"
            + " 2026-03-31, 237 days ago (from front matter, line 4; promised in line 153: every"
            + " quarter)"
      })
  void saysWhatIsLateAndWhoSaysSo(String file, String today, String message) throws IOException {
    assertThat(lint(file, today))
        .filteredOn(finding -> finding.rule().equals("freshness/stale"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.message()).isEqualTo(message);
              assertThat(finding.start()).hasToString("4:1");
            });
  }

  private static List<Finding> lint(String file, String today) throws IOException {
    Path path = roadmap(file);
    RuleRegistry registry = RuleRegistry.load(RealRoadmapsTest.class.getClassLoader());
    LintReport report =
        RoadmapLinter.builder()
            .root(RealMarkdown.at("ai-infra"))
            .rules(registry)
            .configuration(LintConfiguration.builder(registry).preset(Preset.STRICT).build())
            .clock(
                Clock.fixed(
                    LocalDate.parse(today).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    ZoneOffset.UTC))
            .build()
            .lint(List.of(path.toAbsolutePath()));
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).isEmpty();
    return report.findings();
  }
}
