package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoadmapFixerTest {
  private static final RuleRegistry ALL =
      RuleRegistry.load(RoadmapFixerTest.class.getClassLoader());

  @TempDir Path root;

  /** Writes one word instead of another wherever it stands. */
  private record Rewrite(String id, String word, String replacement) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "a word", Severity.ERROR, Severity.ERROR).withFixes();
    }

    @Override
    public void check(RuleContext context) {
      String text = context.document().source().text();
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
        int end = at + word.length();
        context.report(
            new SourceRange(at, end), "no " + word, List.of(new TextEdit(at, end, replacement)));
      }
    }
  }

  private static FixReport fix(String text, Rule... rules) {
    RuleRegistry registry = RuleRegistry.of(List.of(rules));
    return new RoadmapFixer(
            RoadmapLinter.builder().rules(registry).build(), FixSelection.all(registry))
        .fix(Map.of("ROADMAP.md", SourceText.of(text)));
  }

  private static FileFix only(FixReport report) {
    assertThat(report.files()).hasSize(1);
    return report.files().get(0);
  }

  /** GitHub makes a word of a shortcode in an anchor, and nothing of an emoji. */
  @Test
  void mendsLinksOfOtherRoadmapsToAHeadingWhoseShortcodeItReplaces() throws IOException {
    Path plan = root.resolve("a.md");
    Path other = root.resolve("b.md");
    Files.writeString(plan, "# A\n\n## 🔭 Later\n\nB.\n\n## :rocket: Plans\n\nC.\n");
    Files.writeString(other, "# B\n\n[plans](a.md#rocket-plans)\n");

    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().root(root).rules(ALL).build(), FixSelection.all(ALL))
            .fix(List.of(plan, other));

    assertThat(report.files())
        .extracting(FileFix::after)
        .containsExactly(
            "# A\n\n## 🔭 Later\n\nB.\n\n## 🚀 Plans\n\nC.\n", "# B\n\n[plans](a.md#-plans)\n");
  }

  @Test
  void appliesAllFixesThatLieApart() {
    FixReport report =
        fix("one two one\r\n", new Rewrite("a/one", "one", "1"), new Rewrite("a/two", "two", "2"));
    assertThat(only(report).after()).isEqualTo("1 2 1\r\n");
    assertThat(only(report).mended()).hasSize(3);
    assertThat(only(report).remaining()).isEmpty();
    assertThat(only(report).changed()).isTrue();
    assertThat(report.settled()).isTrue();
  }

  @Test
  void whatOverlapsWaitsForTheNextRound() {
    FixReport report =
        fix("abc", new Rewrite("a/first", "ab", "xb"), new Rewrite("a/second", "bc", "yz"));
    assertThat(only(report).after()).isEqualTo("xyz");
    assertThat(report.settled()).isTrue();
  }

  @Test
  void stopsAfterTenRoundsAndSaysSo() {
    FixReport tenRounds = fix("a", new Rewrite("a/grow", "a", "ba"));
    assertThat(only(tenRounds).after()).isEqualTo("b".repeat(10) + "a");
    assertThat(tenRounds.settled()).isFalse();
    assertThat(only(tenRounds).remaining()).hasSize(1);

    FixReport undone = fix("a", new Rewrite("a/there", "a", "b"), new Rewrite("a/back", "b", "a"));
    assertThat(undone.settled()).isFalse();
    assertThat(only(undone).changed()).isFalse();
  }

  @Test
  void aFixThatChangesNothingIsNone() {
    FixReport report = fix("a", new Rewrite("a/same", "a", "a"));
    assertThat(only(report).mended()).isEmpty();
    assertThat(only(report).remaining()).hasSize(1);
    assertThat(report.settled()).isTrue();
  }

  @Test
  void fixesOnlyWhatIsAskedFor() {
    RuleRegistry registry =
        RuleRegistry.of(
            List.of(new Rewrite("one/rule", "one", "1"), new Rewrite("two/rule", "two", "2")));
    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().rules(registry).build(),
                FixSelection.of(registry, List.of("two")))
            .fix(Map.of("ROADMAP.md", SourceText.of("one two")));
    assertThat(only(report).after()).isEqualTo("one 2");
    assertThat(only(report).remaining()).extracting(Finding::rule).containsExactly("one/rule");
  }

  @Test
  void aRuleWhoseEditsNobodyCanApplyHasBrokenDown() {
    Rule beyond =
        new Rule() {
          @Override
          public RuleInfo info() {
            return RuleInfo.of("a/beyond", "edits", Severity.ERROR, Severity.ERROR).withFixes();
          }

          @Override
          public void check(RuleContext context) {
            context.report(new SourceRange(0, 1), "x", List.of(new TextEdit(1, 99, "")));
          }
        };
    FixReport report = fix("text", beyond);
    assertThat(report.remaining().failures()).hasSize(1);
    assertThat(only(report).changed()).isFalse();
  }

  @Test
  void leavesWhatIsSuppressed() {
    String text =
        "# Plan\n\n<!-- roadmap-lint-disable-next-line a/rule -- on purpose -->\none\n\none\n";
    assertThat(only(fix(text, new Rewrite("a/rule", "one", "1"))).after())
        .contains("-->\none\n\n1\n");
  }

  @Test
  void leavesAnUnfinishedMergeAndBytesThatAreNoTextAlone() {
    FileFix merge = only(fix("<<<<<<< HEAD\none\n", new Rewrite("a/one", "one", "1")));
    assertThat(merge.changed()).isFalse();
    assertThat(merge.obstacle())
        .isEqualTo("has conflict markers of an unfinished merge; finish the merge first");
    assertThat(merge.remaining()).hasSize(1);

    RuleRegistry registry = RuleRegistry.of(List.of(new Rewrite("a/one", "one", "1")));
    byte[] bytes = "one \u00e9".getBytes(StandardCharsets.ISO_8859_1);
    FileFix latin =
        only(
            new RoadmapFixer(
                    RoadmapLinter.builder().rules(registry).build(), FixSelection.all(registry))
                .fix(Map.of("ROADMAP.md", SourceText.decode(bytes))));
    assertThat(latin.changed()).isFalse();
    assertThat(latin.obstacle()).isEqualTo("has bytes that are no UTF-8; mend them first");
  }

  @Test
  void anObstacleWithoutAnythingToMendIsNone() {
    assertThat(only(fix("<<<<<<< HEAD\ntwo\n", new Rewrite("a/one", "one", "1"))).obstacle())
        .isNull();
  }

  /** Then no document has to stay in memory until all are read. */
  @Test
  void noFileWaitsForTheOthersWhereLinksAreOff() {
    List<Set<String>> asked = Collections.synchronizedList(new ArrayList<>());
    LinkVerifier off =
        new LinkVerifier() {
          @Override
          public LinkVerification verify(Set<String> addresses) {
            asked.add(Set.copyOf(addresses));
            return LinkVerifier.off("off").verify(addresses);
          }

          @Override
          public boolean isOff() {
            return true;
          }
        };
    RuleRegistry registry = RuleRegistry.of(List.of());
    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().rules(registry).linkVerifier(off).build(),
                FixSelection.all(registry))
            .fix(
                Map.of(
                    "a.md", SourceText.of("https://a.example/\n"),
                    "b.md", SourceText.of("https://b.example/\n")));

    assertThat(asked)
        .containsExactlyInAnyOrder(Set.of("https://a.example/"), Set.of("https://b.example/"));
    assertThat(report.remaining().links().skipped()).isEqualTo(2);
  }

  @Test
  void asksForEachAddressOnce() {
    List<String> asked = new ArrayList<>();
    LinkVerifier verifier =
        addresses -> {
          asked.addAll(addresses);
          return new LinkVerification(
              addresses.stream()
                  .collect(
                      Collectors.toMap(
                          each -> each, each -> LinkVerdict.of(LinkVerdict.Status.ALIVE, ""))),
              addresses.size(),
              0,
              0,
              List.of("budget used up"));
        };
    RuleRegistry registry = RuleRegistry.of(List.of(new Rewrite("a/one", "one", "two")));
    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().rules(registry).linkVerifier(verifier).build(),
                FixSelection.all(registry))
            .fix(
                Map.of(
                    "ROADMAP.md",
                    SourceText.of("[a](https://one.example/) [b](https://b.example/)")));
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "https://one.example/", "https://b.example/", "https://two.example/");
    LinkVerification links = report.remaining().links();
    assertThat(links.verdicts()).containsOnlyKeys("https://two.example/", "https://b.example/");
    assertThat(links.checked()).isEqualTo(3);
    assertThat(links.notices()).containsExactly("budget used up");
  }

  @Test
  void roadmapsSeeOneAnotherWithTheirFixes() {
    LintConfiguration configuration = LintConfiguration.builder(ALL).build();
    Map<String, SourceText> sources =
        Map.of(
            "ROADMAP.md", SourceText.of("# Plan\n\n[Soon](docs/roadmap.md#später)\n"),
            "docs/roadmap.md", SourceText.of("# Docs\n\n## SpÃ¤ter\n\nText\n"));
    sources.forEach(
        (path, source) -> {
          try {
            Files.createDirectories(root.resolve(path).getParent());
            Files.writeString(root.resolve(path), source.text());
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().root(root).rules(ALL).configuration(configuration).build(),
                FixSelection.of(ALL, List.of("text/mojibake")))
            .fix(sources);
    assertThat(report.files().get(1).after()).isEqualTo("# Docs\n\n## Später\n\nText\n");
    assertThat(report.remaining().findings())
        .extracting(Finding::rule)
        .doesNotContain("links/missing-anchor", "text/mojibake");
  }

  @Test
  void mendsTheOthersWhereSomeCannotBeRead() throws IOException {
    Path folder = Files.createDirectory(root.resolve("A.md"));
    Path large = Files.writeString(root.resolve("B.md"), "caf\u00c3\u00a9 ".repeat(200_000));
    Path healthy = Files.writeString(root.resolve("C.md"), "caf\u00c3\u00a9");

    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().root(root).rules(ALL).build(), FixSelection.all(ALL))
            .fix(List.of(folder, large, healthy));

    assertThat(only(report).after()).isEqualTo("caf\u00e9");
    assertThat(report.settled()).isTrue();
    assertThat(report.remaining().unread())
        .extracting(UnreadRoadmap::path)
        .containsExactly("A.md", "B.md");
  }

  @Test
  void keepsByteOrderMarkLineEndingsAndMissingFinalNewline() throws IOException {
    String before =
        "\uFEFF# Plan\r\n\r\n| a | b |\r\n| - | - |\r\n| 1 |\r\n\r\nend 🚀 without newline";
    Path file = Files.write(root.resolve("ROADMAP.md"), before.getBytes(StandardCharsets.UTF_8));
    FixReport report =
        new RoadmapFixer(
                RoadmapLinter.builder().root(root).rules(ALL).build(),
                FixSelection.of(ALL, List.of("tables")))
            .fix(List.of(file));
    FileFix fix = only(report);
    assertThat(fix.after()).isEqualTo(before.replace("| 1 |", "| 1 | |"));
    assertThat(fix.diff()).contains("-| 1 |", "+| 1 | |");

    new RoadmapWriter(root).write(fix.path(), fix.before(), fix.after());

    byte[] expected = before.replace("| 1 |", "| 1 | |").getBytes(StandardCharsets.UTF_8);
    assertThat(Arrays.equals(Files.readAllBytes(file), expected)).isTrue();
  }
}
