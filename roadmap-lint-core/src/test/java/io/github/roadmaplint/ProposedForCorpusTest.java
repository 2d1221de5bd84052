package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RepositoryConfiguration;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Other people's roadmaps, each alone in a repository: with the proposed configuration nothing
 * fails but what the proposal names, and all that it names is true.
 */
class ProposedForCorpusTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(ProposedForCorpusTest.class.getClassLoader());
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.parse("2026-11-25").atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

  /**
   * Looked through by hand. Alone, a roadmap lacks the files that it links to; three say when they
   * were last updated, years and months ago.
   */
  private static final Map<String, Set<String>> NAMED =
      Stream.of(
              "TuringOpsSH__NextConsole__ROADMAP_ZH.md freshness/stale",
              "alphagov__govuk-design-system__src__community__roadmap__index.md links/missing-file",
              "antrea-io__antrea__ROADMAP.md links/missing-file",
              "aws-powertools__powertools-lambda-python__docs__roadmap.md links/missing-file",
              "cloudevents__spec__docs__ROADMAP.md links/missing-file",
              "fluxcd__website__content__en__roadmap.md links/missing-file",
              "in-toto__in-toto__ROADMAP.md links/missing-file",
              "in-toto__in-toto__roadmap-reviews__2021__ROADMAP.md links/missing-file",
              "libp2p__specs__ROADMAP.md links/missing-anchor links/missing-file",
              "microsoft__terminal__doc__roadmap-2022.md links/missing-file",
              "napari__docs__docs__roadmaps__0_3.md links/issue-mismatch links/missing-file",
              "napari__docs__docs__roadmaps__0_4.md links/issue-mismatch links/missing-file",
              "napari__docs__docs__roadmaps__index.md links/empty links/missing-file",
              "pacoxu__AI-Infra__docs__archive-blog__2025-12-22__2025-12-22-vllm-2025-retro-2026-roadmap_en.md"
                  + " freshness/stale",
              "qdrant__qdrant__docs__roadmap__roadmap-2024.md links/missing-file",
              "robustmq__robustmq__docs__.design__storage-engine__isr-roadmap.md links/missing-file",
              "robustmq__robustmq__docs__en__OverView__RoadMap-2026-Update.md links/missing-file",
              "robustmq__robustmq__docs__en__RobustMQ-AMQP__Roadmap.md links/missing-file",
              "tensorflow__model-optimization__tensorflow_model_optimization__g3doc__guide__roadmap.md"
                  + " freshness/stale")
          .map(line -> line.split(" "))
          .collect(
              Collectors.toMap(
                  line -> line[0],
                  line -> Set.copyOf(Arrays.asList(line).subList(1, line.length))));

  @TempDir Path root;

  static List<String> corpus() throws IOException {
    return RealMarkdown.names("corpus");
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void failsOnNothingButWhatItNames(String name) throws IOException {
    Path file = RealMarkdown.at(name);
    Path roadmap = Files.copy(file, root.resolve("ROADMAP.md"));
    ConfigurationProposal proposal =
        ConfigurationProposal.of(
            root,
            RULES,
            CLOCK,
            FileHistory.none(),
            Map.of("ROADMAP.md", SourceText.decode(Files.readAllBytes(roadmap))),
            false,
            null);
    Files.writeString(root.resolve(".roadmap-lint.yaml"), proposal.yaml());

    RepositoryConfiguration configuration = new RepositoryConfiguration(root, RULES, last -> {});
    List<Finding> findings =
        RoadmapLinter.builder()
            .root(root)
            .rules(RULES)
            .clock(CLOCK)
            .configuration(configuration)
            .build()
            .lint(List.of(roadmap))
            .findings();

    List<Finding> errors =
        findings.stream().filter(each -> each.severity() == Severity.ERROR).toList();
    assertThat(errors).containsExactlyElementsOf(proposal.failing());
    assertThat(errors)
        .allSatisfy(
            each ->
                assertThat(proposal.yaml())
                    .contains(
                        each.rule() + ": ROADMAP.md:" + each.start() + ": " + each.message()));
    assertThat(proposal.yaml().contains("front-matter/missing: error"))
        .isEqualTo(has(file, "front_matter"));
    if (!has(file, "emoji_headings")) {
      assertThat(proposal.yaml()).doesNotContain("mode: always");
    }
    assertThat(named(configuration.forRun(), errors))
        .isEqualTo(NAMED.getOrDefault(file.getFileName().toString(), Set.of()));
  }

  /** What only warns although it is an error in the preset, and what fails. */
  private static Set<String> named(LintConfiguration chosen, List<Finding> errors) {
    Set<String> named = new TreeSet<>(errors.stream().map(Finding::rule).toList());
    RULES.infos().stream()
        .filter(rule -> chosen.severity(rule) == Severity.WARNING)
        .filter(rule -> chosen.origin(rule).isPresent())
        .forEach(rule -> named.add(rule.id()));
    return named;
  }

  /** Whether the corpus' index says that a roadmap has a feature. */
  private static boolean has(Path file, String column) throws IOException {
    List<String> lines = Files.readAllLines(file.resolveSibling("INDEX.tsv"));
    int at = List.of(lines.get(0).split("\t")).indexOf(column);
    return lines.stream()
        .map(line -> line.split("\t"))
        .filter(row -> row[0].equals(file.getFileName().toString()))
        .anyMatch(row -> row[at].equals("yes"));
  }
}
