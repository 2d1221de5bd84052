package io.github.roadmaplint.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.baseline.BaselineException;
import io.github.roadmaplint.baseline.BaselineFile;
import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.TrendFile;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are read beside the text of a roadmap harm nobody, whatever stands in them. */
@Timeout(60)
class WeaponsTest {
  private static final RuleRegistry RULES = RuleRegistry.load(WeaponsTest.class.getClassLoader());

  @TempDir Path root;

  /** Values that YAML parsers have been hurt by. */
  static Stream<String> values() {
    return Stream.of(
        "9".repeat(10_000),
        "-" + "9".repeat(10_000),
        "0x" + "F".repeat(10_000),
        "0o" + "7".repeat(10_000),
        "0" + "7".repeat(10_000),
        "190:20:30:59:59:59:59:59:59",
        "1e999999999",
        "-1.0E+999999999",
        ".inf",
        ".nan",
        "1_0".repeat(3_000),
        "9999-12-31",
        "0000-01-01",
        "999999999-12-31",
        "+999999999-12-31",
        "-999999999-01-01",
        "2026-12-31T23:59:60.999999999999+99:99",
        "!!int \"1\"",
        "!!java.net.URL [http://127.0.0.1:1/]",
        "!!binary AAAA",
        "!<tag:yaml.org,2002:float> 1",
        "&a [*a, *a]",
        "&a {b: *a}",
        "{<<: {a: b}, <<: {a: c}}",
        "{? {? [a] : b} : c}",
        "[" + "[],".repeat(5_000) + "]",
        "\"\\U0001F680\\x00\\u2028\\uD800\"",
        "|\n  " + "x ".repeat(50_000),
        ">-99\n x",
        "'" + "''".repeat(20_000) + "'");
  }

  @ParameterizedTest
  @MethodSource("values")
  void noValueInFrontMatterIsOne(String value) {
    for (String key : List.of("last_updated", "status", "next_review", "cadence", "maintainer")) {
      lint(
          "---\n"
              + key
              + ": "
              + value
              + "\ntags: a\n---\n\n# Plan\n\nLast updated: "
              + oneLine(value));
    }
  }

  private static String oneLine(String value) {
    return value.lines().findFirst().orElse("") + "\n";
  }

  @ParameterizedTest
  @MethodSource("values")
  void noValueInTheConfigurationIsOne(String value) throws IOException {
    for (String key :
        List.of(
            "preset: %s\n",
            "files: %s\n",
            "rules: %s\n",
            "rules:\n  freshness/stale: %s\n",
            "options:\n  links:\n    retries: %s\n",
            "options:\n  freshness:\n    cadence: %s\n",
            "options:\n  freshness:\n    grace: %s\n",
            "%s: x\n")) {
      Files.writeString(root.resolve(RepositoryConfiguration.FILE_NAME), key.replace("%s", value));
      try {
        lint(HEALTHY);
      } catch (ConfigurationException e) {
        assertThat(e).hasMessageStartingWith(".roadmap-lint.yaml:");
        assertThat(e.getMessage()).hasSizeLessThan(12_000);
      }
    }
  }

