package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.model.Reporting;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@MojoParameter(name = "today", value = "2026-01-15")
@MojoParameter(name = "links", value = "off")
class ReportMojoTest {
  private static final String DAMAGED =
      "# Roadmap\n\nLast updated: 2020-01-01\n\n| a |\n| - |\n| b | c |\n";

  @Inject private MavenSession session;
  @Inject private MavenProject project;
  @Inject private MojoExecution execution;
  @Inject private Log log;
  @TempDir Path folder;

  @BeforeEach
  void startMavenInTheFolder() {
    StartedMaven.in(folder, session, project, execution);
  }

  @Test
  @InjectMojo(goal = "report")
  void writesThePageIntoTheSiteAndFailsForNoFinding(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    report.setReportOutputDirectory(folder.resolve("target/site").toFile());

    assertThat(report.canGenerateReport()).isTrue();
    report.generate((Sink) null, Locale.ENGLISH);

    assertThat(folder.resolve("target/site").resolve(report.getOutputName() + ".html"))
        .content()
        .contains("tables/extra-cells")
        .doesNotContain("id=\"trend-title\"");
  }

  @Test
  @InjectMojo(goal = "report")
  void writesThePageIntoTheBuildDirectoryWithoutAPom(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    project.setFile(null);
    report.setReportOutputDirectory(new File("${project.basedir}/target/site"));

    report.execute();

    Path page = folder.resolve("target/site/roadmap-lint/report.html");
    assertThat(page).content().contains("tables/extra-cells");
    verify(log).info("Written: " + page);
  }

  @Test
  void leavesOutWhatIsInTheBaseline(
      @InjectMojo(goal = "baseline") BaselineMojo baseline,
      @InjectMojo(goal = "report") ReportMojo report)
      throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED.replace("2020-01-01", "2026-01-10"));
    report.setReportOutputDirectory(folder.toFile());
    Path page = folder.resolve("roadmap-lint/report.html");

    report.execute();
    assertThat(page).content().contains("1 error in 1 roadmap").contains("tables/extra-cells");

    baseline.execute();
    report.execute();
    assertThat(page)
        .content()
        .contains("1 finding is in the baseline")
        .doesNotContain("tables/extra-cells");
  }

  @Test
  @InjectMojo(goal = "report")
  void writesNoPageOutOfTheRepository(ReportMojo report, @TempDir Path outside) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    Path site = Files.createDirectories(folder.resolve("target/site"));
    Files.createSymbolicLink(site.resolve("roadmap-lint"), outside);

    for (Path each : List.of(site, outside)) {
      report.setReportOutputDirectory(each.toFile());
      assertThatThrownBy(report::execute)
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageStartingWith("siteOutputDirectory: " + each.resolve("roadmap-lint"))
          .hasMessageContaining(" is not in " + folder);
    }
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  @InjectMojo(goal = "report")
  void saysOnThePageWhatCannotBeRead(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), "x".repeat(1_000_001));
    report.setReportOutputDirectory(folder.resolve("target/site").toFile());

    report.generate((Sink) null, Locale.ENGLISH);

    verify(log).warn(contains("ROADMAP.md:1: a line of 1,000,001 characters"));
    assertThat(folder.resolve("target/site").resolve(report.getOutputName() + ".html"))
        .content()
        .contains("ROADMAP.md:1: a line of 1,000,001 characters");
  }

  @Test
  @InjectMojo(goal = "report")
  void drawsTheTrendAndAddsNothingToIt(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    String line =
        "{\"date\":\"2026-01-14\",\"verdict\":\"stale\",\"errors\":1,\"warnings\":0,\"infos\":0}\n";
    Path history = Files.writeString(folder.resolve("history.jsonl"), line);
    MojoExtension.setVariableValueToObject(report, "historyFile", history.toFile());
    report.setReportOutputDirectory(folder.toFile());

    report.execute();

    assertThat(folder.resolve("roadmap-lint/report.html")).content().contains("id=\"trend-title\"");
    assertThat(history).hasContent(line);
  }

  @Test
  @InjectMojo(goal = "report")
  void namesTheHistoryThatCannotBeRead(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    MojoExtension.setVariableValueToObject(report, "historyFile", folder.toFile());
    report.setReportOutputDirectory(folder.toFile());

    assertThatThrownBy(report::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage("roadmap.history.file: cannot read " + folder + ": it is no regular file");
  }

  @Test
  @InjectMojo(goal = "report")
  void isNotListedWithoutARoadmap(ReportMojo report) {
    assertThat(report.canGenerateReport()).isFalse();
  }

  @Test
  @InjectMojo(goal = "report")
  void isListedForAModuleWhoseOwnPomDeclaresIt(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);
    ReportPlugin declared = new ReportPlugin();
    declared.setGroupId("io.github.roadmaplint");
    declared.setArtifactId("roadmap-lint-maven-plugin");
    Plugin plugin = new Plugin();
    plugin.setGroupId(declared.getGroupId());
    plugin.setArtifactId(declared.getArtifactId());
    doReturn(plugin).when(execution).getPlugin();
    doReturn("report").when(execution).getGoal();
    doReturn(MojoExecution.Source.LIFECYCLE).when(execution).getSource();
    when(session.getTopLevelProject()).thenReturn(new MavenProject());
    Model own = new Model();
    project.setOriginalModel(own);
    assertThat(report.canGenerateReport()).isFalse();

    own.setReporting(new Reporting());
    own.getReporting().addPlugin(declared);

    assertThat(report.canGenerateReport()).isTrue();
    doReturn("lint").when(execution).getGoal();
    assertThat(report.canGenerateReport()).isFalse();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "skip", value = "true")
  void isNotListedWhereItIsSkipped(ReportMojo report) throws Exception {
    Files.writeString(folder.resolve("ROADMAP.md"), DAMAGED);

    assertThat(report.canGenerateReport()).isFalse();
  }

  @Test
  @InjectMojo(goal = "report")
  @MojoParameter(name = "preset", value = "lax")
  void saysWhatIsWrongWithAParameter(ReportMojo report) {
    assertThat(report.canGenerateReport()).isTrue();
    assertThatThrownBy(() -> report.generate((Sink) null, Locale.ENGLISH))
        .isInstanceOf(MavenReportException.class)
        .hasMessageContaining("preset");
  }
}
