package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.baseline.Baseline;
import io.github.roadmaplint.baseline.BaselineEntry;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.freshness.DueSoon;
import io.github.roadmaplint.rule.freshness.NextReviewOverdue;
import io.github.roadmaplint.rule.freshness.NoDate;
import io.github.roadmaplint.rule.freshness.OverdueTarget;
import io.github.roadmaplint.rule.freshness.Stale;
import io.github.roadmaplint.rule.frontmatter.Missing;
import io.github.roadmaplint.rule.headings.RequiredSections;
import io.github.roadmaplint.rule.headings.Title;
import io.github.roadmaplint.rule.links.ClosedIssue;
import io.github.roadmaplint.rule.links.DeadLink;
import io.github.roadmaplint.rule.tables.ExtraCells;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadmapBaselineTest {
  private static final String TABLE = "| a | b |\n| - | - |\n";
  private static final String ONE = "| 1 | 2 | 3 |\n";
  private static final String OTHER = "| 4 | 5 | 6 |\n";
  private static final String DEAD = "See [a](https://tidewater.dev/a).\n";

  private final RuleRegistry rules =
      RuleRegistry.of(
          List.of(
              new ExtraCells(),
              new DeadLink(),
              new ClosedIssue(),
              new Stale(),
              new DueSoon(),
              new NextReviewOverdue(),
              new OverdueTarget(),
              new Fragile()));

  @TempDir private Path root;
  private RoadmapBaseline baselines;
  private LinkVerifier links = LinkVerifier.off("not asked in this test");
  private String today = "2026-01-15";

  @BeforeEach
  void lookAtTheFolder() {
    baselines = new RoadmapBaseline(root, rules);
  }

  @Test
  void coversWhatIsKnownAndLetsNothingElseThrough() {
    Baseline known = record(Map.of("R.md", TABLE + ONE));

    LintReport same = judge(Map.of("R.md", "# New\n\n" + TABLE.replace("\n", "\r\n") + ONE), known);
    assertThat(same.findings()).isEmpty();
    assertThat(same.baseline().covered())
        .extracting(Finding::rule, finding -> finding.start().line())
        .containsExactly(org.assertj.core.groups.Tuple.tuple("tables/extra-cells", 5));
    assertThat(same.baseline().gone().isEmpty()).isTrue();

    LintReport more = judge(Map.of("R.md", TABLE + OTHER + ONE), known);
    assertThat(more.findings()).extracting(finding -> finding.start().line()).containsExactly(3);
    assertThat(more.baseline().covered()).hasSize(1);
  }

  /** "Nothing tells when this roadmap was last updated" says nothing of line 1. */
  @Test
  void knowsWhatTheWholeRoadmapLacksWhateverStandsOnItsFirstLine() {
    RuleRegistry whole =
        RuleRegistry.of(List.of(new NoDate(), new Missing(), new RequiredSections(), new Title()));
    RoadmapLinter linter =
        RoadmapLinter.builder()
            .root(root)
            .rules(whole)
            .configuration(LintConfiguration.builder(whole).preset(Preset.STRICT).build())
            .build();
    RoadmapBaseline held = new RoadmapBaseline(root, whole);
    String text = "## Plan\n\nWe plan.\n";
    Baseline known = held.record(linter.lint(Map.of("R.md", SourceText.of(text))), Baseline.EMPTY);
    assertThat(known.size()).isEqualTo(6);

    for (String above : List.of("<!-- a -->\n\n", "## Why\n\nFor you.\n\n", "\uFEFF")) {
      LintReport later =
          held.judge(linter.lint(Map.of("R.md", SourceText.of(above + text))), known);
      assertThat(later.findings()).as(above).isEmpty();
      assertThat(later.baseline().gone().isEmpty()).as(above).isTrue();
    }
    LintReport twice =
        held.judge(linter.lint(Map.of("R.md", SourceText.of("# A\n\n# B\n\n" + text))), known);
    assertThat(twice.findings()).extracting(Finding::rule).containsExactly("headings/title");
  }

  @Test
  void countsEqualFindings() {
    Baseline known = record(Map.of("R.md", TABLE + ONE + ONE));
    assertThat(known.entries().values()).containsExactly(2);

    LintReport third = judge(Map.of("R.md", TABLE + ONE + ONE + ONE), known);
    assertThat(third.findings()).extracting(finding -> finding.start().line()).containsExactly(5);

    LintReport one = judge(Map.of("R.md", TABLE + ONE), known);
    assertThat(one.findings()).isEmpty();
    assertThat(one.baseline().gone().entries().values()).containsExactly(1);
  }

  @Test
  void tellsFilesApart() {
    Baseline known = record(Map.of("R.md", TABLE + ONE, "S.md", "# S\n"));

    LintReport moved = judge(Map.of("R.md", "# R\n", "S.md", TABLE + ONE), known);
    assertThat(moved.findings()).extracting(Finding::path).containsExactly("S.md");
    assertThat(moved.baseline().gone().entries().keySet())
        .extracting(BaselineEntry::path)
        .containsExactly("R.md");
  }

  @Test
  void takesOutWhatIsGoneWhenItRecordsAgain() {
    Baseline known = record(Map.of("R.md", TABLE + ONE + OTHER));
    assertThat(known.size()).isEqualTo(2);

    Baseline less = baselines.record(lint(Map.of("R.md", TABLE + OTHER)), known);
    assertThat(less).isEqualTo(record(Map.of("R.md", TABLE + OTHER)));
    assertThat(judge(Map.of("R.md", TABLE + OTHER), less).baseline().gone().isEmpty()).isTrue();
  }

  @Test
  void saysNothingOfARoadmapThatThisRunHasNotLookedAt() throws IOException {
    Baseline known = record(Map.of("docs/R.md", TABLE + ONE, "S.md", TABLE + ONE));
    Files.createDirectory(root.resolve("docs"));
    Files.writeString(root.resolve("docs/R.md"), "");

    LintReport report = judge(Map.of("S.md", TABLE + ONE), known);
    assertThat(report.baseline().gone().isEmpty()).isTrue();
    assertThat(baselines.record(lint(Map.of("S.md", "")), known).entries().keySet())
        .extracting(BaselineEntry::path)
        .containsExactly("docs/R.md");
  }

  @Test
  void takesOutARoadmapThatIsGone() {
    Baseline known = record(Map.of("docs/R.md", TABLE + ONE));

    assertThat(judge(Map.of("S.md", ""), known).baseline().gone()).isEqualTo(known);
    assertThat(baselines.record(lint(Map.of("S.md", "")), known)).isEqualTo(Baseline.EMPTY);
  }

  @Test
  void keepsADeadLinkThatNobodyAskedForToday() {
    links = always(LinkVerdict.of(LinkVerdict.Status.DEAD, "404 Not Found"));
    Baseline known = record(Map.of("R.md", DEAD));
    assertThat(known.entries().keySet())
        .extracting(BaselineEntry::rule)
        .containsExactly("links/dead");

    for (LinkVerifier silent :
        List.of(
            LinkVerifier.off("no network"),
            always(LinkVerdict.of(LinkVerdict.Status.UNVERIFIABLE, "a time-out")))) {
      links = silent;
      assertThat(judge(Map.of("R.md", "# New\n\n" + DEAD), known).baseline().gone())
          .isEqualTo(Baseline.EMPTY);
      assertThat(baselines.record(lint(Map.of("R.md", DEAD)), known)).isEqualTo(known);
      assertThat(judge(Map.of("R.md", "See [b](https://tidewater.dev/b).\n"), known).baseline())
          .satisfies(coverage -> assertThat(coverage.gone()).isEqualTo(known));
    }
    links = always(LinkVerdict.of(LinkVerdict.Status.ALIVE, "200 OK"));
    assertThat(judge(Map.of("R.md", DEAD), known).baseline().gone()).isEqualTo(known);
  }

  @Test
  void keepsWhatARuleThatBrokeDownCouldNotLookAt() {
    Baseline known = record(Map.of("R.md", "findings\n"));
    assertThat(known.size()).isEqualTo(1);

    assertThat(judge(Map.of("R.md", "breakdown\n"), known).baseline().gone())
        .isEqualTo(Baseline.EMPTY);
  }

  @Test
  void takesOutTheRulesThatThereAreNoLonger() {
    Baseline known =
        new Baseline(new TreeMap<>(Map.of(new BaselineEntry("acme/old", "R.md", "0"), 1)));

    assertThat(judge(Map.of("R.md", ""), known).baseline().gone()).isEqualTo(known);
  }

  @Test
  void neverRecordsThatAReviewIsDue() {
    Map<String, String> roadmap =
        Map.of(
            "R.md",
            """
            Last updated: 2025-10-01. Next review planned for Q1 2026.

            - [ ] Core by Q4 2025
            """);
    today = "2026-03-30";
    assertThat(lint(roadmap).findings())
        .extracting(Finding::rule)
        .containsExactlyInAnyOrder("freshness/due-soon", "freshness/overdue-target");
    assertThat(record(roadmap).entries().keySet())
        .extracting(BaselineEntry::rule)
        .containsExactly("freshness/overdue-target");

    today = "2026-04-01";
    Baseline known = record(roadmap);
    assertThat(known.entries().keySet())
        .extracting(BaselineEntry::rule)
        .containsExactly("freshness/next-review-overdue", "freshness/overdue-target");
    assertThat(judge(roadmap, known).findings())
        .extracting(Finding::rule)
        .containsExactly("freshness/stale");
  }

  @Test
  void namesRulesThatExistAsThoseThatAreNeverRecorded() {
    assertThat(
            RuleRegistry.load(getClass().getClassLoader()).infos().stream()
                .map(RuleInfo::id)
                .filter(rule -> !Baseline.records(rule)))
        .containsExactly("freshness/due-soon", "freshness/stale");
  }

  @Test
  void keepsWhatLiesOnSeveralLinesAndNobodyAskedForToday() {
    String planned = "## Next\n\n- Do [what was\n  asked for](https://github.com/o/r/issues/3)\n";
    GitHubFacts closed =
        new GitHubFacts(false, GitHubFacts.State.CLOSED, "What was asked for", null);
    links =
        always(new LinkVerdict(LinkVerdict.Status.ALIVE, "open", null, null, closed, false, null));
    Baseline known = record(Map.of("R.md", planned));
    assertThat(known.entries().keySet())
        .extracting(BaselineEntry::rule)
        .containsExactly("links/closed-issue");

    links = LinkVerifier.off("no network");
    assertThat(judge(Map.of("R.md", "# New\n\n" + planned), known).baseline().gone())
        .isEqualTo(Baseline.EMPTY);
    assertThat(baselines.record(lint(Map.of("R.md", planned)), known)).isEqualTo(known);
  }

  private LintReport judge(Map<String, String> texts, Baseline known) {
    return baselines.judge(lint(texts), known);
  }

  private Baseline record(Map<String, String> texts) {
    return baselines.record(lint(texts), Baseline.EMPTY);
  }

  private LintReport lint(Map<String, String> texts) {
    LocalDate day = LocalDate.parse(today);
    return RoadmapLinter.builder()
        .root(root)
        .rules(rules)
        .configuration(LintConfiguration.builder(rules).preset(Preset.STRICT).build())
        .clock(Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC))
        .linkVerifier(links)
        .build()
        .lint(
            texts.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, entry -> SourceText.of(entry.getValue()))));
  }

  private static LinkVerifier always(LinkVerdict verdict) {
    return addresses ->
        new LinkVerification(
            addresses.stream().collect(Collectors.toMap(each -> each, each -> verdict)),
            addresses.size(),
            0,
            0,
            List.of());
  }

  /** Finds something in one text and breaks down over another. */
  private static final class Fragile implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/fragile", "a finding", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      SourceText source = context.document().source();
      if (source.text().startsWith("breakdown")) {
        throw new IllegalStateException("no such luck");
      }
      if (source.text().startsWith("findings")) {
        context.report(source.lineRange(1), "M");
      }
    }
  }
}
