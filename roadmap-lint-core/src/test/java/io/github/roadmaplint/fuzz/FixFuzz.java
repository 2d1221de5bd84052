package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.FileFix;
import io.github.roadmaplint.FixReport;
import io.github.roadmaplint.RoadmapFixer;
import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.Fix;
import io.github.roadmaplint.fix.FixRound;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Bytes as a roadmap that is mended: nothing is lost beside the edits, and it comes to an end. */
public final class FixFuzz {
  private static final int MOST_RUNS = 5;

  private static final RoadmapFixer FIXER =
      new RoadmapFixer(FuzzLinter.LINTER, FixSelection.all(FuzzLinter.RULES));

  private FixFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    SourceText source = SourceText.decode(bytes);
    try {
      keepsTheRest(source);
      comesToAnEnd(source);
    } catch (RoadmapLimitException e) {
      // Too much of something, which the message tells.
    }
  }

  private static void keepsTheRest(SourceText source) {
    List<Fix> fixes =
        FuzzLinter.lint(source).stream()
            .filter(Finding::fixable)
            .map(finding -> new Fix(finding.edits()))
            .toList();
    FixRound round = new FixRound(fixes);
    String fixed = round.applyTo(source.text());
    int in = 0;
    int out = 0;
    for (TextEdit edit :
        round.fixes().stream()
            .flatMap(fix -> fix.edits().stream())
            .sorted(Comparator.comparing(TextEdit::start).thenComparing(TextEdit::end))
            .toList()) {
      String kept = source.text().substring(in, edit.start());
      if (!fixed.startsWith(kept + edit.replacement(), out)) {
        throw new AssertionError(edit + " is not where it belongs in " + fixed);
      }
      in = edit.end();
      out += kept.length() + edit.replacement().length();
    }
    if (!fixed.substring(out).equals(source.text().substring(in))) {
      throw new AssertionError("lost after " + out + " in " + fixed);
    }
  }

  private static void comesToAnEnd(SourceText source) {
    SourceText current = source;
    for (int run = 0; run < MOST_RUNS; run++) {
      FixReport report = fix(current);
      FileFix file = report.files().get(0);
      if (!file.changed()) {
        return;
      }
      boolean settled = report.settled();
      current = current.withText(file.after());
      if (settled && fix(current).files().get(0).changed()) {
        throw new AssertionError("a second run changes what the first has settled: " + file);
      }
    }
    throw new AssertionError("never settles: " + current.text());
  }

  private static FixReport fix(SourceText source) {
    FixReport report = FIXER.fix(Map.of("ROADMAP.md", source));
    FuzzLinter.requireWithinLimits(report.remaining());
    return report;
  }
}
