package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {
  private static final byte[] OLD = {'o', 'l', 'd', '\r', '\n', (byte) 0xFF};
  private static final byte[] NEW = {'n', 'e', 'w'};

  @TempDir Path folder;
  private Path root;
  private Path file;

  @BeforeEach
  void writeTheFile() throws IOException {
    root = Files.createDirectories(folder.resolve("repository"));
    file = Files.write(root.resolve("ROADMAP.md"), OLD);
  }

  private void replace(Path path) throws IOException {
    new FileReplacement(root).replace(path, OLD, NEW);
  }

  private List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static void assumePosix(Path path) {
    assumeTrue(
        path.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "skipped: a file system without POSIX permissions");
  }

  @Test
  void replacesTheContentAndLeavesNothingBehind() throws IOException {
    replace(file);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names(root)).containsExactly("ROADMAP.md");
  }

  /** The temporary file's name is longer. */
  @Test
  void replacesAFileWithALongName() throws IOException {
    Path named = Files.write(root.resolve("路🚀".repeat(36)), OLD);
    replace(named);
    assertThat(named).hasBinaryContent(NEW);
  }

  @Test
  void keepsPermissions() throws IOException {
    assumePosix(file);
    for (String permissions : List.of("rw-------", "rw-rw-r--", "rwxr-xr-x", "rw-rw-rw-")) {
      Files.write(file, OLD);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
      replace(file);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo(permissions);
    }
  }

  @Test
  void keepsOwnerAndGroup() throws IOException {
    assumePosix(file);
    try {
      Files.setAttribute(file, "unix:uid", 1);
      Files.setAttribute(file, "unix:gid", 2);
    } catch (IOException e) {
      assumeTrue(false, "skipped: only the superuser gives files away");
    }
    replace(file);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(1);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(2);
  }

  @Test
  void leavesAFileThatChangedAlone() throws IOException {
    Files.writeString(file, "somebody's work");
    assertThatThrownBy(() -> replace(file))
        .isInstanceOf(ReplacementRefusedException.class)
        .hasMessage(file + " changed since it was read; run again");
    assertThat(file).hasContent("somebody's work");
    assertThat(names(root)).containsExactly("ROADMAP.md");
  }

  @Test
  void makesNoFileThatIsNotThere() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> replace(file)).isInstanceOf(NoSuchFileException.class);
    assertThat(names(root)).isEmpty();
  }

  @Test
  void leavesAReadOnlyFileAlone() throws IOException {
    assumePosix(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "skipped: the superuser may write everywhere");
    assertThatThrownBy(() -> replace(file)).hasMessageContaining("is read-only");
    assertThat(file).hasBinaryContent(OLD);
  }

  @Test
  void followsALinkWithinTheRootAndKeepsIt() throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Path link = Files.createSymbolicLink(root.resolve("docs/ROADMAP.md"), Path.of("../ROADMAP.md"));
    replace(link);
    assertThat(file).hasBinaryContent(NEW);
    assertThat(Files.readSymbolicLink(link)).isEqualTo(Path.of("../ROADMAP.md"));
    assertThat(names(root.resolve("docs"))).containsExactly("ROADMAP.md");
  }

  @Test
  void followsNoLinkOutOfTheRoot() throws IOException {
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Path foreign = Files.write(outside.resolve("ROADMAP.md"), OLD);
    Path link = Files.createSymbolicLink(root.resolve("LINK.md"), foreign);
    Path linkedFolder = Files.createSymbolicLink(root.resolve("docs"), outside);
    for (Path path : List.of(link, linkedFolder.resolve("ROADMAP.md"), foreign)) {
      assertThatThrownBy(() -> replace(path))
          .isInstanceOf(ReplacementRefusedException.class)
          .hasMessageContaining("leaves " + root);
    }
    assertThat(foreign).hasBinaryContent(OLD);
    assertThat(names(outside)).containsExactly("ROADMAP.md");
  }

  @Test
  void worksWhereTheRootItselfIsALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), root);
    new FileReplacement(link).replace(link.resolve("ROADMAP.md"), OLD, NEW);
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void removesWhatAKilledRunLeftBesideTheFile() throws IOException {
    Files.writeString(root.resolve(".ROADMAP.md.123.roadmap-lint-tmp"), "half");
    Files.writeString(root.resolve(".PLAN.md.123.roadmap-lint-tmp"), "another file's");
    Files.writeString(root.resolve(".ROADMAP.md.swp"), "an editor's");
    replace(file);
    assertThat(names(root))
        .containsExactly(".PLAN.md.123.roadmap-lint-tmp", ".ROADMAP.md.swp", "ROADMAP.md");
  }

  @Test
  void leavesTheTemporaryFileOfALivingRunAlone() throws IOException {
    Path busy = Files.writeString(root.resolve(".ROADMAP.md.123.roadmap-lint-tmp"), "half");
    try (FileChannel channel = FileChannel.open(busy, StandardOpenOption.WRITE)) {
      channel.lock();
      replace(file);
    }
    assertThat(busy).exists();
  }

  @Test
  void createsAFileThatOthersMayReadAsAnyNewFile() throws IOException {
    Path created = root.resolve("new.json");
    Files.writeString(root.resolve(".new.json.123.roadmap-lint-tmp"), "half, of a killed run");
    new FileReplacement(root).create(created, NEW);

    assertThat(created).hasBinaryContent(NEW);
    assertThat(names(root)).containsExactly("ROADMAP.md", "new.json");
    assumePosix(created);
    assertThat(Files.getPosixFilePermissions(created))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(root.resolve("other"))));
  }

  @Test
  void createsNoFileOverAnother() throws IOException {
    assertThatThrownBy(() -> new FileReplacement(root).create(file, NEW))
        .isInstanceOf(ReplacementRefusedException.class)
        .hasMessageEndingWith("is there already");
    Path link = Files.createSymbolicLink(root.resolve("link"), folder.resolve("nowhere"));
    assertThatThrownBy(() -> new FileReplacement(root).create(link, NEW))
        .isInstanceOf(ReplacementRefusedException.class);

    assertThat(file).hasBinaryContent(OLD);
    assertThat(names(root)).containsExactly("ROADMAP.md", "link");
    assertThat(names(folder)).containsExactly("repository");
  }

  @Test
  void createsNoFileOutsideOfTheRoot() throws IOException {
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.createSymbolicLink(root.resolve("link"), outside);

    for (Path each : List.of(root.resolve("../outside/a"), root.resolve("link/a"))) {
      assertThatThrownBy(() -> new FileReplacement(root).create(each, NEW))
          .isInstanceOf(ReplacementRefusedException.class)
          .hasMessageContaining("lies outside");
    }
    assertThat(names(outside)).isEmpty();
  }

  @Test
  void replacesAsOftenAsItIsAsked() throws IOException {
    FileReplacement replacement = new FileReplacement(root);
    byte[] now = OLD;
    for (int i = 0; i < 50; i++) {
      byte[] next = ("version " + i).getBytes(StandardCharsets.UTF_8);
      replacement.replace(file, now, next);
      now = next;
    }
    assertThat(file).hasContent("version 49");
    assertThat(names(root)).containsExactly("ROADMAP.md");
  }
}
