package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other people's roadmaps, each with a damage of each kind that can be mended: exactly the damage
 * goes, once and for all.
 */
class FixedCorpusTest {
  private static final RuleRegistry ALL = RuleRegistry.load(FixedCorpusTest.class.getClassLoader());
  private static final String FRONT_MATTER = "\\A\uFEFF?---\\R(?s:.*?)\\R---\\R";
  private static final String DATED = "(?is).*(?:updated|reviewed|更新时间).*";
  private static final List<TablesExtension> TABLES =
      List.of((TablesExtension) TablesExtension.create());
  private static final String MOVED = "https://old.example/seeded";
  private static final String INSECURE = "http://secure.example/seeded";

  /** What stands at the top and at the end of a damaged roadmap, and of the mended one. */
  record Damage(String rule, boolean atTop, String damaged, String mended) {
    String in(String text, String part) {
      return atTop ? part + text : text + part;
    }

    boolean isMeant(Finding finding) {
      return finding.rule().equals(rule) && finding.fixable();
    }

    @Override
    public String toString() {
      return rule;
    }
  }

  @TempDir Path root;

  static Stream<Damage> damages() {
    return Stream.of(
        atTop(
            "freshness/date-mismatch",
            "---\nlast_updated: 2026-01-10\n---\n\nLast updated: 2025-12-01\n\n",
            "---\nlast_updated: 2026-01-10\n---\n\nLast updated: 2026-01-10\n\n"),
        atTop(
            "freshness/invalid-date",
            "---\nlast_updated: 2025/12/31\n---\n\n",
            "---\nlast_updated: 2025-12-31\n---\n\n"),
        atTop(
            "freshness/unstamped-change",
            "---\nlast_updated: 2025-12-01\n---\n\n",
            "---\nlast_updated: 2026-01-12\n---\n\n"),
        atTop("front-matter/status", "---\nstatus: draft\n---\n\n", "---\nstatus: Draft\n---\n\n"),
        atTop("text/encoding", "\uFEFFSeeded.\n\n", "Seeded.\n\n"),
        atEnd("headings/emoji-presentation", "## 🗺 Seeded\n\nText\n", "## 🗺️ Seeded\n\nText\n"),
        atEnd(
            "headings/emoji-shortcode",
            "## :rocket: Seeded\n\n## 🎉 Seeded too\n\nText\n",
            "## 🚀 Seeded\n\n## 🎉 Seeded too\n\nText\n"),
        atEnd(
            "links/insecure",
            "[seeded](" + INSECURE + ")\n",
            "[seeded](https" + INSECURE.substring(4) + ")\n"),
        atEnd("links/missing-anchor", "[seeded](#seeded_section)\n", "[seeded](#seeded-section)\n"),
        atEnd("links/missing-file", "[seeded](seeded.MD)\n", "[seeded](seeded.md)\n"),
        atEnd("links/moved", "[seeded](" + MOVED + ")\n", "[seeded](https://new.example/seeded)\n"),
        atEnd(
            "suppression/unused",
            "Seeded <!-- roadmap-lint-disable-line tables/header --> text\n",
            "Seeded text\n"),
        atEnd(
            "tables/alignment",
            "| seeded | b |\n| --- | --- |\n| 一 | 2 |\n",
            "| seeded | b   |\n| ------ | --- |\n| 一     | 2   |\n"),
        atEnd(
            "tables/missing-cells",
            "| seeded | b |\n| - | - |\n| 1 |\n",
            "| seeded | b |\n| - | - |\n| 1 | |\n"),
        atEnd(
            "tables/not-rendered",
            "| seeded | b |\n| - |\n| 1 | 2 |\n",
            "| seeded | b |\n| - | - |\n| 1 | 2 |\n"),
        atEnd(
            "tables/ragged-pipes",
            "| seeded | b |\n| - | - |\n| 1 | 2\n",
            "| seeded | b |\n| - | - |\n| 1 | 2 |\n"),
        atEnd(
            "tables/swallowed-line",
            "| seeded | b |\n| - | - |\n| 1 | 2 |\nA sentence.\n",
            "| seeded | b |\n| - | - |\n| 1 | 2 |\n\nA sentence.\n"),
        atEnd(
            "tables/unescaped-pipe",
            "| seeded | b |\n| - | - |\n| 1 | `x|y` |\n",
            "| seeded | b |\n| - | - |\n| 1 | `x\\|y` |\n"),
        atEnd("text/mojibake", "SpÃ¤ter kommt mehr.\n", "Später kommt mehr.\n"));
  }

  private static Damage atTop(String rule, String damaged, String mended) {
    return new Damage(rule, true, damaged, mended);
  }

  /** A heading ends whatever the roadmap ends with. */
  private static Damage atEnd(String rule, String damaged, String mended) {
    String before = "\n\n## Seeded section\n\n";
    return new Damage(rule, false, before + damaged, before + mended);
  }

