package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EffectiveConfigurationTest {
  private static final RuleRegistry ALL =
      RuleRegistry.load(EffectiveConfigurationTest.class.getClassLoader());

  @TempDir Path root;

  @Test
  void saysWhoChoseEachValue() throws IOException {
    write(
        """
        preset: strict
        rules:
          plan/long: info
        options: {plan: {words: [a, "b # c", 'on: off']}}
        """);

    assertThat(
            EffectiveConfiguration.yaml(
                new RepositoryConfiguration(
                        root,
                        RepositoryConfigurationTest.RULES,
                        last -> last.from("-Droadmap.failOn").setting("failOn", "never"))
                    .forFile("ROADMAP.md"),
                RepositoryConfigurationTest.RULES))
        .isEqualTo(
            """
            preset: strict # .roadmap-lint.yaml:1
            files: [] # default
            excludes: [] # default
            failOn: never # -Droadmap.failOn
            failIfNoFiles: false # default
            links: check # default
            rules:
              plan/dull: warning # preset strict
              plan/long: info # .roadmap-lint.yaml:3
            options:
              plan:
                length: 10 # default
                words: [a, 'b # c', 'on: off'] # .roadmap-lint.yaml:4
            """);
  }

  @Test
  void isAConfigurationFileThatMeansTheSame() throws IOException {
    write(
        """
        preset: strict
        options:
          freshness: {fiscalYearStart: 4, grace: P1M, exemptStatuses: ["1", "null", " x", "é\\t"]}
          links: {accept: {example.org: 403}, timeout: PT2.5S}
          headings: {emoji: {map: {Coming Soon: 🚀}}}
        """);
    LintConfiguration before = configuration();

    write(EffectiveConfiguration.yaml(before, ALL));
    LintConfiguration after = configuration();

    for (RuleInfo rule : ALL.infos()) {
      assertThat(after.severity(rule)).as(rule.id()).isEqualTo(before.severity(rule));
      for (Option<?> option : rule.options()) {
        assertThat(after.origin(option).isPresent())
            .as(option.key())
            .isEqualTo(before.origin(option).isPresent() || option.strict() != null);
        if (after.origin(option).isPresent()) {
          assertThat((Object) after.option(option))
              .as(option.key())
              .isEqualTo(before.option(option));
        }
      }
    }
  }

  @Test
  void tellsOfOptionsThatNobodySet() {
    assertThat(EffectiveConfiguration.yaml(configuration(), ALL))
        .contains(
            "\n    # fiscalYearStart: not set\n",
            "\n      mode: consistent # preset recommended\n");
  }

  @Test
  void staysOneLineAValueWhateverAFolderIsCalled() throws IOException {
    Path odd = Files.createDirectories(root.resolve("a\nrules: {x}"));
    Files.writeString(odd.resolve(".roadmap-lint.yaml"), "preset: strict\n");

    String yaml =
        EffectiveConfiguration.yaml(
            new RepositoryConfiguration(root, ALL, last -> {}).forFile("a\nrules: {x}/R.md"), ALL);

    assertThat(List.of(yaml.split("\n")).get(0))
        .startsWith("preset: strict # a")
        .endsWith(".roadmap-lint.yaml:1");
    assertThat(yaml.lines()).filteredOn(line -> line.startsWith("rules:")).hasSize(1);
  }

  private LintConfiguration configuration() {
    return new RepositoryConfiguration(root, ALL, last -> {}).forFile("ROADMAP.md");
  }

  private void write(String text) throws IOException {
    Files.writeString(root.resolve(".roadmap-lint.yaml"), text);
  }
}
