package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.Stage;
import io.github.roadmaplint.rule.headings.Title;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoadmapLinterTest {
  @Test
  void reportsInTheOrderOfPathsWhateverTheOrderOfTheTexts() {
    Map<String, SourceText> sources = new LinkedHashMap<>();
    sources.put("b.md", SourceText.of("# B"));
    sources.put("c.md", SourceText.of("# C"));
    sources.put("a.md", SourceText.of("# A"));

    assertThat(RoadmapLinter.builder().build().lint(sources).files())
        .extracting(FileReport::path)
        .containsExactly("a.md", "b.md", "c.md");
  }

  @Test
  void tellsOfAMergeThatIsNotFinished() {
    String merge = "# A\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> topic\n";

    assertThat(RoadmapLinter.builder().build().lint(Map.of("R.md", SourceText.of(merge))).notices())
        .containsExactly(
            "R.md has conflict markers of an unfinished merge; finish the merge first");
  }

  @Test
  void keepsWhatIsSuppressedApartWithTheReason() {
    String text =
        """
        # A
        <!-- roadmap-lint-disable-next-line headings/increment -- the site wants it -->
        ### B
        Text

        ##### C
        Text

        # D
        ### E <!-- roadmap-lint-disable-line -->
        Text
        """;

    FileReport report =
        RoadmapLinter.builder().build().lint(Map.of("R.md", SourceText.of(text))).files().get(0);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("headings/increment"))
        .extracting(finding -> finding.start().line())
        .containsExactly(6);
    assertThat(report.suppressed())
        .extracting(each -> each.finding().rule() + " " + each.finding().start().line())
        .containsExactly("headings/increment 3", "headings/increment 10");
    assertThat(report.suppressed())
        .extracting(SuppressedFinding::reason)
        .containsExactly("the site wants it", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tables/header, links/empty",
        "links/empty tables/header",
        "",
        "links/empty",
        "links/empty -->\n<!-- roadmap-lint-disable links/empty tables/header"
      })
  void aRuleThatIsEnabledByItsNameIsSilentNoLonger(String disabled) {
    String text =
        """
        # A

        <!-- roadmap-lint-disable %s -->

        [silent]()

        <!-- roadmap-lint-enable links/empty -->

        [heard]()
        """
            .formatted(disabled);

    FileReport report = linted(text);

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals("links/empty"))
        .singleElement()
        .satisfies(
            heard -> assertThat(text.substring(heard.range().start())).startsWith("[heard]"));
    assertThat(report.suppressed())
        .singleElement()
        .satisfies(
            silent ->
                assertThat(text.substring(silent.finding().range().start()))
                    .startsWith("[silent]"));
  }

  @Test
  void theOtherRulesStaySilent() {
    FileReport report =
        linted(
            """
            # A

            <!-- roadmap-lint-disable -->

            <!-- roadmap-lint-enable links/empty -->

            ### B

            [heard]()

            <!-- roadmap-lint-enable -->

            ##### C

            Text
            """);

    assertThat(report.findings())
        .filteredOn(finding -> !finding.rule().startsWith("freshness/"))
        .extracting(finding -> finding.rule() + " " + finding.start().line())
        .containsExactly("links/empty 9", "headings/increment 13");
  }

  /** GFM 0.29, section 6.10, calls none of these a comment; cmark-gfm 0.29.0.gfm.13 does. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x](a.md) <!-- roadmap-lint-disable-line links/missing-file -- comes soon -->\n",
        "Text [x](a.md) <!-- roadmap-lint-disable-line -- comes soon -->\n",
        "## [x](a.md) <!-- roadmap-lint-disable-line -- comes soon -->\n\nText\n",
        "| A | B |\n| - | - |\n| [x](a.md) | b <!-- roadmap-lint-disable-line -- comes soon --> |\n",
        "| A | B |\n| - | - |\n| [x](a.md) | b | <!-- roadmap-lint-disable-line -- comes soon -->\n"
      })
  void readsTheReasonInACommentBehindText(String text) {
    FileReport report = linted(text);

    assertThat(report.findings()).extracting(Finding::rule).doesNotContain("links/missing-file");
    assertThat(report.suppressed())
        .filteredOn(each -> each.finding().rule().equals("links/missing-file"))
        .extracting(SuppressedFinding::reason)
        .containsExactly("comes soon");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text [x](a.md) `<!-- roadmap-lint-disable-line -- in code -->`\n",
        "Text [x](a.md) \\<!-- roadmap-lint-disable-line -- escaped -->\n",
        "Text [x](a.md) <!-- roadmap-lint-disable-line -- without an end\n",
        "Text [x](a.md) <!-- roadmap-lint--->\n",
        "Text [x](a.md) <!-- see -- roadmap-lint-disable-line -->\n"
      })
  void readsNoReasonInWhatIsText(String text) {
    FileReport report = linted(text);

    assertThat(report.findings()).extracting(Finding::rule).contains("links/missing-file");
    assertThat(report.suppressed()).isEmpty();
  }

  /**
   * As of a rule that was compiled against another version of the library, asserts, or is written
   * in Kotlin.
   */
  @ParameterizedTest
  @MethodSource
  void letsTheOtherRulesSpeakWhereOneBreaksDown(Throwable failure) {
    RuleRegistry rules = RuleRegistry.of(List.of(new Broken(failure), new Title()));

    LintReport report =
        RoadmapLinter.builder()
            .rules(rules)
            .build()
            .lint(Map.of("R.md", SourceText.of("Without a title\n")));

    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).containsExactly(new RuleFailure("acme/broken", "R.md", failure));
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("headings/title");
  }

  static Stream<Throwable> letsTheOtherRulesSpeakWhereOneBreaksDown() {
    return Stream.of(
        new IllegalStateException("no"),
        new StackOverflowError("no"),
        new NoSuchMethodError("no"),
        new AssertionError("no"),
        new Error("no"),
        new IOException("no"));
  }

  @Test
  void namesTheRuleWhoseExceptionCannotSayWhatItIs() {
    RuleRegistry rules = RuleRegistry.of(List.of(new Broken(new Unspeakable())));

    List<RuleFailure> failures =
        RoadmapLinter.builder()
            .rules(rules)
            .build()
            .lint(Map.of("R.md", SourceText.of("# A\n")))
            .failures();

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0).problem())
        .contains("acme/broken broke down", Unspeakable.class.getName());
    assertThat(failures.get(0).cause().getStackTrace()[0].getClassName())
        .isEqualTo(RoadmapLinterTest.class.getName());
  }

  private static final class Unspeakable extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Override
    public String getMessage() {
      throw new IllegalStateException("no");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesTheRuleThatAsksForAnAddressWhichIsNone(boolean isOff) {
    RuleRegistry rules = RuleRegistry.of(List.of(new AskingForNull(), new Title()));

    LintReport report =
        RoadmapLinter.builder()
            .rules(rules)
            .linkVerifier(asking(isOff))
            .build()
            .lint(Map.of("R.md", SourceText.of("Without a title\n")));

    assertThat(report.unread()).isEmpty();
    assertThat(report.failures()).extracting(RuleFailure::rule).containsExactly("acme/asking");
    assertThat(report.findings()).extracting(Finding::rule).containsExactly("headings/title");
  }

  private static LinkVerifier asking(boolean isOff) {
    LinkVerifier verifier = LinkVerifier.off("the test has no network");
    return isOff ? verifier : verifier::verify;
  }

  private record AskingForNull() implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/asking", "nothing", Severity.ERROR, Severity.ERROR)
          .inStage(Stage.LINKS);
    }

    @Override
    public void check(RuleContext context) {}

    @Override
    public Set<String> addresses(RuleContext context) {
      return Collections.singleton(null);
    }
  }

  private record Broken(Throwable failure) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/broken", "nothing", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      Broken.<RuntimeException>throwUnchecked(failure);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void throwUnchecked(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  private static FileReport linted(String text) {
    return RoadmapLinter.builder().build().lint(Map.of("R.md", SourceText.of(text))).files().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# A <!-- roadmap-lint-disable-line text/encoding -->\n",
        "<!-- roadmap-lint-disable text/encoding -->\n\n# A\n",
        "# A\n\n<!-- roadmap-lint-disable-file text/encoding -->\n"
      })
  void suppressesAByteOrderMarkFromWhereItStands(String text) {
    FileReport report = linted("\uFEFF" + text);

    assertThat(report.findings())
        .extracting(Finding::rule)
        .doesNotContain("text/encoding", "suppression/unused");
    assertThat(report.suppressed())
        .extracting(each -> each.finding().rule())
        .containsExactly("text/encoding");
  }

  @Test
  void saysThatARoadmapIsGone(@TempDir Path root) {
    assertThat(
            RoadmapLinter.builder().root(root).build().lint(List.of(root.resolve("a.md"))).unread())
        .extracting(UnreadRoadmap::problem)
        .containsExactly("Cannot read a.md: it is gone; run again");
  }

  @Test
  void lintsTheOthersWhereSomeCannotBeRead(@TempDir Path root) throws IOException {
    Path folder = Files.createDirectory(root.resolve("e.md"));
    Path large = Files.writeString(root.resolve("b.md"), "x".repeat(1_000_001));
    Path healthy = Files.writeString(root.resolve("c.md"), "# Plan\n\n### Deep\n");

    LintReport report =
        RoadmapLinter.builder()
            .root(root)
            .build()
            .lint(List.of(folder, root.resolve("d.md"), large, healthy));

    assertThat(report.unread())
        .extracting(UnreadRoadmap::path)
        .containsExactly("b.md", "d.md", "e.md");
    assertThat(report.files()).extracting(FileReport::path).containsExactly("c.md");
    assertThat(report.findings()).extracting(Finding::rule).contains("headings/increment");
    assertThat(report.worstReview()).hasValue(ReviewStatus.UNKNOWN);
  }

  /** Opening a pipe waits for somebody at its other end. */
  @Test
  @EnabledOnOs(OS.LINUX)
  @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void waitsForNoPipe(@TempDir Path root) throws Exception {
    Path pipe = root.resolve("a.md");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertThat(RoadmapLinter.builder().root(root).build().lint(List.of(pipe)).unread())
        .extracting(UnreadRoadmap::problem)
        .containsExactly("Cannot read a.md: it is no regular file");
  }
}