  @Test
  void eachRuleThatCanMendIsTried() {
    assertThat(damages().map(Damage::rule))
        .containsExactlyInAnyOrderElementsOf(
            ALL.infos().stream().filter(RuleInfo::fixable).map(RuleInfo::id).toList());
  }

  @ParameterizedTest
  @MethodSource("damages")
  void exactlyTheDamageGoes(Damage damage) throws IOException {
    Files.writeString(root.resolve("seeded.md"), "# Seeded\n");
    Map<String, SourceText> damaged = new TreeMap<>();
    Map<String, SourceText> mended = new TreeMap<>();
    List<FileFix> healthy = fix(damage, corpus(damage)).files();
    for (FileFix file : healthy) {
      damaged.put(file.path(), SourceText.of(damage.in(file.after(), damage.damaged())));
      mended.put(file.path(), SourceText.of(damage.in(file.after(), damage.mended())));
    }
    assertThat(damaged).hasSizeGreaterThan(15);

    List<FileFix> fixed = fix(damage, damaged).files();
    List<FileFix> again = fix(damage, mended).files();

    for (int i = 0; i < fixed.size(); i++) {
      FileFix file = fixed.get(i);
      assertThat(file.mended()).as("found in %s", file.path()).isNotEmpty();
      assertThat(file.after()).as(file.path()).isEqualTo(mended.get(file.path()).text());
      assertThat(file.remaining()).as("left in %s", file.path()).noneMatch(damage::isMeant);
      assertThat(again.get(i).changed()).as(file.path()).isFalse();
      assertRendersTheSameElsewhere(damage, healthy.get(i).after(), file);
    }
  }

  /** The roadmaps by name; without front matter and dates where the damage brings its own. */
  private static Map<String, SourceText> corpus(Damage damage) throws IOException {
    Map<String, SourceText> roadmaps = new TreeMap<>();
    for (Path file : RealMarkdown.files("corpus")) {
      String text = Files.readString(file);
      if (!damage.rule().startsWith("freshness/") || !text.matches(DATED)) {
        roadmaps.put(
            file.getFileName().toString(),
            SourceText.of(damage.atTop() ? text.replaceFirst(FRONT_MATTER, "") : text));
      }
    }
    return roadmaps;
  }

  /** What stands before or after the damage is rendered as if it stood alone. */
  private static void assertRendersTheSameElsewhere(Damage damage, String healthy, FileFix file) {
    String elsewhere = html(healthy);
    for (String text : List.of(file.before().text(), file.after())) {
      if (damage.atTop()) {
        assertThat(html(text)).endsWith(elsewhere);
      } else {
        assertThat(html(text)).startsWith(elsewhere);
      }
    }
  }

  private static String html(String text) {
    return HtmlRenderer.builder()
        .extensions(TABLES)
        .build()
        .render(Parser.builder().extensions(TABLES).build().parse(text));
  }

  private FixReport fix(Damage damage, Map<String, SourceText> sources) {
    FixReport report =
        new RoadmapFixer(linter(damage), FixSelection.of(rules(damage), List.of(damage.rule())))
            .fix(sources);
    assertThat(report.settled()).isTrue();
    assertThat(report.remaining().unread()).isEmpty();
    assertThat(report.remaining().failures()).isEmpty();
    return report;
  }

  /** The rule, and one that a seeded comment silences. */
  private static RuleRegistry rules(Damage damage) {
    return RuleRegistry.of(
        Stream.of(damage.rule(), "tables/header").map(id -> ALL.find(id).orElseThrow()).toList());
  }

  private RoadmapLinter linter(Damage damage) {
    return RoadmapLinter.builder()
        .root(root)
        .rules(rules(damage))
        .configuration(
            LintConfiguration.builder(rules(damage))
                .severity(damage.rule(), Severity.ERROR)
                .build())
        .clock(Clock.fixed(Instant.parse("2026-01-15T12:00:00Z"), ZoneOffset.UTC))
        .linkVerifier(FixedCorpusTest::verified)
        .history(
            (path, filter) ->
                damage.rule().equals("freshness/unstamped-change")
                    ? Optional.of(new FileChange(LocalDate.parse("2026-01-12"), "1234567", "Plan"))
                    : Optional.empty())
        .build();
  }

  /** One address has moved, all others are alive. */
  private static LinkVerification verified(Set<String> addresses) {
    Map<String, LinkVerdict> verdicts = new HashMap<>();
    for (String address : addresses) {
      verdicts.put(
          address,
          address.equals(MOVED)
              ? LinkVerdict.moved("308 Permanent Redirect", "https://new.example/seeded")
              : LinkVerdict.of(LinkVerdict.Status.ALIVE, ""));
    }
    return new LinkVerification(verdicts, addresses.size(), 0, 0, List.of());
  }
}
