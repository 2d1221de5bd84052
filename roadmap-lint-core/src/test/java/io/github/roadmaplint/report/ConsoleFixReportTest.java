package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.FileFix;
import io.github.roadmaplint.FixOutcome;
import io.github.roadmaplint.FixReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConsoleFixReportTest {
  private static final String BEFORE = "# Plan\n\nbad, odd\n";
  private static final String AFTER = "# Plan\n\ngood, odd\n";
  private static final Finding BAD = on(BEFORE, "bad");
  private static final Finding ODD = on(AFTER, "odd");

  private static Finding on(String text, String word) {
    return finding("R.md", text, word, Severity.ERROR, "a/" + word, "It is " + word);
  }

  private static FixReport report(boolean settled) {
    return new FixReport(
        List.of(
            new FileFix("R.md", SourceText.of(BEFORE), AFTER, List.of(BAD), List.of(ODD), null)),
        SampleReports.of(file("R.md", AFTER, ReviewStatus.UNKNOWN, ODD)),
        settled);
  }

  private static String text(List<ConsoleLine> lines) {
    return lines.stream().map(ConsoleLine::text).collect(Collectors.joining("\n"));
  }

  @Test
  void tellsWhatWasMendedAndWhatStays() {
    assertThat(
            text(
                new ConsoleFixReport(ConsoleStyle.PLAIN).lines(FixOutcome.unwritten(report(true)))))
        .isEqualTo(
            """
            R.md:3:1  fixed  It is bad  a/bad

            R.md:3:7  error  It is odd  a/odd
              3 | good, odd
                |       ^^^

            R.md  nobody can say how fresh it is: no date was found
            1 error in 1 roadmap
            1 finding fixed""");
  }

  @Test
  void showsOnlySoManyMendedFindingsOfARule() {
    FixReport report =
        new FixReport(
            List.of(
                new FileFix(
                    "R.md", SourceText.of(BEFORE), AFTER, List.of(BAD, BAD, BAD), List.of(), null)),
            SampleReports.of(),
            true);

    List<ConsoleLine> lines =
        new ConsoleFixReport(new ConsoleStyle(false, false, 80, 1))
            .lines(FixOutcome.unwritten(report));

    assertThat(lines.subList(0, 3))
        .containsExactly(
            new ConsoleLine(Severity.INFO, "R.md:3:1  fixed  It is bad  a/bad"),
            new ConsoleLine(Severity.INFO, "and 2 more  a/bad"),
            new ConsoleLine(Severity.INFO, ""));
    assertThat(text(lines)).endsWith("3 findings fixed");
  }

  @Test
  void aDryRunStartsWithTheDiffAndClaimsNothing() {
    assertThat(
            text(
                new ConsoleFixReport(ConsoleStyle.PLAIN)
                    .dryRun(FixOutcome.unwritten(report(true)))))
        .startsWith(
            """
            --- a/R.md
            +++ b/R.md
            @@ -1,3 +1,3 @@
             # Plan
            \s
            -bad, odd
            +good, odd
            R.md:3:1  fixable  It is bad  a/bad
            """)
        .endsWith("1 finding would be fixed; this was a dry run");
  }

  @Test
  void doesNotClaimWhatWasLeftAlone() {
    FixOutcome outcome =
        new FixOutcome(report(true), Map.of("R.md", "changed\u001B[2J since it was read"));
    List<ConsoleLine> lines = new ConsoleFixReport(ConsoleStyle.PLAIN).lines(outcome);

    assertThat(lines.get(0))
        .isEqualTo(
            new ConsoleLine(Severity.WARNING, "Left alone: R.md changed␛[2J since it was read"));
    assertThat(text(lines))
        .doesNotContain("It is", "No findings", "Nothing to fix")
        .endsWith("\nNothing was fixed");
  }

  @Test
  void saysThatFixesUndoOneAnother() {
    assertThat(new ConsoleFixReport(ConsoleStyle.PLAIN).lines(FixOutcome.unwritten(report(false))))
        .contains(
            new ConsoleLine(
                Severity.WARNING, "Fixes undo one another or have not come to an end; run again"));
  }

  @Test
  void coloursOnlyWhenAsked() {
    FixOutcome outcome = FixOutcome.unwritten(report(true));
    String coloured =
        text(new ConsoleFixReport(new ConsoleStyle(true, false, 110, 50)).dryRun(outcome));

    assertThat(coloured).contains("\u001B[32mfixable\u001B[m", "\u001B[31m-bad, odd\u001B[m");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(text(new ConsoleFixReport(ConsoleStyle.PLAIN).dryRun(outcome)));
  }
}
