package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRegistryTest {
  private record Named(String id) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "nothing", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {}
  }

  @Test
  void ordersRulesById() {
    RuleRegistry registry = RuleRegistry.of(List.of(new Named("b/b"), new Named("a/z")));
    assertThat(registry.rules()).containsExactly(new Named("a/z"), new Named("b/b"));
    assertThat(registry.infos()).extracting(RuleInfo::id).containsExactly("a/z", "b/b");
    assertThat(registry.find("b/b")).contains(new Named("b/b"));
    assertThat(registry.find("b/c")).isEmpty();
  }

  @Test
  void refusesTwoRulesWithOneId() {
    String name = Named.class.getName();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleRegistry.of(List.of(new Named("a/b"), new Named("a/b"))))
        .withMessage("two rules have the id a/b: " + name + " and " + name);
  }

  @Test
  void namesTheRuleThatCannotSayWhatItIs() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleRegistry.of(List.of(new Named("Ticket"))))
        .withMessage("the rule %s does not say what it is", Named.class.getName())
        .havingCause()
        .withMessage("not of the form category/name: Ticket");
  }

  @Test
  void refusesAnOptionThatIsDeclaredInTwoWays() {
    Option<String> key = Option.of("a.key", OptionType.text(), "A", "The key");
    Option<Integer> number = Option.of("a.key", OptionType.wholeNumber(1, 9), 1, "The number");

    assertThat(RuleRegistry.of(List.of(rule("a/b", key), rule("a/c", key))).infos()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleRegistry.of(List.of(rule("a/b", key), rule("a/c", number))))
        .withMessage(
            "the rules a/b and a/c declare the option a.key in two ways; give it one constant or two"
                + " keys");
  }

  private static Rule rule(String id, Option<?> option) {
    return new Rule() {
      @Override
      public RuleInfo info() {
        return RuleInfo.of(id, "nothing", Severity.ERROR, Severity.ERROR, option);
      }

      @Override
      public void check(RuleContext context) {}
    };
  }

  @Test
  void findsWhatTheClassPathBrings() {
    assertThat(RuleRegistry.load(getClass().getClassLoader()).find("links/dead")).isPresent();
  }
}
