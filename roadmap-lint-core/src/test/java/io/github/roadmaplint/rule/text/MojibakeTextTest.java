package io.github.roadmaplint.rule.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.RealMarkdown;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MojibakeTextTest {
  private static final RuleTester TESTER = RuleTester.of(new MojibakeText());

  @Test
  void oneFindingALineShowsTheTextAsItWas() {
    List<Finding> findings = TESTER.lint("# Plan\n\nIt‚Äôs 2025 ‚Äì 2026\n\nsound – here\n");
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.message())
        .isEqualTo(
            "Damaged text: UTF-8 was once read as Mac Roman; it was \"’s 2025 –\"; restore it");
    assertThat(finding.start().line()).isEqualTo(3);
    assertThat(finding.start().column()).isEqualTo(3);
    assertThat(finding.end().column()).isEqualTo(16);
    assertThat(finding.edits()).extracting(TextEdit::replacement).containsExactly("’", "–");
  }

  @Test
  void eachDamagedLineHasAFindingOfItsOwn() {
    TESTER.finds("A «‚Äì» B\n\nIt«‚Äôs 2025 ‚Äì» 2026\n");
  }

  @Test
  void whatWasLostIsToldOnceALineAndLeftToAPerson() {
    List<Finding> findings = TESTER.lint("# Caf\uFFFD d\uFFFDj\uFFFD vu\n\nsound\n\n\uFFFD\n");
    assertThat(findings)
        .extracting(Finding::message)
        .containsOnly(
            "Damaged text: U+FFFD stands for what was lost when this was read in the wrong charset; "
                + "write it anew");
    assertThat(findings).extracting(each -> each.start().line()).containsExactly(1, 5);
    assertThat(findings.get(0).start().column()).isEqualTo(6);
    assertThat(findings.get(0).end().column()).isEqualTo(12);
    assertThat(findings).allSatisfy(each -> assertThat(each.edits()).isEmpty());
  }

  @Test
  void damagedTextThatWasLostBeforeIsStillReportedOnceItIsMended() {
    TESTER.fixes("| Open | ï¿½ |\n", "| Open | \uFFFD |\n");
    assertThat(message("| Open | \uFFFD |")).contains("write it anew");
  }

  @Test
  void bytesThatCannotBeReadAreNotToldTwice() {
    byte[] latin = "# Caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(TESTER.lint("ROADMAP.md", SourceText.decode(latin))).isEmpty();
  }

  @Test
  void quotesEightyCharactersOfALine() {
    assertThat(message("‚Äì" + "x".repeat(78) + "‚Äì"))
        .contains("it was \"–" + "x".repeat(78) + "–\"; ");
    assertThat(message("‚Äì" + "x".repeat(79) + "‚Äì"))
        .contains("it was \"–" + "x".repeat(79) + "…\"; ");
    assertThat(message("\uF8FFüöÄ" + "x".repeat(78) + "‚Äì"))
        .contains("it was \"🚀" + "x".repeat(78) + "–\"; ");
  }

  private static String message(String line) {
    List<Finding> findings = TESTER.lint(line + "\n");
    assertThat(findings).hasSize(1);
    return findings.get(0).message();
  }

  @Test
  void aRealDamagedRoadmapIsReportedOnEachDamagedLineAndMendedToTheLetter() throws IOException {
    String damaged = Files.readString(RealMarkdown.at("ai-infra/seed-as-received.md"));
    String original = Files.readString(RealMarkdown.at("ai-infra/history/2025-12-01-c1e6cef.md"));
    Set<Integer> damagedLines = new TreeSet<>();
    List<String> before = damaged.lines().toList();
    List<String> after = original.lines().toList();
    for (int line = 1; line <= before.size(); line++) {
      if (!before.get(line - 1).equals(after.get(line - 1))) {
        damagedLines.add(line);
      }
    }
    List<Finding> findings = TESTER.lint(damaged);
    assertThat(findings.stream().map(each -> each.start().line()).collect(Collectors.toList()))
        .containsExactlyElementsOf(damagedLines);
    TESTER.fixes(damaged, original);
  }
}
