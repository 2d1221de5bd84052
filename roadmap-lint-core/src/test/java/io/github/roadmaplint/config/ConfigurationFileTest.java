package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.LinkSettingsReader;
import io.github.roadmaplint.config.ConfigurationCases.Kind;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.rule.links.LinkOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one file may hold, and what is said of one that holds something else. */
class ConfigurationFileTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(ConfigurationFileTest.class.getClassLoader());

  @TempDir Path root;

  @ParameterizedTest
  @MethodSource("io.github.roadmaplint.config.ConfigurationCases#all")
  void isReadOrRefusedWithTheReason(ConfigurationCases each) {
    if (each.kind() == Kind.GOOD) {
      assertThatCode(() -> read(each.yaml())).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> read(each.yaml()))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage(".roadmap-lint.yaml:" + each.said());
    }
  }

  @Test
  void advisesBracketsOnlyWhereTheyHelp() {
    for (String yaml : List.of("files:", "files: {a: b}", "files: [[a]]", "links: all")) {
      assertThatThrownBy(() -> read(yaml))
          .as(yaml)
          .hasMessageContaining("expected")
          .hasMessageNotContaining("brackets");
    }
  }

  @Test
  void advisesQuotesOnlyWhereTheyHelp() {
    for (String yaml : List.of("rules: {links/dead: 1}", "options: {freshness: {grace: 7}}")) {
      assertThatThrownBy(() -> read(yaml))
          .as(yaml)
          .hasMessageContaining("expected")
          .hasMessageNotContaining("quotes");
    }
  }

  @Test
  void offersNoSpellingOfWhatIsNoValue() {
    for (String value : List.of("fortnightly", "biweekly", "every 0 weeks", "P50000D")) {
      assertThatThrownBy(() -> read("options: {freshness: {cadence: %s}}".formatted(value)))
          .hasMessageEndingWith("not '" + value + "'");
    }
  }

  @Test
  void meansWhatItSays() throws IOException {
    LintConfiguration chosen =
        read(
            """
            preset: strict
            failOn: warning
            rules: {headings/title: off}
            options:
              links: {retries: 7, timeout: PT2.5S, accept: {example.org: 403}}
            """);

    assertThat(chosen.preset()).isEqualTo(Preset.STRICT);
    assertThat(chosen.option(RunSettings.FAIL_ON)).isEqualTo(FailOn.WARNING);
    assertThat(chosen.severity(rule("headings/title"))).isEqualTo(Severity.OFF);
    assertThat(chosen.severity(rule("headings/sections"))).isEqualTo(Severity.ERROR);
    assertThat(LinkSettingsReader.read(chosen))
        .returns(7, each -> each.retries())
        .returns(Duration.ofMillis(2500), each -> each.timeout());
  }

  @Test
  void readsNumbersByTheirValue() throws IOException {
    LintConfiguration chosen =
        read("options: {links: {retries: 0o10, perHost: 0x10, inAll: 1.0e2}}\n");

    assertThat(LinkSettingsReader.read(chosen).retries()).isEqualTo(8);
    assertThat(chosen.option(LinkOptions.PER_HOST)).isEqualTo(16);
    assertThat(chosen.option(LinkOptions.IN_ALL)).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"5", "2.5", "-1e3"})
  void takesAWholeNumberForANumber(String number) throws IOException {
    Option<Double> option =
        Option.unset(
            "acme.weight",
            OptionType.parsed("a number", Map.of("type", "number"), Double::valueOf),
            "How much it weighs");
    KnownNames names = new KnownNames(RuleRegistry.of(List.of(new Weighing(option))));
    LintConfiguration.Builder builder = LintConfiguration.builder(names);

    new ConfigurationFileParser(names, ".roadmap-lint.yaml", true)
        .parse("options: {acme: {weight: %s}}".formatted(number))
        .applyTo(builder);

    assertThat(builder.build().option(option)).isEqualTo(Double.valueOf(number));
  }

  private record Weighing(Option<Double> option) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/weight", "nothing", Severity.ERROR, Severity.ERROR, option);
    }

    @Override
    public void check(RuleContext context) {}
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    assertThatThrownBy(() -> read("presett: strict\nfailOn: fatal\nrules: {a/b: off}\n"))
        .hasMessage(
            """
            .roadmap-lint.yaml:1:1: unknown key 'presett'; did you mean 'preset'?
            .roadmap-lint.yaml:2:9: expected one of error, warning, info, never, not 'fatal'
            .roadmap-lint.yaml:3:9: unknown rule 'a/b'; there are: %s"""
                .formatted(String.join(", ", RULES.infos().stream().map(RuleInfo::id).toList())));
  }

  @Test
  void answersACategoryWithItsRules() {
    String there =
        "'; the rules of that category are: suppression/unknown-rule, suppression/unused";

    for (String category : List.of("suppression", "suppression/*")) {
      assertThatThrownBy(() -> read("rules: {%s: off}\n".formatted(category)))
          .hasMessage(".roadmap-lint.yaml:1:9: unknown rule '" + category + there);
    }
    assertThatThrownBy(() -> read("rules: {suppression: {unused: off}}\n"))
        .hasMessage(".roadmap-lint.yaml:1:9: unknown rule 'suppression" + there);
    assertThatThrownBy(() -> read("rules: {suppression/unusd: off}\n"))
        .hasMessageEndingWith("did you mean 'suppression/unused'?");
  }

  @Test
  void endsAfterTenComplaints() {
    StringBuilder yaml = new StringBuilder("rules:\n");
    for (int i = 0; i < 14; i++) {
      yaml.append("  tables/heade").append(i).append(": off\n");
    }
    assertThatThrownBy(() -> read(yaml.toString()))
        .hasMessageEndingWith("\nand 4 more")
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(11));
  }

  @Test
  void countsColumnsInCharactersAfterAByteOrderMark() {
    assertThatThrownBy(
            () -> read("\uFEFFoptions: {headings: {emoji: {map: {🚀: 🚀}, mod: never}}}\n"))
        .hasMessageStartingWith(".roadmap-lint.yaml:1:43: unknown option 'mod'");
  }

  @Test
  void neverSteersTheTerminal() {
    assertThatThrownBy(() -> read("preset: \"a\\e[31mb\\nc\"\n\"k\\u202Ey\": 1\n"))
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .hasSize(2)
                    .noneMatch(line -> line.matches(".*[\\p{Cc}\\p{Cf}].*")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? "})
  void survivesWhatIsNestedWithoutEnd(String opening) {
    assertThatThrownBy(() -> read(opening.repeat(20_000)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("nested too deep");
  }

  @Test
  void survivesABillionLaughs() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [lol]\n");
    for (int i = 1; i < 30; i++) {
      yaml.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9)));
    }
    assertThatThrownBy(() -> read(yaml.toString()))
        .hasMessageStartingWith(".roadmap-lint.yaml:1:5: anchors and aliases");
  }

  @Test
  void quotesALongValueWithoutTearingACharacterApart() {
    assertThatThrownBy(() -> read("preset: x" + "🚀".repeat(60)))
        .hasMessageContaining(", not 'x" + "🚀".repeat(59) + "…'");
    assertThatThrownBy(() -> read("preset: " + "🚀".repeat(60)))
        .hasMessageContaining(", not '" + "🚀".repeat(60) + "'");
  }

  @Test
  @Timeout(20)
  void survivesPatternsThatCouldMatchInManyWays() {
    for (String pattern :
        List.of(
            "*".repeat(50_000) + "a*b*c*d*e*f*g*", "a*".repeat(40_000), "{a,b}".repeat(9_000))) {
      try {
        read("files: ['%s']%n".formatted(pattern)).option(RunSettings.FILES);
      } catch (ConfigurationException | IOException e) {
        assertThat(e).hasMessageContaining("expected a list, each a pattern for files");
      }
    }
  }

  private LintConfiguration read(String yaml) throws IOException {
    Files.writeString(root.resolve(".roadmap-lint.yaml"), yaml);
    return new RepositoryConfiguration(root, RULES, last -> {}).forRun();
  }

  private static RuleInfo rule(String id) {
    return RULES.find(id).orElseThrow().info();
  }
}
