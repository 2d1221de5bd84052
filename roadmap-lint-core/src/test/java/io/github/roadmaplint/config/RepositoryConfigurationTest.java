package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.LoadedClasses;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which of several files, and of those and the parameters, counts. */
class RepositoryConfigurationTest {
  private static final Option<Integer> LENGTH =
      Option.of("plan.length", OptionType.wholeNumber(1, 99), 10, "How long it may be");
  private static final Option<List<String>> WORDS =
      Option.of("plan.words", OptionType.listOf(OptionType.text()), List.of(), "Its words");
  private static final RuleInfo LONG =
      RuleInfo.of("plan/long", "too long", Severity.WARNING, Severity.ERROR, LENGTH, WORDS);
  private static final RuleInfo DULL =
      RuleInfo.of("plan/dull", "too dull", Severity.OFF, Severity.WARNING);
  static final RuleRegistry RULES = RuleRegistry.of(List.of(new Named(LONG), new Named(DULL)));

  record Named(RuleInfo info) implements Rule {
    @Override
    public void check(RuleContext context) {}
  }

  @TempDir Path root;

  @Test
  void isThePresetWithoutAnyFile() {
    LintConfiguration chosen = configuration().forFile("docs/ROADMAP.md");

    assertThat(chosen.preset()).isEqualTo(Preset.RECOMMENDED);
    assertThat(chosen.severity(LONG)).isEqualTo(Severity.WARNING);
    assertThat(chosen.option(LENGTH)).isEqualTo(10);
    assertThat(chosen.origin(LONG)).isEmpty();
    assertThat(chosen.origin(LENGTH)).isEmpty();
  }

  @Test
  void saysThatRulesWithoutOptionsHaveNone() throws IOException {
    RuleRegistry withoutOptions = RuleRegistry.of(List.of(new Named(DULL)));
    write("", "options: {plan: {length: 20}}\n");

    assertThatThrownBy(
            () -> new RepositoryConfiguration(root, withoutOptions, builder -> {}).forRun())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(".roadmap-lint.yaml:1:11: unknown option 'plan'; there are none");

    write("", "options:\n");
    assertThat(new RepositoryConfiguration(root, withoutOptions, builder -> {}).forRun().preset())
        .isEqualTo(Preset.RECOMMENDED);
  }

  @Test
  void takesTheNearestFileKeyByKey() throws IOException {
    write("", "preset: strict\nrules:\n  plan/dull: 'off'\noptions: {plan: {length: 20}}\n");
    write("docs", "rules: {plan/long: info}\n");
    write("docs/old", "preset: recommended\noptions:\n  plan:\n    length: 30\n");

    LintConfiguration near = configuration().forFile("docs/old/ROADMAP.md");
    LintConfiguration middle = configuration().forFile("docs/ROADMAP.md");
    LintConfiguration top = configuration().forFile("ROADMAP.md");

    assertThat(near.preset()).isEqualTo(Preset.RECOMMENDED);
    assertThat(near.severity(DULL)).isEqualTo(Severity.OFF);
    assertThat(near.severity(LONG)).isEqualTo(Severity.INFO);
    assertThat(near.option(LENGTH)).isEqualTo(30);
    assertThat(middle.preset()).isEqualTo(Preset.STRICT);
    assertThat(middle.severity(LONG)).isEqualTo(Severity.INFO);
    assertThat(middle.option(LENGTH)).isEqualTo(20);
    assertThat(top.severity(LONG)).isEqualTo(Severity.ERROR);
    assertThat(near.origin(DULL)).contains(".roadmap-lint.yaml:3");
    assertThat(near.origin(LONG)).contains("docs/.roadmap-lint.yaml:1");
    assertThat(near.origin(LENGTH)).contains("docs/old/.roadmap-lint.yaml:4");
  }

  @Test
  void ignoresFilesBesideAndAboveTheWay() throws IOException {
    Path inner = Files.createDirectories(root.resolve("inner"));
    write("", "rules: {plan/long: info}\n");
    write("inner/other", "rules: {plan/long: error}\n");

    assertThat(new RepositoryConfiguration(inner, RULES, last -> {}).forFile("ROADMAP.md"))
        .returns(Severity.WARNING, each -> each.severity(LONG));
  }

  @Test
  void overridesByPathWithTheLastMatchCounting() throws IOException {
    write(
        "",
        """
        rules: {plan/long: error}
        overrides:
          - files: [docs/**]
            rules: {plan/long: info, plan/dull: warning}
          - files: [none.md, '**/OLD.md']
            rules: {plan/long: off}
        """);
    write("docs/near", "rules: {plan/long: error}\n");

    assertThat(configuration().forFile("ROADMAP.md").severity(LONG)).isEqualTo(Severity.ERROR);
    assertThat(configuration().forFile("docs/A.md").severity(LONG)).isEqualTo(Severity.INFO);
    assertThat(configuration().forFile("docs/OLD.md").severity(LONG)).isEqualTo(Severity.OFF);
    assertThat(configuration().forFile("docs/OLD.md").severity(DULL)).isEqualTo(Severity.WARNING);
    assertThat(configuration().forFile("docs/near/OLD.md").severity(LONG))
        .isEqualTo(Severity.ERROR);
    assertThat(configuration().forRun().severity(LONG)).isEqualTo(Severity.ERROR);
  }

