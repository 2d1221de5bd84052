package io.github.roadmaplint.report.html;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus.Verdict;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pages on roadmaps that were really linted, with verdicts on links made up. */
final class SamplePages {
  static final LocalDate TODAY = LocalDate.parse("2026-11-24");

  /** What tries to break out of the page, its script, its comments, its lines and its direction. */
  static final String HOSTILE =
      "</script><script>document.title='broken'</script><svg onload=\"alert('https://example.org/')\"></svg>"
          + " <!-- ${page} {{data}} &lt;b&gt; \u2028\u2029 \u202Eesrever \u0007 ::set-env name=A::B";

  private static final RuleRegistry RULES = RuleRegistry.load(SamplePages.class.getClassLoader());

  private SamplePages() {}

  /** Two roadmaps: one stale and damaged, one fresh. */
  static LintReport report() {
    return lint(
        Map.of(
            "ROADMAP.md",
            """
            ---
            last_updated: 2026-01-10
            ---
            # Roadmap

            Reviewed every quarter. The next review is planned for Q2 2026.

            ## Coming soon

            | Feature | Target | State |
            | --- | --- | --- |
            | Drivers | Q1 2026 | planned | a lost cell |
            | Schedulers | Q2 2026 |
            | `a|b` | Q3 2027 | %s |
            A line straight below the table

            | No | delimiter row |
            | one | two |

            ## Links \u00FC\u00F6\u00C4

            - [gone](https://dead.example/%%22) and [moved](https://moved.example/)
            - [open](https://alive.example/), [asked too often](https://busy.example/)
            - [no such file](missing.md), [above](#coming-soon)
            """
                .formatted(HOSTILE.replace('\n', ' ')),
            "docs/roadmap-2027.md",
            """
            # Plans for 2027

            Last updated: 2026-11-01

            ## Items

            - [the project](https://alive.example/)
            """));
  }

  /** Ten roadmaps with 10,000 findings, half of them with a fix, all on hostile text. */
  static LintReport large() {
    Map<String, String> texts = new TreeMap<>();
    for (int file = 0; file < 10; file++) {
      StringBuilder text =
          new StringBuilder("# Roadmap\n\nLast updated: 2026-11-01\n\n## Plans\n\n")
              .append("| Feature | Target | State |\n| --- | --- | --- |\n");
      for (int row = 0; row < 500; row++) {
        text.append("| Feature ").append(row).append(' ').append(HOSTILE).append(" | Q1 2026 |\n");
      }
      texts.put("part-" + file + "/ROADMAP.md", text.toString());
    }
    return lint(texts);
  }

  /** A month of runs in which things grew worse. */
  static List<TrendPoint> trend() {
    return List.of(
        new TrendPoint(TODAY.minusDays(30), Verdict.FRESH, 5L, 0, 2, 0),
        new TrendPoint(TODAY.minusDays(20), Verdict.DUE_SOON, 3L, 1, 4, 1),
        new TrendPoint(TODAY.minusDays(7), Verdict.STALE, -4L, 6, 4, 1),
        new TrendPoint(TODAY, Verdict.STALE, -11L, 8, 3, 1));
  }

  static LintReport empty() {
    return lint(Map.of());
  }

  static LintReport lint(Map<String, String> texts) {
    Map<String, SourceText> sources = new TreeMap<>();
    texts.forEach((path, text) -> sources.put(path, SourceText.of(text)));
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(LintConfiguration.builder(RULES).preset(Preset.RECOMMENDED).build())
        .clock(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .linkVerifier(verifier())
        .build()
        .lint(sources);
  }

  static String html(LintReport report) throws IOException {
    return html(report, List.of());
  }

  static String html(LintReport report, List<TrendPoint> trend) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlReport().write(report, RULES, trend, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static LinkVerifier verifier() {
    return addresses -> {
      Map<String, LinkVerdict> verdicts = new LinkedHashMap<>();
      addresses.forEach(address -> verdicts.put(address, verdict(address)));
      return new LinkVerification(verdicts, verdicts.size(), 0, 0, List.of());
    };
  }

  private static LinkVerdict verdict(String address) {
    if (address.contains("dead")) {
      return asked(LinkVerdict.Status.DEAD, "404 Not Found", null);
    }
    if (address.contains("moved")) {
      return asked(
          LinkVerdict.Status.MOVED, "301 Moved Permanently", "https://new.example/?a=1&b=2");
    }
    return address.contains("busy")
        ? LinkVerdict.of(LinkVerdict.Status.UNVERIFIABLE, "429 Too Many Requests")
        : asked(LinkVerdict.Status.ALIVE, "", null);
  }

  private static LinkVerdict asked(
      LinkVerdict.Status status, String reason, @Nullable String finalAddress) {
    return new LinkVerdict(
        status, reason, finalAddress, null, null, false, Instant.parse("2026-11-24T08:01:59Z"));
  }
}
