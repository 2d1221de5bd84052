package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A hundred thousand of each: what grows with the square of the text would take hours. */
@Timeout(300)
class LargeRoadmapsTest {
  private static final int MANY = 100_000;

  /** A text, and how many of what it is full of the parser has to find. */
  record Large(String name, String text, Function<RoadmapDocument, List<?>> parts, int expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Sees what the parser found where the other rules look, so that the text is parsed once. */
  private static final class PartsCounter implements Rule {
    private final Function<RoadmapDocument, List<?>> parts;
    private int found;

    private PartsCounter(Function<RoadmapDocument, List<?>> parts) {
      this.parts = parts;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/parts", "Counts parts", Severity.INFO, Severity.INFO);
    }

    @Override
    public void check(RuleContext context) {
      found = parts.apply(context.document()).size();
    }
  }

  @TempDir Path root;

  static List<Large> roadmaps() {
    return List.of(
        new Large("headings", many(i -> "## Part " + i + "\n\n"), RoadmapDocument::headings, MANY),
        new Large("equal headings", many(i -> "## Part\n\n"), RoadmapDocument::headings, MANY),
        new Large("links", many(i -> "- [a](#b" + i + ")\n"), RoadmapDocument::links, MANY),
        new Large(
            "links of one paragraph, after what may open emphasis",
            many(i -> "*a [b](#c" + i + ")\n"),
            RoadmapDocument::links,
            MANY),
        new Large(
            "links of one paragraph, after what opens and closes emphasis",
            many(i -> "a***b***c***d [e](#f" + i + ")\n"),
            RoadmapDocument::links,
            MANY),
        new Large(
            "rows",
            "|a|b|\n|-|-|\n" + many(i -> "|" + i + "|c|\n"),
            document -> document.tables().get(0).rows(),
            MANY),
        new Large(
            "definitions",
            many(i -> "[a" + i + "]: b\n") + "\n" + many(i -> "[a" + i + "]\n"),
            RoadmapDocument::linkDefinitions,
            MANY),
        new Large(
            "references without definitions",
            many(i -> "[a][b" + i + "]\n") + "\n[b]: c\n",
            RoadmapDocument::undefinedReferences,
            MANY),
        new Large(
            "items in sections",
            many(i -> (i % 10 == 0 ? "\n## Q1 2025\n\n" : "") + "- [ ] a\n"),
            RoadmapDocument::listItems,
            MANY),
        new Large(
            "late sections with a status",
            many(i -> "## v" + i + " (Q1 2025)\n\n**Status**: Done\n\n"),
            RoadmapDocument::headings,
            MANY),
        new Large(
            "late sections with a table",
            many(i -> "## v" + i + " (Q1 2025)\n\n|a|b|\n|-|-|\n|c|done|\n\n"),
            RoadmapDocument::tables,
            MANY),
        new Large(
            "late sections with a target",
            many(i -> "## v" + i + "\n\nTarget: Q1 2025\n\n"),
            RoadmapDocument::headings,
            MANY),
        new Large(
            "paragraphs of a late section that speak of what is done",
            "## v1 (Q1 2025)\n\n" + many(i -> "done … " + "a ".repeat(80) + "\n\n"),
            RoadmapDocument::blocks,
            MANY),
        new Large(
            "long headings above one paragraph",
            many(i -> "## Last of … " + "a ".repeat(80) + "\n") + "\na\n",
            RoadmapDocument::headings,
            MANY),
        new Large(
            "late items with a status",
            many(i -> "- v" + i + " (Q1 2025)\n  - a\n\n  Status: Done\n"),
            RoadmapDocument::listItems,
            2 * MANY),
        new Large(
            "late items of a late item",
            "- v1 (Q1 2025)\n" + many(i -> "  - v1." + i + " (Q1 2025)\n    - Later: a\n"),
            RoadmapDocument::listItems,
            2 * MANY + 1),
        new Large(
            "letters whose lower case is not one letter, or depends on the others",
            "# " + "Σ".repeat(900_000) + "\n\n" + "İ".repeat(900_000),
            RoadmapDocument::headings,
            1),
        new Large(
            "a million lines", "# Plan\n" + "\n".repeat(999_999), RoadmapDocument::headings, 1));
  }

  @ParameterizedTest
  @MethodSource
  void roadmaps(Large large) {
    List<Rule> rules = new ArrayList<>(RuleRegistry.load(getClass().getClassLoader()).rules());
    PartsCounter counter = new PartsCounter(large.parts());
    rules.add(counter);
    RoadmapLinter linter = RoadmapLinter.builder().rules(RuleRegistry.of(rules)).root(root).build();
    LintReport report = linter.lint(Map.of("ROADMAP.md", SourceText.of(large.text())));
    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).isEmpty();
    assertThat(counter.found).isEqualTo(large.expected());
  }

  @Test
  void aHundredThousandLinesAreMendedAndShown() {
    SourceText source = SourceText.of("# Plan\n\n" + many(i -> "- caf\u00c3\u00a9 " + i + "\n"));
    FixSelection all = FixSelection.all(RuleRegistry.load(getClass().getClassLoader()));
    FileFix fix = new RoadmapFixer(linter(), all).fix(Map.of("ROADMAP.md", source)).files().get(0);
    assertThat(fix.mended()).hasSize(MANY);
    assertThat(fix.diff().stream().filter(line -> line.startsWith("+- caf\u00e9 "))).hasSize(MANY);
  }

  @Test
  void aLineOfTenMegabytesIsTooLong() {
    SourceText source = SourceText.of("# Plan\n\n" + "word ".repeat(2 << 20));
    assertThat(LimitsTest.problem(linter().lint(Map.of("ROADMAP.md", source))))
        .startsWith("ROADMAP.md:3: a line of 10,485,760 characters");
  }

  @Test
  void aFileOfAHundredMegabytesIsTooLarge() throws IOException {
    Path file = root.resolve("ROADMAP.md");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(100_000_000);
    }
    assertThat(LimitsTest.problem(linter().lint(List.of(file))))
        .startsWith("ROADMAP.md: a file of 100,000,000 bytes");
  }

  @Test
  void tenThousandCommentsThatSilenceRulesAreTheMost() {
    String comment = "<!-- roadmap-lint-disable-next-line links/empty -->\n[a]()\n\n";
    assertThat(linter().lint(Map.of("ROADMAP.md", SourceText.of(comment.repeat(10_000)))).files())
        .hasSize(1);
    assertThat(
            LimitsTest.problem(
                linter().lint(Map.of("ROADMAP.md", SourceText.of(comment.repeat(10_001))))))
        .startsWith("ROADMAP.md:30001: more than 10,000 comments");
  }

  private RoadmapLinter linter() {
    return RoadmapLinter.builder().root(root).build();
  }

  private static String many(IntFunction<String> part) {
    return IntStream.range(0, MANY).mapToObj(part).collect(Collectors.joining());
  }
}
