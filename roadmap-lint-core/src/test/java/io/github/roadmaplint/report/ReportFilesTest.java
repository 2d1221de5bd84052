package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.LoadedClasses;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.fix.GeneratedFile;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFilesTest {
  private static final RuleRegistry RULES = RuleRegistry.of(List.of());

  @TempDir Path folder;

  @Test
  void writesEachFormatIntoItsFileTheSameEachTime() throws IOException {
    List<ReportFormat> all = Arrays.asList(ReportFormat.values());
    Path first = folder.resolve("a/b");
    Path second = folder.resolve("c");
    new ReportFiles(first, RULES).write(HostileReports.of(3), all);
    new ReportFiles(second, RULES).write(HostileReports.of(3), all);

    assertThat(names(first))
        .containsExactlyInAnyOrderElementsOf(
            all.stream().flatMap(format -> format.fileName().stream()).toList());
    for (String name : names(first)) {
      assertThat(first.resolve(name)).hasSameBinaryContentAs(second.resolve(name));
    }
  }

  @Test
  void writesNoOtherFormat() throws IOException {
    new ReportFiles(folder, RULES).write(SampleReports.of(), List.of(ReportFormat.JUNIT));

    assertThat(names(folder)).containsExactly("junit.xml");
  }

  @Test
  void namesTheFileThatCannotBeWritten() throws IOException {
    Files.createDirectory(folder.resolve("report.json"));

    assertThatThrownBy(
            () ->
                new ReportFiles(folder, RULES)
                    .write(SampleReports.of(), List.of(ReportFormat.JSON)))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Cannot write " + folder.resolve("report.json"));
  }

  static Stream<ReportFormat> files() {
    return Arrays.stream(ReportFormat.values()).filter(each -> each.fileName().isPresent());
  }

  @ParameterizedTest
  @MethodSource("files")
  void failsForTheReasonOfTheFileSystem(ReportFormat format) {
    IOException full = new IOException("No space left on device");
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int each) throws IOException {
            throw full;
          }
        };

    assertThatThrownBy(
            () ->
                new GeneratedFile(folder.resolve("report"))
                    .write(file -> format.write(HostileReports.of(3), RULES, List.of(), out)))
        .isSameAs(full);
  }

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "CHECKSTYLE", "JUNIT", "HTML", "GITLAB"})
  void saysWhatToDoWhereARuleBrokeDown(ReportFormat format) throws IOException {
    LintReport report =
        SampleReports.withFailure(
            SampleReports.of(SampleReports.file("R.md", "", ReviewStatus.UNKNOWN)), "R.md");
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    format.write(report, RULES, List.of(), out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(
            "R.md: internal error: the rule test/broken broke down"
                + " (java.lang.IllegalStateException: boom); please report this");
  }

  @Test
  void hasDefaultsThatSuitTheCi() {
    assertThat(ReportFormat.defaults(Map.of()))
        .containsExactly(ReportFormat.CONSOLE, ReportFormat.JSON);
    assertThat(ReportFormat.defaults(Map.of("GITHUB_ACTIONS", "true")))
        .containsExactly(ReportFormat.CONSOLE, ReportFormat.JSON, ReportFormat.GITHUB);
    assertThat(ReportFormat.defaults(Map.of("GITLAB_CI", "true")))
        .containsExactly(ReportFormat.CONSOLE, ReportFormat.JSON, ReportFormat.GITLAB);
    assertThat(ReportFormat.defaults(Map.of("GITHUB_ACTIONS", "false", "GITLAB_CI", "")))
        .containsExactly(ReportFormat.CONSOLE, ReportFormat.JSON);
  }

  @Test
  void loadsNoFormatThatIsNotWritten() throws Exception {
    String formats = ReportFormat.class.getPackageName() + ".";

    assertThat(LoadedClasses.by(Probe.class, "writeDefaults", folder))
        .contains(formats + "JsonReport")
        .doesNotContain(
            formats + "SarifReport",
            formats + "JUnitReport",
            formats + "CheckstyleReport",
            formats + "GitLabReport",
            formats + "GitHubReport");
    assertThat(LoadedClasses.by(Probe.class, "writeSarif", folder))
        .contains(formats + "SarifReport");
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void writeDefaults(Path folder) throws IOException {
      new ReportFiles(folder, RULES).write(SampleReports.of(), ReportFormat.defaults(Map.of()));
    }

    public static void writeSarif(Path folder) throws IOException {
      new ReportFiles(folder, RULES).write(SampleReports.of(), List.of(ReportFormat.SARIF));
    }
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
