package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArchivedRepositoryTest {
  private static final String REPOSITORY = "https://github.com/tidewater/shoal";

  private static List<Finding> lint(LinkVerdict.Status status, boolean archived, String text) {
    LinkVerdict verdict =
        new LinkVerdict(
            status,
            "",
            status == LinkVerdict.Status.MOVED ? REPOSITORY + "-2" : null,
            null,
            new GitHubFacts(archived, null, null, null),
            false);
    return RuleTester.of(new ArchivedRepository())
        .linkVerifier(Verdicts.of(Map.of(REPOSITORY, verdict)))
        .lint(text);
  }

  @Test
  void isToldOncePerAddress() {
    assertThat(
            lint(
                LinkVerdict.Status.ALIVE,
                true,
                "Built on [shoal](" + REPOSITORY + ")\nand [shoal](" + REPOSITORY + ").\n"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.start()).hasToString("1:18"));
    assertThat(lint(LinkVerdict.Status.MOVED, true, "<" + REPOSITORY + ">")).hasSize(1);
  }

  @Test
  void isSilentOnLivingOnesAndOnWhatIsDone() {
    assertThat(lint(LinkVerdict.Status.ALIVE, false, "<" + REPOSITORY + ">")).isEmpty();
    assertThat(lint(LinkVerdict.Status.ALIVE, true, "- [x] away from " + REPOSITORY)).isEmpty();
    assertThat(lint(LinkVerdict.Status.ALIVE, true, "`" + REPOSITORY + "`")).isEmpty();
  }
}
