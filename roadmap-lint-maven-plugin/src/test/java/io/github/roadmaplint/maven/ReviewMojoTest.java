package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@MojoParameter(name = "today", value = "2026-03-03")
class ReviewMojoTest {
  private static final String ROADMAP =
      "# Plan\r\n\r\nThe next review is planned for %s.\r\n\r\nLast updated: %s\r\n";
  private static final String BEFORE = ROADMAP.formatted("Q1 2026", "2025-12-01");
  private static final String AFTER = ROADMAP.formatted("Q2 2026", "2026-03-03");

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;

  @BeforeEach
  void startMavenInTheFolder() throws Exception {
    StartedMaven.in(folder, session, project, execution);
    Files.writeString(folder.resolve("ROADMAP.md"), BEFORE);
  }

  @Test
  @InjectMojo(goal = "review")
  void notesTheReviewAndShowsTheDiff(ReviewMojo review) throws Exception {
    review.execute();

    verify(log).info("+Last updated: 2026-03-03");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(AFTER);

    review.execute();

    verify(log).info("ROADMAP.md: today's review is noted already");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(AFTER);
  }

  @Test
  @InjectMojo(goal = "review")
  void aNameOfARoadmapSteersNoTerminal(ReviewMojo review) throws Exception {
    Files.writeString(
        Files.createDirectory(folder.resolve("docs")).resolve("roadmap\u001Bc.md"), AFTER);

    review.execute();

    verify(log).info("docs/roadmap␛c.md: today's review is noted already");
  }

  @Test
  @InjectMojo(goal = "review")
  @MojoParameter(name = "dryRun", value = "true")
  void onlyShowsTheDiffIfAskedTo(ReviewMojo review) throws Exception {
    review.execute();

    verify(log).info("+Last updated: 2026-03-03");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "review")
  void changesNothingWhereTheDryRunIsMisspelt(ReviewMojo review) throws Exception {
    StartedMaven.misspellTheDryRun("review", session, execution);

    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("did you mean -Droadmap.dryRun? Nothing was changed");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "review")
  void leavesAnArchivedRoadmapAsItIs(ReviewMojo review) throws Exception {
    String archived = "# Old plan\n\nStatus: Archived\n";
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/roadmap-2015.md"), archived);

    review.execute();

    verify(log).info("docs/roadmap-2015.md: its status exempts it from reviews");
    assertThat(folder.resolve("docs/roadmap-2015.md")).content().isEqualTo(archived);
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(AFTER);
  }

  @Test
  @InjectMojo(goal = "review")
  void changesNothingWhereOneFileIsRefused(ReviewMojo review) throws Exception {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/roadmap.md"), "<<<<<<< HEAD\n" + BEFORE);

    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "No review was noted: docs/roadmap.md has conflict markers of an unfinished merge");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "review")
  void namesARoadmapThatItLeavesAloneAsAllGoalsDo(ReviewMojo review) throws Exception {
    doAnswer(shown -> Files.writeString(folder.resolve("ROADMAP.md"), "meddled"))
        .when(log)
        .info("+Last updated: 2026-03-03");

    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasNoCause()
        .hasMessage("Left alone: ROADMAP.md changed since it was read; run again");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo("meddled");
  }

  @Test
  @InjectMojo(goal = "review")
  void namesAllThatCannotBeReviewed(ReviewMojo review) throws Exception {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/roadmap-1.md"), "x".repeat(1_000_001));
    Files.write(folder.resolve("docs/roadmap-2.md"), new byte[33_554_433]);
    Files.writeString(folder.resolve("docs/roadmap-3.md"), "<<<<<<< HEAD\n" + BEFORE);

    assertThatThrownBy(review::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageContaining("docs/roadmap-1.md:1: a line of 1,000,001 characters")
        .hasMessageContaining("docs/roadmap-2.md: a file of 33,554,433 bytes")
        .hasMessageContaining("docs/roadmap-3.md has conflict markers");
    assertThat(folder.resolve("ROADMAP.md")).content().isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "schedule")
  void schedulesTheOthersWhereARoadmapCannotBeRead(ScheduleMojo schedule) throws Exception {
    Files.createDirectories(folder.resolve("docs"));
    Files.writeString(folder.resolve("docs/roadmap.md"), "x".repeat(1_000_001));

    assertThatThrownBy(schedule::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("docs/roadmap.md:1: a line of 1,000,001 characters");
    verify(log).info(contains("ROADMAP.md  2025-12-01    2026-03-31  28"));
    assertThat(folder.resolve("target/roadmap-lint/review-schedule.ics"))
        .content()
        .contains("DTSTART;VALUE=DATE:20260331");
  }

  @Test
  @InjectMojo(goal = "schedule")
  void showsAndWritesTheSchedule(ScheduleMojo schedule) throws Exception {
    schedule.execute();

    verify(log).info(contains("ROADMAP.md  2025-12-01    2026-03-31  28"));
    assertThat(folder.resolve("target/roadmap-lint/review-schedule.ics"))
        .content()
        .contains("DTSTART;VALUE=DATE:20260331");
  }
}
