package io.github.roadmaplint.maven;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.report.ReportFiles;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.report.TrendFile;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.unicode.SafeText;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Adds {@code report.html} to the project's site, where "Project Reports" lists it. It never fails
 * a build for what is found.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = ReportMojo.GOAL, threadSafe = true, requiresProject = false)
public final class ReportMojo extends RoadmapMojo implements MavenReport {
  static final String GOAL = "report";
  private static final String FOLDER = "roadmap-lint";

  /** The folder of the site; the page goes to {@code roadmap-lint/report.html} in it. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", required = true)
  private File siteDirectory;

  /** What {@code roadmap:lint} keeps from run to run; the page draws it. */
  @Parameter(property = "roadmap.history.file")
  private @Nullable File historyFile;

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException {
    try {
      LintReport report = judge(linter().lint(roadmaps), baseline().read());
      Path folder = goalFiles().site(siteFolder().resolve(FOLDER));
      new ReportFiles(folder, registry(), trend()).write(report, List.of(ReportFormat.HTML));
      getLog().info("Written: " + folder.resolve("report.html"));
      report.unread().forEach(unread -> getLog().warn(SafeText.of(unread.problem())));
    } catch (IOException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    }
  }

  /** Without a POM, Maven knows no site and leaves the name of a property in its folder. */
  private Path siteFolder() {
    return project().getBasedir() == null
        ? workspace().output().resolve("site")
        : siteDirectory.toPath();
  }

  private List<TrendPoint> trend() throws MojoExecutionException {
    Optional<HistoryFile> history = goalFiles().history(historyFile);
    return history.isEmpty() ? List.of() : history.get().attempt("read", TrendFile::read).points();
  }

  /**
   * For maven-site-plugin from 3.20 on; the page is no document of the site, so the sink is left.
   */
  public void generate(Sink sink, Locale locale) throws MavenReportException {
    generate();
  }

  @Override
  @SuppressWarnings("deprecation") // What maven-site-plugin before 3.20 calls.
  public void generate(org.codehaus.doxia.sink.Sink sink, Locale locale)
      throws MavenReportException {
    generate();
  }

  private void generate() throws MavenReportException {
    try {
      execute();
    } catch (MojoExecutionException | MojoFailureException e) {
      throw new MavenReportException(e.getMessage(), e);
    }
  }

  @Override
  public String getOutputName() {
    return FOLDER + "/report";
  }

  @Override
  public String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public String getName(Locale locale) {
    return "Roadmap";
  }

  @Override
  public String getDescription(Locale locale) {
    return "How fresh the roadmaps are, what is broken or damaged in them, and all their links.";
  }

  @Override
  public void setReportOutputDirectory(@Nullable File directory) {
    if (directory != null) {
      siteDirectory = directory;
    }
  }

  @Override
  public File getReportOutputDirectory() {
    return siteDirectory;
  }

  /** The page is written as it is, without the site's frame: it has its own style and script. */
  @Override
  public boolean isExternalReport() {
    return true;
  }

  @Override
  public boolean canGenerateReport() {
    try {
      return hasRoadmaps();
    } catch (MojoExecutionException e) {
      getLog().debug(e);
      return true; // Making the report says what is wrong.
    }
  }
}
