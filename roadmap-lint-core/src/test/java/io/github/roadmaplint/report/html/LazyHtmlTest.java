package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LoadedClasses;
import io.github.roadmaplint.report.ReportFiles;
import io.github.roadmaplint.report.ReportFormat;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does not ask for the page does not pay for it. */
class LazyHtmlTest {
  @TempDir Path folder;

  @Test
  void loadsNoTemplateForOtherFormats() throws Exception {
    assertThat(LoadedClasses.by(Probe.class, "writeJson", folder))
        .contains(ReportFormat.class.getName())
        .noneMatch(name -> name.startsWith("gg.jte.") || name.endsWith(".HtmlReport"));
  }

  @Test
  void loadsTheTemplateForThePage() throws Exception {
    assertThat(LoadedClasses.by(Probe.class, "writePage", folder))
        .anyMatch(name -> name.startsWith("gg.jte."));
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void writeJson(Path folder) throws IOException {
      write(folder, ReportFormat.JSON);
    }

    public static void writePage(Path folder) throws IOException {
      write(folder, ReportFormat.HTML);
    }

    private static void write(Path folder, ReportFormat format) throws IOException {
      new ReportFiles(folder, RuleRegistry.of(List.of()))
          .write(SamplePages.empty(), List.of(format));
    }
  }
}
