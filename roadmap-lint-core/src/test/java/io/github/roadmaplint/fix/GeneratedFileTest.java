package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.roadmaplint.faults.Privileges;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratedFileTest {
  @TempDir Path folder;

  @Test
  void makesFolderAndFileAndReplacesIt() throws IOException {
    Path file = folder.resolve("a/b/report.txt");
    new GeneratedFile(file).write("one – 1");
    assertThat(file).hasContent("one – 1");
    new GeneratedFile(file).write("two");
    assertThat(file).hasContent("two");
    assertThat(file.getParent()).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void removesWhatAKilledRunLeftBesideTheFile() throws IOException {
    Files.writeString(folder.resolve(".report.txt.123.roadmap-lint-tmp"), "half");
    Path file = folder.resolve("report.txt");
    new GeneratedFile(file).write("one");
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void canBeReadByAllAsAnyNewFile() throws IOException {
    Privileges.assumePermissions(folder);
    Path usual = Files.createFile(folder.resolve("usual"));
    Path file = folder.resolve("report.txt");
    new GeneratedFile(file).write("one");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
  }

  @Test
  void replacesASymbolicLinkAndLeavesItsTargetAlone() throws IOException {
    Path target = Files.writeString(folder.resolve("precious"), "precious");
    Path file = folder.resolve("report.txt");
    try {
      Files.createSymbolicLink(file, target);
    } catch (IOException | UnsupportedOperationException e) {
      assumeTrue(false, "skipped: no symbolic links here: " + e);
    }

    new GeneratedFile(file).write("one");

    assertThat(target).hasContent("precious");
    assertThat(file).isRegularFile().hasContent("one");
    assertThat(Files.isSymbolicLink(file)).isFalse();
  }

  @Test
  void keepsTheOldOneWhereTheContentFails() throws IOException {
    Path file = folder.resolve("report.txt");
    new GeneratedFile(file).write("one");

    assertThatThrownBy(
            () ->
                new GeneratedFile(file)
                    .write(
                        out -> {
                          out.write(new byte[100_000]);
                          throw new IllegalStateException("broken");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(file).hasContent("one");
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void saysWhatToDoWhereAFolderIsInItsPlace() throws IOException {
    Path file = Files.createDirectory(folder.resolve("report.txt"));

    assertThatThrownBy(() -> new GeneratedFile(file).write("one"))
        .isInstanceOfSatisfying(
            FileSystemException.class,
            problem ->
                assertThat(problem.getReason())
                    .isEqualTo("a folder is in its place; move or remove it"));
    assertThat(folder).isDirectoryNotContaining(each -> !each.equals(file));
  }

  @Test
  void tellsWhatTheFileSystemSaysThroughALibrary() {
    IOException full = new IOException("No space left on device");

    assertThatThrownBy(
            () ->
                new GeneratedFile(folder.resolve("report.txt"))
                    .write(
                        out -> {
                          throw new IllegalStateException(new UncheckedIOException(full));
                        }))
        .isSameAs(full);
  }
}
