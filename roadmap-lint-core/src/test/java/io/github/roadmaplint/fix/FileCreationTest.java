package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCreationTest {
  private static final byte[] CONTENT = "new".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void createsAFileThatAllCanRead() throws IOException {
    Path file = folder.resolve("file");

    FileCreation.create(file, CONTENT);

    assertThat(file).hasBinaryContent(CONTENT);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r--r--");
    assertThat(folder).isDirectoryContaining(file::equals);
    assertThat(folder.toFile().list()).containsExactly("file");
  }

  @Test
  void leavesWhatIsThereAlone() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path broken = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("nowhere"));

    assertThatThrownBy(() -> FileCreation.create(file, CONTENT))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> FileCreation.create(broken, CONTENT))
        .isInstanceOf(FileAlreadyExistsException.class);

    assertThat(file).hasContent("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("file", "link");
  }

  @Test
  void deletesWhatAKilledRunLeft() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(folder.resolve(".file.123.roadmap-lint-tmp"), "ne");
    Files.writeString(folder.resolve(".other.123.roadmap-lint-tmp"), "ne");

    FileCreation.create(file, CONTENT);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("file", ".other.123.roadmap-lint-tmp");
  }
}
