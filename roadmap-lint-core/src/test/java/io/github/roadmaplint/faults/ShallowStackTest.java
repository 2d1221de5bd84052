package io.github.roadmaplint.faults;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.ConfigurationProposal;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewCalendar;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.RoadmapReviewer;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.report.html.HtmlReport;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whoever asks about a roadmap, and however shallow the stack is: Java's patterns and the parsers
 * recurse once for each character of a comment, or for each star.
 */
@Timeout(120)
class ShallowStackTest {
  private static final long STACK_BYTES = 200_000;
  private static final String PATH = "ROADMAP.md";
  private static final SourceText ROADMAP =
      SourceText.of(
          "---\nlast_updated: 2026-01-01\n---\n\n# Plan\n\nWords <!-- "
              + "not now\n".repeat(20_000)
              + " --> and more.\n\n| a | b |\n| - | - |\n| "
              + "*a **b ".repeat(3_000)
              + "c"
              + "** d*".repeat(3_000)
              + " |\n");

  private static final RuleRegistry RULES =
      RuleRegistry.load(ShallowStackTest.class.getClassLoader());
  private static final LintConfiguration CONFIGURATION = LintConfiguration.builder(RULES).build();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-01T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path root;

  @Test
  void parses() throws Exception {
    assertThat(shallow(() -> new DocumentParser().parse(PATH, ROADMAP)).tables()).hasSize(1);
  }

  @Test
  void reviews() throws Exception {
    RoadmapReviewer reviewer = new RoadmapReviewer(root, CONFIGURATION, CLOCK);
    assertThat(shallow(() -> reviewer.review(PATH, ROADMAP)).edits()).hasSize(1);
  }

  @Test
  void tellsWhenReviewsAreDue() throws Exception {
    ReviewCalendar calendar = new ReviewCalendar(root, CONFIGURATION, CLOCK, FileHistory.none());
    assertThat(shallow(() -> calendar.schedule(Map.of(PATH, ROADMAP)).entries())).hasSize(1);
  }

  @Test
  void proposesAConfiguration() throws Exception {
    Map<String, SourceText> sources = Map.of(PATH, ROADMAP);
    assertThat(
            shallow(
                    () ->
                        ConfigurationProposal.of(
                            root, RULES, CLOCK, FileHistory.none(), sources, false, null))
                .yaml())
        .contains("preset:");
  }

  @Test
  void drawsThePage() throws Exception {
    LintReport report =
        RoadmapLinter.builder()
            .root(root)
            .rules(RULES)
            .clock(CLOCK)
            .build()
            .lint(Map.of(PATH, ROADMAP));
    ByteArrayOutputStream page = new ByteArrayOutputStream();
    shallow(
        () -> {
          new HtmlReport().write(report, RULES, List.of(), page);
          return page;
        });
    assertThat(page.toString(StandardCharsets.UTF_8)).contains("tables/missing-cells");
  }

  private static <T> T shallow(Callable<T> task) throws Exception {
    FutureTask<T> future = new FutureTask<>(task);
    new Thread(null, future, "shallow", STACK_BYTES).start();
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
