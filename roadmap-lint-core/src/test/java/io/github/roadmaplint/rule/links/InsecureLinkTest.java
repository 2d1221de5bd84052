package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InsecureLinkTest {
  private static final LinkVerdict DEAD = LinkVerdict.of(LinkVerdict.Status.DEAD, "404 Not Found");

  private static List<Finding> lint(Map<String, LinkVerdict> verdicts, String text) {
    return RuleTester.of(new InsecureLink()).linkVerifier(Verdicts.of(verdicts)).lint(text);
  }

  @ParameterizedTest
  @CsvSource({
    "[a](http://kernel.org/x#y),    [a](https://kernel.org/x#y)",
    "<http://kernel.org/x>,         <https://kernel.org/x>",
    "see HTTP://kernel.org/x now,   see https://kernel.org/x now",
    "see www.kernel.org now,        see https://www.kernel.org now"
  })
  void writesHttps(String text, String mended) {
    assertThat(lint(Map.of(), text))
        .singleElement()
        .satisfies(
            finding -> {
              StringBuilder result = new StringBuilder(text);
              finding.edits().forEach(e -> result.replace(e.start(), e.end(), e.replacement()));
              assertThat(result).hasToString(mended);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://kernel.org/x>",
        "<http://kernel.org:8080/x>",
        "`http://kernel.org/x`",
        "[a](docs/http://x)"
      })
  void leavesTheRestAlone(String text) {
    assertThat(lint(Map.of(), text)).isEmpty();
  }

  @Test
  void isSilentWhereHttpsDoesNotAnswer() {
    assertThat(lint(Map.of("https://kernel.org/x", DEAD), "<http://kernel.org/x>")).isEmpty();
    assertThat(
            lint(
                Map.of(
                    "https://kernel.org/x",
                    LinkVerdict.moved("301 Moved Permanently", "https://kernel.org/y")),
                "<http://kernel.org/x>"))
        .isEmpty();
  }

  @Test
  void isSilentWhereTheAddressItselfIsNotAsked() {
    LinkVerdict excluded = LinkVerdict.of(LinkVerdict.Status.SKIPPED, "excluded by configuration");
    assertThat(lint(Map.of("http://kernel.org/x", excluded), "<http://kernel.org/x>")).isEmpty();
  }

  @Test
  void leavesARedirectToTheRuleOnMovedLinks() {
    assertThat(
            lint(
                Map.of(
                    "http://kernel.org/x",
                    LinkVerdict.moved("301 Moved Permanently", "https://kernel.org/x")),
                "<http://kernel.org/x>"))
        .isEmpty();
  }
}
