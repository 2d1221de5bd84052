package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SeverityTest {
  @ParameterizedTest
  @CsvSource({
    "ERROR,ERROR,true",
    "ERROR,WARNING,true",
    "WARNING,ERROR,false",
    "WARNING,WARNING,true",
    "INFO,WARNING,false",
    "INFO,INFO,true",
    "INFO,OFF,true",
    "OFF,INFO,false",
    "OFF,OFF,false"
  })
  void isAtLeastAsGrave(Severity one, Severity other, boolean atLeast) {
    assertThat(one.isAtLeast(other)).isEqualTo(atLeast);
  }

  @ParameterizedTest
  @EnumSource
  void isWrittenInLowerCase(Severity severity) {
    assertThat(severity.label()).isLowerCase().isEqualToIgnoringCase(severity.name());
  }
}
