package io.github.roadmaplint.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TemporaryProblemTest {
  private static final String TEMPORARY = "/docs/.ROADMAP.md.7.roadmap-lint-tmp";
  private static final Path TARGET = Path.of("/docs/ROADMAP.md").toAbsolutePath();

  @Test
  void isThatOfTheFolderWhileTheFileIsMade() {
    FileSystemException told =
        TemporaryProblem.making(TARGET, new AccessDeniedException(TEMPORARY));
    assertThat(told).hasNoCause();
    assertThat(told.getFile()).isEqualTo(TARGET.getParent().toString());
    assertThat(told.getReason())
        .isEqualTo("permission denied; allow this user to write in this folder");
  }

  @Test
  void isThatOfTheTargetWhileTheFileIsMoved() {
    FileSystemException told =
        TemporaryProblem.moving(
            TARGET, new AccessDeniedException(TEMPORARY, TARGET.toString(), null));
    assertThat(told.getFile()).isEqualTo(TARGET.toString());
    assertThat(told.getOtherFile()).isNull();
    assertThat(told.getReason())
        .isEqualTo(
            "permission denied; close the programs that have it open, or allow this user to change it");
  }

  @Test
  void keepsWhatTheSystemSays() {
    assertThat(
            TemporaryProblem.making(
                TARGET, new FileSystemException(TEMPORARY, null, "Read-only file system")))
        .hasMessage(TARGET.getParent() + ": Read-only file system");
    assertThat(TemporaryProblem.moving(TARGET, new NoSuchFileException(TEMPORARY)))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessage(TARGET.toString());
  }
}
