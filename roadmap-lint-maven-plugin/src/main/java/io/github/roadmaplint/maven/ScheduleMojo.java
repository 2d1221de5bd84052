package io.github.roadmaplint.maven;

import io.github.roadmaplint.ReviewCalendar;
import io.github.roadmaplint.ScheduledReviews;
import io.github.roadmaplint.history.FileHistory;
import io.github.roadmaplint.history.RemoteAddress;
import io.github.roadmaplint.report.ReviewCalendarFile;
import io.github.roadmaplint.report.ReviewTable;
import io.github.roadmaplint.unicode.SafeText;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Shows when the review of each roadmap is due, and writes {@code review-schedule.ics} for the
 * team's calendar.
 */
@NullUnmarked // Maven sets the fields.
@Mojo(name = "schedule", threadSafe = true, aggregator = true, requiresProject = false)
public final class ScheduleMojo extends RoadmapMojo {
  private static final int DAYS_OF_WARNING = 14;

  /** Where the calendar is written; {@code roadmap-lint} in the build directory otherwise. */
  @Parameter(property = "roadmap.report.directory")
  private @Nullable File reportDirectory;

  @Override
  void run(List<Path> roadmaps) throws MojoExecutionException {
    Clock clock = clock();
    Path root = workspace().root();
    FileHistory history = history();
    ScheduledReviews schedule =
        new ReviewCalendar(root, configuration(), clock, history).schedule(roadmaps);
    new ReviewTable(LocalDate.now(clock)).lines(schedule.entries()).forEach(getLog()::info);
    history.notices().stream().map(SafeText::of).forEach(getLog()::info);
    String repository = RemoteAddress.ofOrigin(root).orElse(null);
    write(
        new ReviewCalendarFile(clock.instant(), DAYS_OF_WARNING, repository)
            .text(schedule.entries()));
    CompleteRun.require(schedule.unread());
  }

  private void write(String calendar) throws MojoExecutionException {
    getLog()
        .info("Written: " + goalFiles().write(reportDirectory, "review-schedule.ics", calendar));
  }
}
