package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.testing.RuleTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowDefectsTest {
  private static final class Asking implements Rule {
    private final List<RowDefects> answers = new ArrayList<>();

    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/asking", "asks twice", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      answers.addAll(RowDefects.of(context));
      answers.addAll(RowDefects.of(context));
    }
  }

  @Test
  void looksAtATableOnceForAllRules() {
    Asking asking = new Asking();
    RuleTester.of(asking).leavesAlone("| a |\n| - |\n| b |\ntext\n");
    assertThat(asking.answers).hasSize(2);
    assertThat(asking.answers.get(0)).isSameAs(asking.answers.get(1));
    assertThat(asking.answers.get(0).swallowed()).isSameAs(asking.answers.get(0).swallowed());
  }
}
