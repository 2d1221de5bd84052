package io.github.roadmaplint;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page cannot lie: its examples are run through the rule. */
class RulePagesTest {
  static Stream<Rule> rules() {
    return RuleRegistry.load(RulePagesTest.class.getClassLoader()).rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void pageHolds(Rule rule) {
    RuleTester.of(rule).pageHolds();
  }
}
