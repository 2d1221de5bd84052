package io.github.roadmaplint.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BoundedFileTest {
  @Test
  void readsWhatIsNotTooLarge(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "0123456789");

    assertThat(BoundedFile.read(file, 10))
        .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(10));
    assertThat(BoundedFile.read(file, 9)).isEmpty();
  }

  /** Linux makes the content when it is read, so that the size is 0 before, as if it grew. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void readsNoMoreOfAFileThatGrows() throws IOException {
    Path file = Path.of("/proc/self/status");

    assertThat(Files.size(file)).isZero();
    assertThat(BoundedFile.read(file, 10)).isEmpty();
  }

  @Test
  void readsNoFolder(@TempDir Path folder) {
    assertThatThrownBy(() -> BoundedFile.read(folder, 10)).hasMessage("it is no regular file");
  }

  @Test
  void saysThatThereIsNoFile(@TempDir Path folder) {
    assertThatThrownBy(() -> BoundedFile.read(folder.resolve("a"), 10))
        .isInstanceOf(NoSuchFileException.class);
  }
}
