package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.links.LinkSettings;
import io.github.roadmaplint.rule.RuleRegistry;
import org.junit.jupiter.api.Test;

class LinkSettingsReaderTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(LinkSettingsReaderTest.class.getClassLoader());

  @Test
  void asksAHostOfHttp2ForMoreAtOnceUnlessTheUserSaysHowMany() {
    assertThat(LinkSettingsReader.read(LintConfiguration.builder(RULES).build()))
        .returns(6, LinkSettings::perHost)
        .returns(16, LinkSettings::perHostByHttp2);
    assertThat(
            LinkSettingsReader.read(
                LintConfiguration.builder(RULES).option("links.perHost", "2").build()))
        .returns(2, LinkSettings::perHost)
        .returns(2, LinkSettings::perHostByHttp2);
  }
}
