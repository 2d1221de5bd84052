package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.document.Suppression;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README lists the rules as they are. */
class ReadmeTest {
  private static final String PAGES =
      "roadmap-lint-core/src/main/resources/io/github/roadmaplint/docs/rules/";

  @Test
  void listsEachRuleWithItsSeverities() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("../README.md")).stream()
            .filter(line -> line.startsWith("| [`"))
            .toList();
    assertThat(rows)
        .containsExactlyElementsOf(
            RuleRegistry.load(ReadmeTest.class.getClassLoader()).infos().stream()
                .filter(rule -> !rule.category().equals("test"))
                .map(ReadmeTest::row)
                .sorted()
                .toList());
  }

  @Test
  void showsEachCommentThatSilences() throws IOException {
    assertThat(
            Pattern.compile("`<!-- (roadmap-lint-[a-z-]+).*?-->`")
                .matcher(Files.readString(Path.of("../README.md")))
                .results())
        .extracting(match -> match.group(1))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Suppression.Kind.values())
                .map(kind -> "roadmap-lint-" + kind.name().toLowerCase(Locale.ROOT))
                .map(name -> name.replace('_', '-'))
                .toList());
  }

  @Test
  void theMenuOfTheSiteHasEachRule() throws IOException {
    String site = Files.readString(Path.of("../roadmap-lint-maven-plugin/src/site/site.xml"));
    assertThat(
            Pattern.compile("    <item name=\"[^\"]*\" href=\"rules/(.*)\\.html\"/>")
                .matcher(site)
                .results())
        .extracting(match -> match.group(1))
        .containsExactlyElementsOf(
            RuleRegistry.load(ReadmeTest.class.getClassLoader()).infos().stream()
                .filter(rule -> !rule.category().equals("test"))
                .map(RuleInfo::id)
                .toList());
  }

  @Test
  void showsAConfigurationFileThatIsRight(@TempDir Path root) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf("## Configuration file"));
    String yaml = section.substring(section.indexOf("```yaml\n") + 8, section.indexOf("\n```\n"));
    Files.writeString(root.resolve(".roadmap-lint.yaml"), yaml);
    RuleRegistry rules = RuleRegistry.load(ReadmeTest.class.getClassLoader());

    assertThat(new RepositoryConfiguration(root, rules, last -> {}).forFile("docs/vision/a.md"))
        .returns(
            Severity.OFF,
            each -> each.severity(rules.find("freshness/stale").orElseThrow().info()));

    Files.writeString(
        root.resolve(".roadmap-lint.yaml"), yaml.replace("tables/alignment", "tables/aligment"));
    assertThatThrownBy(new RepositoryConfiguration(root, rules, last -> {})::forRun)
        .satisfies(e -> assertThat(readme).contains("```\n" + e.getMessage() + "\n```"));
  }

  private static String row(RuleInfo rule) {
    return "| [`%s`](%s%s.md) | %s | %s | %s | %s |"
        .formatted(
            rule.id(),
            PAGES,
            rule.id(),
            rule.summary(),
            name(rule.recommended()),
            name(rule.strict()),
            rule.fixable() ? "yes" : "");
  }

  private static String name(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }
}
