package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page cannot lie: its examples are run through the rule. */
class RulePagesTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("(?m)^(`{3,})markdown (bad|good)([^\\n]*)\\n(?s:(.*?))^\\1$");

  private static final Map<String, GitHubFacts> GITHUB_FACTS =
      Map.of(
          "archived",
          new GitHubFacts(true, null, null, null),
          "closed",
          new GitHubFacts(false, GitHubFacts.State.CLOSED, "An example", LocalDate.of(2026, 1, 2)),
          "open",
          new GitHubFacts(false, GitHubFacts.State.OPEN, "An example", null));

  /** Needs what a page cannot carry: a history. */
  private static final List<String> WITHOUT_BAD_EXAMPLE = List.of("freshness/unstamped-change");

  @TempDir Path folder;

  record Example(Rule rule, boolean bad, Map<String, String> attributes, String text) {
    @Override
    public String toString() {
      return rule.info().id() + (bad ? " bad" : " good") + attributes;
    }
  }

  static Stream<Rule> rules() {
    return RuleRegistry.load(RulePagesTest.class.getClassLoader()).rules().stream();
  }

  static Stream<Example> examples() {
    return rules().flatMap(rule -> examples(rule).stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAPageWithItsOptionsAndExamples(Rule rule) {
    String page = page(rule);
    assertThat(page).startsWith("# " + rule.info().id() + "\n");
    assertThat(page).contains("## Why", "## Options", "## How to mend it", "## Examples");
    for (Option<?> option : rule.info().options()) {
      assertThat(page).contains("`" + option.key() + "`");
    }
    List<Example> examples = examples(rule);
    assertThat(examples).anyMatch(example -> !example.bad());
    if (!WITHOUT_BAD_EXAMPLE.contains(rule.info().id())) {
      assertThat(examples).anyMatch(Example::bad);
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsWhatItSays(Example example) throws IOException {
    RuleTester tester = RuleTester.of(example.rule()).root(folder);
    String path = "ROADMAP.md";
    for (Map.Entry<String, String> attribute : example.attributes().entrySet()) {
      String value = attribute.getValue();
      switch (attribute.getKey()) {
        case "today" -> tester = tester.today(value);
        case "path" -> path = value;
        case "files" -> create(value);
        case "beside" ->
            tester = tester.beside(rules().filter(each -> each.info().id().equals(value)).toList());
        case "verdict" -> tester = tester.linkVerifier(verifier(value));
        default -> {
          assertThat(attribute.getKey()).startsWith("option.");
          tester = tester.option(attribute.getKey().substring("option.".length()), value);
        }
      }
    }
    assertThat(tester.lint(path, SourceText.of(example.text())).isEmpty())
        .as(example.toString() + example.text())
        .isEqualTo(!example.bad());
  }

  private void create(String files) throws IOException {
    for (String file : files.split(",")) {
      Path created = folder.resolve(file);
      Files.createDirectories(created.getParent());
      Files.writeString(created, "");
    }
  }

  private static LinkVerifier verifier(String value) {
    LinkVerdict verdict =
        GITHUB_FACTS.containsKey(value)
            ? new LinkVerdict(
                LinkVerdict.Status.ALIVE, "", null, null, GITHUB_FACTS.get(value), false)
            : value.equals("private")
                ? LinkVerdict.privateAddress("an example")
                : value.startsWith("moved:")
                    ? LinkVerdict.moved(
                        "308 Permanent Redirect", value.substring("moved:".length()))
                    : LinkVerdict.of(
                        LinkVerdict.Status.valueOf(value.toUpperCase(java.util.Locale.ROOT)),
                        "an example");
    return addresses -> {
      Map<String, LinkVerdict> verdicts = new HashMap<>();
      addresses.forEach(address -> verdicts.put(address, verdict));
      return new LinkVerification(verdicts, addresses.size(), 0, 0, List.of());
    };
  }

  private static List<Example> examples(Rule rule) {
    List<Example> examples = new ArrayList<>();
    Matcher matcher = EXAMPLE.matcher(page(rule));
    while (matcher.find()) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (String attribute : matcher.group(3).strip().split(" +")) {
        int equals = attribute.indexOf('=');
        if (equals > 0) {
          attributes.put(attribute.substring(0, equals), attribute.substring(equals + 1));
        }
      }
      examples.add(new Example(rule, matcher.group(2).equals("bad"), attributes, matcher.group(4)));
    }
    return examples;
  }

  private static String page(Rule rule) {
    return RulePage.of(rule)
        .orElseThrow(() -> new AssertionError("no page of " + rule.info().id()))
        .markdown();
  }
}
