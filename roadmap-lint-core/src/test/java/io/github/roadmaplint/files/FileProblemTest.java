package io.github.roadmaplint.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileProblemTest {
  @TempDir Path folder;

  static Arguments[] problems() {
    return new Arguments[] {
      Arguments.of(
          new AccessDeniedException("/a/b"), "permission denied; give this user access to it"),
      Arguments.of(
          new AccessDeniedException("/a"), "/a: permission denied; give this user access to it"),
      Arguments.of(new NoSuchFileException("/a/b"), "there is no such file or folder"),
      Arguments.of(new FileAlreadyExistsException("/a"), "/a: there is a file of this name"),
      Arguments.of(
          new FileSystemException("/a/b", null, "Read-only file system"), "Read-only file system"),
      Arguments.of(new FileSystemException("/a/b"), "java.nio.file.FileSystemException: /a/b"),
      Arguments.of(new IOException("No space left on device"), "No space left on device"),
      Arguments.of(new IOException(), "java.io.IOException"),
      Arguments.of(new EOFException("at 7"), "java.io.EOFException: at 7"),
    };
  }

  @ParameterizedTest
  @MethodSource("problems")
  void saysWhyWithoutTheNameOfTheFile(IOException problem, String reason) {
    assertThat(FileProblem.reason(Path.of("/a/b"), problem)).isEqualTo(reason);
  }

  @Test
  void saysWhatTheSystemSays() {
    IOException problem =
        catchThrowableOfType(IOException.class, () -> Files.writeString(folder, "a"));

    assertThat(FileProblem.reason(folder, problem))
        .isNotBlank()
        .doesNotContain(folder.toString(), "java.");
  }
}
