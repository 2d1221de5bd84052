package io.github.roadmaplint.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be written, it is said so, and everything is as it was. */
class NoRoomTest {
  /** The kernel lets no file grow beyond this, as it lets none grow on a full disk. */
  private static final int MOST_BYTES = 16_384;

  private static final int LINES = 2_000;

  @TempDir Path folder;
  private Writer writer;

  @BeforeEach
  void makeTheFirstGeneration() throws IOException {
    writer = new Writer(Files.createDirectory(folder.resolve("repository")), LINES);
    writer.write(1);
    // Init writes where there is none.
    Files.delete(writer.configuration());
  }

  /** So that the folder can be deleted. */
  @AfterEach
  void allowAll() throws Exception {
    Privileges.allowAll(folder);
  }

  @Test
  @Timeout(120)
  void onAFullDisk() throws Exception {
    assumeTrue(
        Privileges.runs("prlimit", "--version"),
        "skipped: no prlimit, which makes the disk seem full");
    Files.writeString(
        writer.trend(),
        "\n".repeat(MOST_BYTES - 20 - (int) Files.size(writer.trend()))
            + Files.readString(writer.trend()).replace("2026-11-25", "2026-11-24"));
    Map<Path, byte[]> before = contents();

    Map<String, String> said = outcomes(List.of("prlimit", "--fsize=" + MOST_BYTES));

    // It is small enough.
    assertThat(said.remove("badge")).isEqualTo("written");
    assertThat(said)
        .hasSize(11)
        .allSatisfy((kind, outcome) -> assertThat(outcome).contains("File too large"));
    assertThat(said.get("json"))
        .startsWith("Cannot write " + writer.reports().resolve("report.json"));
    assertSame(before);
  }

  @Test
  @Timeout(120)
  void inAReadOnlyFolder() throws Exception {
    Privileges.assumePermissions(folder);
    for (Path each : List.of(writer.reports(), writer.reports().getParent(), writer.folder())) {
      Files.setPosixFilePermissions(each, PosixFilePermissions.fromString("r-xr-xr-x"));
    }
    Files.setPosixFilePermissions(writer.trend(), PosixFilePermissions.fromString("r--r--r--"));
    Map<Path, byte[]> before = contents();

    Map<String, String> said = outcomes(Privileges.dropped());

    assertThat(said)
        .hasSize(12)
        .allSatisfy(
            (kind, outcome) ->
                assertThat(outcome)
                    .contains(writer.folder().toString())
                    .doesNotContain("written", "roadmap-lint-tmp"));
    assertThat(said.get("json"))
        .isEqualTo(
            "Cannot write %s: %s: permission denied; allow this user to write in this folder"
                .formatted(writer.reports().resolve("report.json"), writer.reports()));
    assertSame(before);
  }

  @Test
  @Timeout(120)
  void whereTheFolderOfReportsCannotBeMade() throws Exception {
    Privileges.assumePermissions(folder);
    Path target = writer.reports().getParent();
    Files.move(writer.reports(), folder.resolve("moved"));
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));

    String said = outcomes(Privileges.dropped()).get("json");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.move(folder.resolve("moved"), writer.reports());

    assertThat(said)
        .isEqualTo(
            "Cannot write %s: %s: permission denied; allow this user to write in this folder"
                .formatted(writer.reports().resolve("report.json"), target));
  }

  @Test
  @Timeout(120)
  void whereARoadmapIsReadOnlyInAFolderThatIsNot() throws Exception {
    Privileges.assumePermissions(folder);
    Files.setPosixFilePermissions(writer.roadmap(), PosixFilePermissions.fromString("r--r--r--"));
    byte[] before = Files.readAllBytes(writer.roadmap());

    assertThat(outcomes(Privileges.dropped()).get("review"))
        .endsWith("ROADMAP.md is read-only; make it writable and run again");
    assertThat(writer.roadmap()).hasBinaryContent(before);
  }

  @Test
  @Timeout(120)
  void whereARoadmapMayNotBeRead() throws Exception {
    Privileges.assumePermissions(folder);
    Files.setPosixFilePermissions(writer.roadmap(), PosixFilePermissions.fromString("-wx-wx-wx"));

    assertThat(outcomes(Privileges.dropped()).get("review"))
        .isEqualTo("Cannot read ROADMAP.md: permission denied; give this user access to it");
  }

  private Map<String, String> outcomes(List<String> prefix) throws Exception {
    Process process =
        ChildJvm.of(Writer.class)
            .prefix(prefix)
            .start(writer.folder().toString(), String.valueOf(LINES), "2", "once");
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    Map<String, String> outcomes = new TreeMap<>();
    said.lines().forEach(line -> outcomes.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
    return outcomes;
  }

  private Map<Path, byte[]> contents() throws IOException {
    Map<Path, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(writer.folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readAllBytes(file));
      }
    }
    return contents;
  }

  private void assertSame(Map<Path, byte[]> before) throws IOException {
    Map<Path, byte[]> after = contents();
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (file, content) -> assertThat(after.get(file)).as("%s", file).isEqualTo(content));
  }
}
