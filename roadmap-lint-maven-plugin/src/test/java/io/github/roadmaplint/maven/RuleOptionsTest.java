package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleOptionsTest {
  private static final List<Option<?>> KNOWN =
      List.of(
          Option.unset("freshness.cadence", OptionType.text(), "How often"),
          Option.unset("freshness.grace", OptionType.period(), "How long"),
          Option.unset("links.accept", OptionType.mapOf(OptionType.text()), "Which answers"));

  private static Map<String, String> read(String text) throws Exception {
    return new RuleOptions("p", KNOWN).read(text);
  }

  @Test
  void readsPairs() throws Exception {
    assertThat(read("freshness.cadence=monthly, freshness.grace=P7D"))
        .containsExactly(entry("freshness.cadence", "monthly"), entry("freshness.grace", "P7D"));
  }

  /** As the other lists are where a script's variable is not set. */
  @Test
  void areNoneWhereTheTextIsEmpty() throws Exception {
    assertThat(read("")).isEmpty();
    assertThat(read(" ")).isEmpty();
  }

  @Test
  void leavesCommasAndEqualsSignsWithinValues() throws Exception {
    assertThat(read("headings.emoji.map=Coming Soon=🚀,Out of Scope=🚫,front-matter.keys=a,b"))
        .containsExactly(
            entry("headings.emoji.map", "Coming Soon=🚀,Out of Scope=🚫"),
            entry("front-matter.keys", "a,b"));
  }

  @Test
  void takesDottedNamesForEntriesOfAnOptionThatHasSome() throws Exception {
    assertThat(read("links.accept=a.org=403,b.org=999,freshness.grace=P7D"))
        .containsExactly(
            entry("links.accept", "a.org=403,b.org=999"), entry("freshness.grace", "P7D"));
  }

  /** So that the answer to them names the nearest option. */
  @Test
  void takesMisspeltOptionsForOptions() throws Exception {
    assertThat(read("links.accept=a.org=403,freshness.cadnce=monthly"))
        .containsExactly(entry("links.accept", "a.org=403"), entry("freshness.cadnce", "monthly"));
    assertThat(read("cadence=monthly, freshness.grace=P7D"))
        .containsExactly(entry("cadence", "monthly"), entry("freshness.grace", "P7D"));
    assertThat(read("freshness/cadence=monthly"))
        .containsExactly(entry("freshness/cadence", "monthly"));
    assertThat(read("freshness.grace=P7D,b.org=999"))
        .containsExactly(entry("freshness.grace", "P7D"), entry("b.org", "999"));
  }
}