  private static final String HEALTHY =
      "# Plan\n\n## Update schedule\n\nReviewed every quarter.\n\nLast updated: 2026-11-01\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "grace: P999999999Y",
        "grace: P2147483647M",
        "grace: P2147483647D",
        "warn: P999999999Y",
        "cadence: 9999 years",
        "cadence: P9999Y9999M9999W9999D",
        "cadence: P2147483647M",
        "cadence: P999999999Y"
      })
  void noSpanOfTimeIsOne(String option) throws IOException {
    Files.writeString(
        root.resolve(RepositoryConfiguration.FILE_NAME),
        "options: {freshness: {" + option + "}}\n");
    for (String day : List.of("2026-11-01", "9999-12-31", "0001-01-01")) {
      try {
        lint(HEALTHY.replace("2026-11-01", day));
      } catch (ConfigurationException e) {
        assertThat(e).hasMessageStartingWith(".roadmap-lint.yaml:1:");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P2147483647M", "P999999999Y", "P9999Y9999M9999W9999D", "every 9999 years"})
  void noCadenceOfFrontMatterIsOne(String cadence) {
    lint(
        "---\nlast_updated: 2026-11-01\nreview_cadence: %s\ncadence: %s\nupdate_frequency: %s\n---\n\n# Plan\n"
            .replace("%s", cadence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timeout: PT2562047788015215H", "deadline: P106751991167300D", "timeout: P2D"})
  void noTimeoutIsOne(String option) throws IOException {
    Files.writeString(
        root.resolve(RepositoryConfiguration.FILE_NAME), "options: {links: {" + option + "}}\n");
    assertThatThrownBy(() -> lint(HEALTHY))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(".roadmap-lint.yaml:1:");
  }

  @Test
  void aKeyThatStandsTwiceIsFoundWhateverItsQuotes() {
    assertThat(lint("---\nstatus: Draft\n\"status\": Active\n---\n\n# Plan\n"))
        .filteredOn(each -> each.rule().equals("front-matter/invalid"))
        .extracting(each -> each.start().line())
        .containsExactly(3);
  }

  @Test
  void frontMatterThatIsIndentedWithoutEndIsNone() {
    StringBuilder yaml = new StringBuilder("---\n");
    for (int level = 0; level < 2_000; level++) {
      yaml.append(" ".repeat(level)).append("a:\n");
    }
    assertThat(lint(yaml + "---\n\n# Plan\n"))
        .extracting(Finding::rule)
        .contains("front-matter/invalid");
  }

  static Stream<Arguments> baselines() {
    String entry = "{\"path\": \"a.md\", \"rule\": \"a/b\", \"text\": \"0123456789abcdef\"";
    return Stream.of(
        of("deep", "[".repeat(100_000), "expected {"),
        of("deep finding", start() + "[".repeat(100_000), "expected {"),
        of("deep value", start() + "{\"path\": " + "{\"a\":".repeat(100_000), "expected text"),
        of("number", "{\"schemaVersion\": " + "9".repeat(10_000) + "}", "this is not valid JSON"),
        of("float", "{\"schemaVersion\": 1e999999999}", "expected a number"),
        of("string", start() + "{\"path\": \"" + "x".repeat(8_000_000), "this is not valid JSON"),
        of("key", start() + "{\"" + "x".repeat(1_000_000) + "\": 1}", "this is not valid JSON"),
        of("count", start() + entry + ", \"count\": -1}]}", "expected a whole number"),
        of("counts", start() + entry + ", \"count\": 99999999999999999999}]}", "this is not"),
        of("count type", start() + entry + ", \"count\": \"1\"}]}", "expected a whole number"),
        of("twice", start() + entry + ", \"rule\": \"a/c\"}]}", "a key stands here twice"),
        of("line", start() + entry + ", \"line\": -1}]}", "expected \"path\""),
        of("path", start() + "{\"path\": \"../a.md\"}]}", "expected a path below the root"),
        of("null", start() + "{\"path\": null}]}", "expected text"));
  }

  private static String start() {
    return "{\"schemaVersion\": 1, \"findings\": [";
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("baselines")
  void noBaselineIsOne(String name, String content, String said) throws IOException {
    Path file = Files.writeString(root.resolve(BaselineFile.NAME), content);
    assertThatThrownBy(() -> BaselineFile.within(root, file).read())
        .isInstanceOf(BaselineException.class)
        .hasMessageStartingWith(BaselineFile.NAME + ":1: " + said)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"date\":\"+999999999-12-31\",\"verdict\":\"fresh\",\"errors\":9223372036854775807,\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-01-01\",\"verdict\":\"fresh\",\"daysLeft\":-9223372036854775808,\"errors\":0,\"warnings\":0,\"infos\":0}",
        "{\"date\":\"2026-01-01\",\"verdict\":\"fresh\",\"errors\":1e999999999,\"warnings\":0,\"infos\":0}"
      })
  void noHistoryIsOne(String line) throws IOException {
    Path file =
        Files.writeString(root.resolve("trend.jsonl"), line + "\n" + "[".repeat(100_000) + "\n");
    Writer writer = new Writer(root, 1);
    TrendFile.Trend trend = new TrendFile(file).add(Writer.point(1));
    assertThat(trend.damagedLines()).contains(2);
    writer.page(trend.points());
  }

  private List<Finding> lint(String text) {
    LintReport report =
        RoadmapLinter.builder()
            .root(root)
            .rules(RULES)
            .configuration(new RepositoryConfiguration(root, RULES, last -> {}))
            .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
            .build()
            .lint(Map.of("ROADMAP.md", SourceText.of(text)));
    for (ReportFormat format : Writer.FORMATS) {
      assertThatCode(() -> format.write(report, RULES, List.of(), OutputStream.nullOutputStream()))
          .doesNotThrowAnyException();
    }
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).as(text.substring(0, Math.min(text.length(), 200))).isEmpty();
    return report.findings();
  }
}
