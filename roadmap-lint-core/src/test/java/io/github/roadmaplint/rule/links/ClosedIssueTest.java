package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.testing.RuleTester;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedIssueTest {
  private static final String ISSUE = "https://github.com/tidewater/tidewater/issues/30";

  private static LinkVerdict verdict(GitHubFacts.State state, LocalDate closedOn) {
    return new LinkVerdict(
        LinkVerdict.Status.ALIVE,
        "",
        null,
        null,
        new GitHubFacts(false, state, "Add agents", closedOn),
        false);
  }

  private static List<String> found(LinkVerdict verdict, String text) {
    return RuleTester.of(new ClosedIssue())
        .option("links.shorthand", true)
        .option("links.repository", "https://github.com/tidewater/tidewater")
        .linkVerifier(Verdicts.of(Map.of(ISSUE, verdict)))
        .lint(text)
        .stream()
        .map(finding -> finding.start() + " " + finding.message())
        .toList();
  }

  private static List<String> found(String text) {
    return found(verdict(GitHubFacts.State.CLOSED, LocalDate.of(2026, 1, 2)), text);
  }

  @Test
  void saysWhatWasClosedAndWhen() {
    assertThat(found("# Plan\n\n- Agents, see [#30](" + ISSUE + ")\n"))
        .containsExactly(
            "3:15 \"Add agents\" was closed on 2026-01-02, and this is not marked done; mark it"
                + " done, or point at what is left");
    assertThat(
            found(
                verdict(GitHubFacts.State.MERGED, LocalDate.of(2026, 1, 2)),
                "- [#30](" + ISSUE + ")\n"))
        .singleElement()
        .asString()
        .contains("was merged on 2026-01-02");
  }

  @Test
  void saysNoDayWhereNobodyKnowsIt() {
    assertThat(found(verdict(GitHubFacts.State.CLOSED, null), "- [#30](" + ISSUE + ")\n"))
        .singleElement()
        .asString()
        .contains("\"Add agents\" was closed, and this is not marked done");
  }

  @Test
  void takesOtherRepositoriesFromTheServerOfTheOwnOne() {
    LinkVerdict closed = verdict(GitHubFacts.State.CLOSED, null);
    RuleTester tester =
        RuleTester.of(new ClosedIssue())
            .option("links.shorthand", true)
            .linkVerifier(
                Verdicts.of(
                    Map.of(
                        "https://git.kernel.org/tidewater/shoal/issues/7",
                        closed,
                        "https://github.com/tidewater/shoal/issues/7",
                        closed)));
    tester.finds("- agents «tidewater/shoal#7», #7\n");
    tester
        .option("links.repository", "https://git.kernel.org/tidewater/shoal")
        .finds("- agents «tidewater/shoal#7», «#7»\n");
    tester.option("links.shorthand", false).leavesAlone("- agents tidewater/shoal#7\n");
  }

  @Test
  void asksForNoShortFormThatNobodyKnowsTheRepositoryOf() {
    Set<String> asked = new HashSet<>();
    RuleTester.of(new ClosedIssue())
        .option("links.shorthand", true)
        .linkVerifier(
            addresses -> {
              asked.addAll(addresses);
              return Verdicts.of(Map.of()).verify(addresses);
            })
        .leavesAlone("- agents tidewater/shoal#7, #8\n");
    assertThat(asked).containsExactly("https://github.com/tidewater/shoal/issues/7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [ ] [agents](" + ISSUE + ")",
        "- agents\n  - part of <" + ISSUE + ">",
        "1. " + ISSUE,
        "| What | Where |\n| --- | --- |\n| agents | [#30](" + ISSUE + ") |",
        "- agents (#30)",
        "- agents GH-30",
        "- agents tidewater/tidewater#30",
        "## Q1 2026\n\n- [agents](" + ISSUE + ")"
      })
  void speaksOnWhatIsPlanned(String text) {
    assertThat(found(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] [agents](" + ISSUE + ")",
        "- ~~[agents](" + ISSUE + ")~~",
        "- ✅ [agents](" + ISSUE + ")",
        "- [agents](" + ISSUE + ") (released in May)",
        "- [x] agents\n  - part of <" + ISSUE + ">",
        "## Completed\n\n- [agents](" + ISSUE + ")",
        "## Changelog\n\n- [agents](" + ISSUE + ")",
        "| What | Status | Where |\n| - | - | - |\n| agents | Done | [#30](" + ISSUE + ") |",
        "The decision was made in [#30](" + ISSUE + ").",
        "- `#30` is code",
        "- another one: #31",
        "- other/repository#30"
      })
  void isSilentOnWhatIsDoneOrMentioned(String text) {
    assertThat(found(text)).isEmpty();
  }

  @Test
  void isSilentOnOpenIssuesAndWithoutTheApi() {
    assertThat(found(verdict(GitHubFacts.State.OPEN, null), "- [#30](" + ISSUE + ")\n")).isEmpty();
    assertThat(found(LinkVerdict.of(LinkVerdict.Status.ALIVE, ""), "- [#30](" + ISSUE + ")\n"))
        .isEmpty();
  }
}