  @Test
  void holdsThePatternsOfAFileAgainstPathsFromItsFolder() throws IOException {
    write("docs", "overrides: [{files: [old/*.md], rules: {plan/long: off}}]\n");

    assertThat(configuration().forFile("docs/old/A.md").severity(LONG)).isEqualTo(Severity.OFF);
    assertThat(configuration().forFile("docs/docs/old/A.md").severity(LONG))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void overridesAFolderWithAllThatItHolds() throws IOException {
    write("", "overrides: [{files: [docs/old], rules: {plan/long: off}}]\n");

    assertThat(configuration().forFile("docs/old/a/A.md").severity(LONG)).isEqualTo(Severity.OFF);
    assertThat(configuration().forFile("docs/older/A.md").severity(LONG))
        .isEqualTo(Severity.WARNING);
  }

  @Test
  void lastChoicesWin() throws IOException {
    write("", "preset: strict\nfailOn: info\noptions: {plan: {length: 20, words: [a, b]}}\n");

    LintConfiguration chosen =
        new RepositoryConfiguration(
                root,
                RULES,
                last -> last.from("POM").setting("failOn", "never").option("plan.length", "40"))
            .forFile("ROADMAP.md");

    assertThat(chosen.option(RunSettings.FAIL_ON)).isEqualTo(FailOn.NEVER);
    assertThat(chosen.origin(RunSettings.FAIL_ON)).contains("POM");
    assertThat(chosen.option(LENGTH)).isEqualTo(40);
    assertThat(chosen.option(WORDS)).containsExactly("a", "b");
    assertThat(chosen.preset()).isEqualTo(Preset.STRICT);
  }

  @Test
  void acceptsAFileInWhichEverythingIsCommentedOut() throws IOException {
    write("", "# nothing yet\n");
    write("a", "rules:\n#  plan/long: off\noptions:\noverrides:\n");
    write("b", "");

    for (String path : List.of("ROADMAP.md", "a/ROADMAP.md", "b/ROADMAP.md")) {
      assertThat(configuration().forFile(path).severity(LONG)).isEqualTo(Severity.WARNING);
    }
  }

  @Test
  void keepsWhatCountsForTheWholeRunToTheRoot() throws IOException {
    write("docs", "preset: strict\nfailOn: never\n");

    assertThatThrownBy(() -> configuration().forFile("docs/ROADMAP.md"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "docs/.roadmap-lint.yaml:2:1: 'failOn' counts for the whole run; set it in the"
                + " .roadmap-lint.yaml at the repository's root, outside of overrides");
    assertThat(configuration().forFile("ROADMAP.md").preset()).isEqualTo(Preset.RECOMMENDED);
  }

  @Test
  void refusesASymbolicLinkThatLeavesTheRepository() throws IOException {
    Path inner = Files.createDirectories(root.resolve("inner"));
    Path outside = Files.writeString(root.resolve("outside.yaml"), "preset: strict\n");
    Files.createSymbolicLink(inner.resolve(".roadmap-lint.yaml"), outside);

    assertThatThrownBy(() -> new RepositoryConfiguration(inner, RULES, last -> {}).forRun())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            ".roadmap-lint.yaml: it is a symbolic link that leaves the repository; put a file"
                + " here");
  }

  @Test
  void followsASymbolicLinkWithinTheRepository() throws IOException {
    Files.writeString(root.resolve("shared.yaml"), "preset: strict\n");
    Files.createSymbolicLink(root.resolve(".roadmap-lint.yaml"), Path.of("shared.yaml"));

    assertThat(configuration().forRun().preset()).isEqualTo(Preset.STRICT);
  }

  @Test
  void saysThatAFileCannotBeUsed() throws IOException {
    Files.createDirectory(root.resolve(".roadmap-lint.yaml"));
    Path a = Files.createDirectory(root.resolve("a"));
    Files.createSymbolicLink(a.resolve(".roadmap-lint.yaml"), Path.of("nowhere"));
    Path b = Files.createDirectory(root.resolve("b"));
    Files.write(b.resolve(".roadmap-lint.yaml"), new byte[] {'#', (byte) 0xE4});
    Path c = Files.createDirectory(root.resolve("c"));
    Files.writeString(c.resolve(".roadmap-lint.yaml"), "#".repeat(100_001));
    Path d = Files.createDirectory(root.resolve("d"));
    Files.writeString(d.resolve(".roadmap-lint.yml"), "preset: strict\n");

    expect("ROADMAP.md", ".roadmap-lint.yaml: it is no regular file; put one here or remove it");
    Files.delete(root.resolve(".roadmap-lint.yaml"));
    expect(
        "a/ROADMAP.md", "a/.roadmap-lint.yaml: it cannot be read: there is no such file or folder");
    expect("b/ROADMAP.md", "b/.roadmap-lint.yaml: it is not UTF-8; save it so");
    expect("c/ROADMAP.md", "c/.roadmap-lint.yaml: it is larger than 100000 bytes");
    expect("d/ROADMAP.md", "d/.roadmap-lint.yml: nobody reads it; rename it to .roadmap-lint.yaml");
  }

  @Test
  void loadsTheYamlLibraryOnlyForAFile() throws Exception {
    assertThat(LoadedClasses.by(Probe.class, "configure", root))
        .contains(RepositoryConfiguration.class.getName())
        .noneMatch(name -> name.startsWith("org.snakeyaml."));

    write("", "preset: strict\n");
    assertThat(LoadedClasses.by(Probe.class, "configure", root))
        .anyMatch(name -> name.startsWith("org.snakeyaml."));
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void configure(Path root) {
      new RepositoryConfiguration(root, RuleRegistry.of(List.of()), last -> {})
          .forFile("docs/ROADMAP.md");
    }
  }

  private void expect(String path, String message) {
    assertThatThrownBy(() -> configuration().forFile(path))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(message);
  }

  private RepositoryConfiguration configuration() {
    return new RepositoryConfiguration(root, RULES, last -> {});
  }

  private void write(String folder, String text) throws IOException {
    Path place = Files.createDirectories(root.resolve(folder));
    Files.writeString(place.resolve(".roadmap-lint.yaml"), text);
  }
}
