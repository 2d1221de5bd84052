package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleInfoTest {
  private static RuleInfo info(String id) {
    return RuleInfo.of(id, "nothing", Severity.ERROR, Severity.ERROR);
  }

  @Test
  void changesOneThingAtATime() {
    RuleInfo info = info("tables/extra-cells");
    assertThat(info.category()).isEqualTo("tables");
    assertThat(info.withFixes().inStage(Stage.LINKS).comingWithTime())
        .isEqualTo(
            new RuleInfo(
                info.id(),
                "nothing",
                Severity.ERROR,
                Severity.ERROR,
                true,
                Stage.LINKS,
                info.options(),
                true));
    assertThat(info.fixable()).isFalse();
    assertThat(info.comesWithTime()).isFalse();
    assertThat(info.stage()).isEqualTo(Stage.DOCUMENT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "tables", "Tables/x", "tables/", "/x", "a/b/c", "a/1", "a b/c"})
  void refusesOtherIds(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> info(id))
        .withMessage("not of the form category/name: " + id);
  }

  @Test
  void lacksNothingThatReportsTell() {
    assertThatNullPointerException()
        .isThrownBy(() -> RuleInfo.of("acme/rule", null, Severity.ERROR, Severity.ERROR))
        .withMessage("no summary");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleInfo.of("acme/rule", "nothing", null, Severity.ERROR))
        .withMessage("no severity in the preset recommended");
    assertThatNullPointerException()
        .isThrownBy(() -> RuleInfo.of("acme/rule", "nothing", Severity.ERROR, null))
        .withMessage("no severity in the preset strict");
    RuleInfo sound = RuleInfo.of("acme/rule", "nothing", Severity.ERROR, Severity.ERROR);
    assertThatNullPointerException().isThrownBy(() -> sound.inStage(null)).withMessage("no stage");
  }
}
