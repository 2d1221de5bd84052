package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
@MojoParameter(name = "links", value = "off")
class FixMojoTest {
  private static final String BEFORE =
      "# Plan\r\n\r\n## SpÃ¤ter\r\n\r\n| a | b |\r\n| - | - |\r\n| FORBIDDEN |\r\n\r\n"
          + "Last updated: 2026-01-10";
  private static final String TABLE_FIXED = BEFORE.replace("| FORBIDDEN |", "| FORBIDDEN | |");
  private static final String AFTER = TABLE_FIXED.replace("SpÃ¤ter", "Später");

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;
  private Path roadmap;

  @BeforeEach
  void startMavenInTheFolder() throws IOException {
    StartedMaven.in(folder, session, project, execution);
    roadmap = Files.writeString(folder.resolve("ROADMAP.md"), BEFORE);
  }

  @Test
  @InjectMojo(goal = "fix")
  void mendsWhatItCanAndShowsWhatStays(FixMojo fix) throws Exception {
    fix.execute();

    assertThat(Files.readString(roadmap)).isEqualTo(AFTER);
    verify(log).info(contains("ROADMAP.md:3:6  fixed  Damaged text"));
    verify(log).info(contains("ROADMAP.md:7:1  fixed  "));
    verify(log).error(contains("ROADMAP.md:7:3  error  The word FORBIDDEN"));
    verify(log).info("1 error in 1 roadmap");
    verify(log).info("2 findings fixed");
    verify(log, never()).info(contains("+++"));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(roadmap);
    }
  }

  @Test
  @InjectMojo(goal = "fix")
  void changesNothingWhereThePomOverrulesADryRun(FixMojo fix) throws Exception {
    Properties commandLine = new Properties();
    commandLine.setProperty("roadmap.dryRun", "true");
    MojoExecution configured = PluginGoals.execution("fix");
    when(session.getUserProperties()).thenReturn(commandLine);
    when(execution.getMojoDescriptor()).thenReturn(configured.getMojoDescriptor());
    when(execution.getConfiguration())
        .thenReturn(
            Xpp3DomBuilder.build(
                new StringReader("<configuration><dryRun>false</dryRun></configuration>")));

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "-Droadmap.dryRun: <dryRun> in the POM's <configuration> wins over it; set"
                + " <roadmap.dryRun> in <properties> there instead. Nothing was changed");
    assertThat(roadmap).content().isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "fix")
  void aSecondRunHasNothingToFix(FixMojo fix) throws Exception {
    fix.execute();
    fix.execute();

    verify(log).info("Nothing to fix");
    assertThat(Files.readString(roadmap)).isEqualTo(AFTER);
  }

  @Test
  @InjectMojo(goal = "fix")
  @MojoParameter(name = "dryRun", value = "true")
  void aDryRunShowsTheDiffAndWritesNothing(FixMojo fix) throws Exception {
    fix.execute();

    verify(log).info("--- a/ROADMAP.md");
    verify(log).info("+++ b/ROADMAP.md");
    verify(log).info("-## SpÃ¤ter");
    verify(log).info("+## Später");
    verify(log).info("-| FORBIDDEN |");
    verify(log).info("+| FORBIDDEN | |");
    verify(log).info("2 findings would be fixed; this was a dry run");
    assertThat(Files.readString(roadmap)).isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "fix")
  void changesNothingWhereTheDryRunIsMisspelt(FixMojo fix) throws Exception {
    StartedMaven.misspellTheDryRun("fix", session, execution);

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "-Droadmap.dryrun: no goal has this parameter; did you mean -Droadmap.dryRun?"
                + " Nothing was changed");
    assertThat(Files.readString(roadmap)).isEqualTo(BEFORE);
  }

  @Test
  @InjectMojo(goal = "fix")
  @MojoParameter(name = "fixRules", value = "text/encoding, tables,")
  void mendsOnlyWhatIsNamed(FixMojo fix) throws Exception {
    fix.execute();

    assertThat(Files.readString(roadmap)).isEqualTo(TABLE_FIXED);
    verify(log).error(contains("ROADMAP.md:3:6  error  Damaged text"));
    verify(log).warn(contains("roadmap.fix.rules: tables/alignment is off"));
  }

  @Test
  @InjectMojo(goal = "fix")
  @MojoParameter(name = "fixRules", value = "text/mojibale")
  void offersTheNearestName(FixMojo fix) {
    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "roadmap.fix.rules: unknown rule or category 'text/mojibale'; did you mean"
                + " 'text/mojibake'?");
  }

  @Test
  @InjectMojo(goal = "fix")
  @MojoParameter(name = "dryRun", value = "yes")
  void takesTrueOrFalseOnly(FixMojo fix) {
    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.dryRun: expected true or false, not 'yes'");
  }

  @Test
  @InjectMojo(goal = "fix")
  void leavesAFileThatChangesMeanwhileAloneAndSaysSo(FixMojo fix) throws Exception {
    Path other = Files.createDirectories(folder.resolve("docs")).resolve("roadmap.md");
    Files.writeString(other, BEFORE);
    MojoExtension.setVariableValueToObject(fix, "options", Map.of("test.meddle", roadmap + ""));

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("Left alone: ROADMAP.md changed since it was read; run again");
    verify(log).warn("Left alone: ROADMAP.md changed since it was read; run again");
    assertThat(Files.readString(roadmap)).isEqualTo("meddled");
    assertThat(Files.readString(other)).isEqualTo(AFTER);
    verify(log).info("2 findings fixed");
  }

  @Test
  @InjectMojo(goal = "fix")
  void leavesAnUnfinishedMergeAlone(FixMojo fix) throws Exception {
    String merge = "<<<<<<< HEAD\n" + BEFORE;
    Files.writeString(roadmap, merge);

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "Left alone: ROADMAP.md has conflict markers of an unfinished merge; finish the merge"
                + " first");
    assertThat(Files.readString(roadmap)).isEqualTo(merge);
  }

  @Test
  @InjectMojo(goal = "fix")
  void namesAFileSafely(FixMojo fix) throws Exception {
    Path hostile = roadmap.resolveSibling("docs/roadmap-##[add-mask]\u202E.md");
    Files.createDirectories(hostile.getParent());
    Files.writeString(hostile, "<<<<<<< HEAD\n" + BEFORE);

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessageStartingWith(
            "Left alone: docs/roadmap-##<U+005B>add-mask]<U+202E>.md has conflict markers");
  }

  @Test
  @InjectMojo(goal = "fix")
  void aRuleThatBreaksDownKeepsNoOtherFromBeingMended(FixMojo fix) throws Exception {
    Files.writeString(roadmap, BEFORE.replace("FORBIDDEN", "BREAKDOWN"));

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageStartingWith("1 internal error");
    assertThat(Files.readString(roadmap)).isEqualTo(AFTER.replace("FORBIDDEN", "BREAKDOWN"));
  }

  @Test
  @InjectMojo(goal = "fix")
  void mendsTheOthersWhereARoadmapCannotBeRead(FixMojo fix) throws Exception {
    Path docs = Files.createDirectory(folder.resolve("docs"));
    Files.writeString(docs.resolve("ROADMAP.md"), "x".repeat(1_000_001));

    assertThatThrownBy(fix::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageEndingWith("; 1 roadmap could not be read");
    verify(log).error(contains("docs/ROADMAP.md:1: a line of 1,000,001 characters"));
    assertThat(Files.readString(roadmap)).isEqualTo(AFTER);
  }
}
