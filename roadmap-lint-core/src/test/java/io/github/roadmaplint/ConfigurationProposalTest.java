package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.EffectiveConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationProposalTest {
  private static final String DATED = "\n\nLast updated: 2026-01-10\n";

  @TempDir Path root;

  private final RuleRegistry rules = RuleRegistry.load(getClass().getClassLoader());

  @Test
  void keepsToTheEmojiThatAreThere() throws IOException {
    assertThat(effective("# Plan\n\n## Next\n\nA.\n\n## Later\n\nB." + DATED))
        .contains("mode: never # .roadmap-lint.yaml:");
    assertThat(effective("# Plan\n\n## 🚀 Next\n\nA.\n\n## 🔭 Later\n\nB." + DATED))
        .contains("mode: always # .roadmap-lint.yaml:");
    assertThat(effective("# Plan\n\n## 🚀 Next\n\nA.\n\n## One\n\nB.\n\n## Two\n\nC." + DATED))
        .contains("mode: consistent # preset recommended");
    assertThat(effective("# Plan\n\nWithout sections." + DATED))
        .contains("mode: consistent # preset recommended");
  }

  @Test
  void keepsToTheFrontMatterThatIsThere() throws IOException {
    assertThat(effective("---\nstatus: Draft\nlast_updated: 2026-01-10\ntags:\n---\n\n# Plan\n"))
        .contains(
            "front-matter/missing: error # .roadmap-lint.yaml:",
            "front-matter/required-keys: error # .roadmap-lint.yaml:",
            "keys: [status, last_updated] # .roadmap-lint.yaml:");
    assertThat(effective("---\nlast_updated: 2026-01-10\n---\n\n# Plan\n", "# Other" + DATED))
        .contains("front-matter/missing: off # preset recommended");
  }

  @Test
  void takesTheCadenceThatTheRoadmapsPromise() throws IOException {
    String monthly = "# Plan\n\nThis roadmap is reviewed monthly." + DATED;
    String yearly = "# Plan\n\nThis roadmap is reviewed every year." + DATED;

    assertThat(effective(monthly)).contains("cadence: monthly # .roadmap-lint.yaml:");
    assertThat(proposal(monthly).yaml()).contains("ROADMAP0.md, promised in line 3");
    assertThat(effective("---\ncadence: 6 weeks\n---\n# Plan" + DATED)).contains("cadence: P42D");
    assertThat(effective(monthly, "# Other" + DATED))
        .contains("# cadence: not set", "defaultCadence: quarterly");
    assertThat(effective(monthly, yearly))
        .contains("# cadence: not set", "defaultCadence: quarterly");
  }

  @Test
  void warnsOfWhatIsWrongAndFailsOnWhatIsOverdue() throws IOException {
    ConfigurationProposal proposal =
        proposal("# Plan\n\n| A | B |\n| - | - |\n| 1 | 2 | 3 |\n\nLast updated: 2025-01-10\n");

    assertThat(proposal.failing()).extracting(Finding::rule).containsExactly("freshness/stale");
    assertThat(proposal.yaml())
        .contains(
            "\n  tables/extra-cells: warning # ROADMAP0.md:5:",
            "\n#   freshness/stale: ROADMAP0.md:7:1: Last updated 2025-01-10;");
    assertThat(effective()).contains("freshness/stale: error # preset");
  }

  @Test
  void isStrictWhereThatChangesNothing() throws IOException {
    Path real = RealMarkdown.at("ai-infra/history/2025-12-01-c1e6cef.md");

    ConfigurationProposal proposal = proposal(Files.readString(real));

    assertThat(proposal.failing()).isEmpty();
    assertThat(new RepositoryConfiguration(root, rules, last -> {}).forRun().preset())
        .isEqualTo(Preset.STRICT);
    assertThat(effective()).contains("cadence: quarterly # .roadmap-lint.yaml:");
  }

  @Test
  void namesRoadmapsThatAreNotFoundOtherwise() throws IOException {
    Map<String, SourceText> sources =
        Map.of(
            "a/it's a [roadmap].md", SourceText.of("# A" + DATED),
            "b\nroadmap.md", SourceText.of("# B" + DATED));
    for (String path : sources.keySet()) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), "");
    }
    Files.writeString(
        root.resolve(".roadmap-lint.yaml"),
        ConfigurationProposal.of(root, rules, clock(), FileHistory.none(), sources, true, null)
            .yaml());

    assertThat(
            new RoadmapFiles(List.of(), List.of())
                .including(
                    root,
                    new RepositoryConfiguration(root, rules, last -> {})
                        .forRun()
                        .option(RunSettings.FILES))
                .find(root))
        .hasSize(2);
  }

  @Test
  void restsOnTheOthersWhereSomeCannotBeRead() throws IOException {
    String quarterly =
        "# A\n\nThis roadmap is reviewed and updated every quarter.\n\n## Next\n\nB." + DATED;
    Files.writeString(root.resolve("a.md"), quarterly);
    Files.writeString(root.resolve("b.md"), "## 🚀 B\n\n" + "x".repeat(1_000_001));
    Files.createDirectory(root.resolve("c.md"));
    ConfigurationProposal proposal =
        ConfigurationProposal.of(
            root,
            rules,
            clock(),
            FileHistory.none(),
            List.of(root.resolve("a.md"), root.resolve("b.md"), root.resolve("c.md")),
            true,
            null);

    assertThat(proposal.yaml())
        .contains("cadence: quarterly #", "mode: never #", "  - 'b.md'\n", "  - 'c.md'\n");
    assertThat(proposal.unread()).extracting(UnreadRoadmap::path).containsExactly("b.md", "c.md");
  }

  @Test
  void staysAConfigurationWhateverARoadmapSays() throws IOException {
    assertThat(
            effective(
                "# Plan\n\n[#1\u2028preset: strict](https://github.com/a/b/issues/2)\n"
                    + "[x](<no:\u0085preset: strict>)"
                    + DATED))
        .startsWith("preset: recommended");
  }

  private ConfigurationProposal proposal(String... texts) throws IOException {
    Map<String, SourceText> sources = new TreeMap<>();
    for (int i = 0; i < texts.length; i++) {
      sources.put("ROADMAP" + i + ".md", SourceText.of(texts[i]));
    }
    ConfigurationProposal proposal =
        ConfigurationProposal.of(root, rules, clock(), FileHistory.none(), sources, false, null);
    Files.writeString(root.resolve(".roadmap-lint.yaml"), proposal.yaml());
    return proposal;
  }

  /** What counts with the configuration that is proposed for texts, or was last. */
  private String effective(String... texts) throws IOException {
    if (texts.length > 0) {
      proposal(texts);
    }
    return EffectiveConfiguration.yaml(
        new RepositoryConfiguration(root, rules, last -> {}).forRun(), rules);
  }

  private static Clock clock() {
    return Clock.fixed(
        LocalDate.parse("2026-01-15").atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
  }
}
