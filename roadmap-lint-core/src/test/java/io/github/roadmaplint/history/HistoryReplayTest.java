package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RealMarkdown;
import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.RuleRegistry;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A real roadmap's commits one after the other, each with the freshness findings of that day, a
 * month later and a quarter later.
 */
class HistoryReplayTest {
  private static final List<String> COMMITS =
      List.of(
          "2025-10-30-5ff5424",
          "2025-12-01-ef5e0db",
          "2025-12-01-c1e6cef",
          "2026-03-03-c04cdb8",
          "2026-03-03-ed6d59d",
          "2026-04-03-24b4ed9");
  private static final String FILE = "RoadMap.md";

  @TempDir Path folder;

  /** The stamps are kept up to date, the announced review is not. */
  @Retention(RetentionPolicy.RUNTIME)
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-10-30-5ff5424, -, -, -",
        "2025-12-01-ef5e0db, -, -, -",
        "2025-12-01-c1e6cef, -, -, -",
        "2026-03-03-c04cdb8, next-review-inconsistent, next-review-overdue, next-review-overdue",
        "2026-03-03-ed6d59d, next-review-inconsistent, next-review-overdue, next-review-overdue",
        "2026-04-03-24b4ed9, next-review-inconsistent, next-review-inconsistent, next-review-overdue"
      })
  private @interface StampedCommits {}

  @ParameterizedTest
  @StampedCommits
  void asItWas(String commit, String sameDay, String monthLater, String quarterLater)
      throws Exception {
    assertFindings(UnaryOperator.identity(), commit, sameDay, monthLater, quarterLater);
  }

  /** The commits stand in for the stamps, so the findings are the same. */
  @ParameterizedTest
  @StampedCommits
  void ifItHadNoDates(String commit, String sameDay, String monthLater, String quarterLater)
      throws Exception {
    UnaryOperator<String> undated =
        text -> text.replaceAll("(?m)^(last_updated|Last updated):.*\\R?", "");
    FileReport report = assertFindings(undated, commit, sameDay, monthLater, quarterLater);

    assertThat(report.review().lastUpdated()).isEqualTo(commit.substring(0, 10));
    assertThat(report.review().lastUpdatedFrom()).hasToString("GIT");
  }

  /** The first stamp says Q4 2025, so a review is due by 2026-03-31 whatever is written later. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-10-30-5ff5424, -, -, -",
        "2025-12-01-ef5e0db, unstamped-change, unstamped-change, unstamped-change",
        "2025-12-01-c1e6cef, unstamped-change, unstamped-change, unstamped-change",
        "2026-03-03-c04cdb8, unstamped-change,"
            + " next-review-overdue stale unstamped-change,"
            + " next-review-overdue stale unstamped-change",
        "2026-03-03-ed6d59d, unstamped-change,"
            + " next-review-overdue stale unstamped-change,"
            + " next-review-overdue stale unstamped-change",
        "2026-04-03-24b4ed9, next-review-inconsistent stale unstamped-change,"
            + " next-review-inconsistent stale unstamped-change,"
            + " next-review-overdue stale unstamped-change"
      })
  void ifNobodyHadSetTheDates(String commit, String sameDay, String monthLater, String quarterLater)
      throws Exception {
    assertFindings(
        text -> text.replaceAll("(?m)^(last_updated|Last updated):.*$", "$1: 2025-10-29"),
        commit,
        sameDay,
        monthLater,
        quarterLater);
  }

  /** A commit of nothing but dates is no change that a date would have to tell. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2025-10-30-5ff5424, -",
        "2025-12-01-c1e6cef, -",
        "2026-04-03-24b4ed9, next-review-inconsistent"
      })
  void ifTheDatesAreCorrectedAMonthLater(String commit, String monthLater) throws Exception {
    LocalDate corrected = LocalDate.parse(commit.substring(0, 10)).plusDays(1);
    LocalDate day = LocalDate.parse(commit.substring(0, 10)).plusMonths(1);
    UnaryOperator<String> stamped =
        text -> text.replaceAll("(?m)^(last_updated|Last updated):.*$", "$1: " + corrected);
    try (GitSandbox git = replayed(UnaryOperator.identity(), commit)) {
      git.write(FILE, stamped.apply(Files.readString(folder.resolve(FILE))));
      git.commit(day.toString(), "Correct the dates");
    }

    assertThat(GitHistory.isolated(folder, clock(day)).lastChange(FILE, ChangeFilter.everything()))
        .map(FileChange::date)
        .contains(day);
    assertThat(rules(lint(day))).isEqualTo(monthLater);
  }

  private FileReport assertFindings(
      UnaryOperator<String> edit,
      String commit,
      String sameDay,
      String monthLater,
      String quarterLater)
      throws Exception {
    replayed(edit, commit).close();
    LocalDate day = LocalDate.parse(commit.substring(0, 10));

    assertThat(rules(lint(day))).as("that day").isEqualTo(sameDay);
    assertThat(rules(lint(day.plusMonths(1)))).as("a month later").isEqualTo(monthLater);
    LintReport last = lint(day.plusMonths(3));
    assertThat(rules(last)).as("a quarter later").isEqualTo(quarterLater);
    return last.files().get(0);
  }

  /** A repository with all commits up to this one, an hour between those of one day. */
  private GitSandbox replayed(UnaryOperator<String> edit, String last) throws Exception {
    GitSandbox git = GitSandbox.in(folder);
    for (int i = 0; i <= COMMITS.indexOf(last); i++) {
      String commit = COMMITS.get(i);
      git.write(
          FILE,
          edit.apply(Files.readString(RealMarkdown.at("ai-infra/history/" + commit + ".md"))));
      git.commitAt(
          ZonedDateTime.parse(commit.substring(0, 10) + "T10:00:00Z").plusHours(i), commit, "Ada");
    }
    return git;
  }

  private LintReport lint(LocalDate today) throws Exception {
    RuleRegistry rules = RuleRegistry.load(getClass().getClassLoader());
    Clock clock = clock(today);
    return RoadmapLinter.builder()
        .root(folder)
        .rules(rules)
        .configuration(LintConfiguration.builder(rules).preset(Preset.STRICT).build())
        .clock(clock)
        .history(GitHistory.isolated(folder, clock))
        .build()
        .lint(List.of(folder.resolve(FILE)));
  }

  private static Clock clock(LocalDate day) {
    return Clock.fixed(day.atTime(18, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }

  private static String rules(LintReport report) {
    TreeSet<String> names = new TreeSet<>();
    report.findings().stream()
        .map(each -> each.rule())
        .filter(each -> each.startsWith("freshness/"))
        .forEach(each -> names.add(each.substring("freshness/".length())));
    return names.isEmpty() ? null : String.join(" ", names);
  }
}
