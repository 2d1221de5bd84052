package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.RuleRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkTableTest {
  @Test
  void saysWhereShortFormsStand() {
    String text =
        "# Roadmap\n\nSee #30, and a/b#30.\n\n[one](https://github.com/c/d/issues/31), #31, #32\n";

    assertThat(rows(text))
        .extracting(row -> row.address() + " " + row.places())
        .containsExactly(
            "https://github.com/a/b/issues/30 [Place[file=0, position=3:14]]",
            "https://github.com/c/d/issues/30 [Place[file=0, position=3:5]]",
            "https://github.com/c/d/issues/31 [Place[file=0, position=5:1]]",
            "https://github.com/c/d/issues/32 [Place[file=0, position=5:47]]");
  }

  @Test
  void keepsRelativeAddressesOfDifferentFoldersApart() {
    List<LinkRow> rows =
        new LinkTable(SamplePages.lint(Map.of("a/R.md", "[x](y.md)\n", "b/R.md", "[x](y.md)\n")))
            .rows(
                List.of(
                    new DocumentParser().parse("a/R.md", SourceText.of("[x](y.md)\n")),
                    new DocumentParser().parse("b/R.md", SourceText.of("[x](y.md)\n"))));

    assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.places()).hasSize(1));
  }

  @Test
  void leavesOutWhatLeadsToNoPage() {
    assertThat(rows("[mail](mailto:a@example.org) [call](tel:1) [](  )\n")).isEmpty();
  }

  private static List<LinkRow> rows(String text) {
    RuleRegistry rules = RuleRegistry.load(LinkTableTest.class.getClassLoader());
    LintReport report =
        RoadmapLinter.builder()
            .rules(rules)
            .configuration(
                LintConfiguration.builder(rules)
                    .option("links.shorthand", true)
                    .option("links.repository", "https://github.com/c/d")
                    .build())
            .linkVerifier(LinkVerifier.off("not here"))
            .build()
            .lint(Map.of("R.md", SourceText.of(text)));
    return new LinkTable(report)
        .rows(List.of(new DocumentParser().parse("R.md", SourceText.of(text))));
  }
}
