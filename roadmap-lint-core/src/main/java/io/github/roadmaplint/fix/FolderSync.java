package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Forces a folder's entries to the disk. */
final class FolderSync {
  private FolderSync() {}

  /** Forces the entry of a file, so that a loss of power does not undo a move. */
  static void force(Path file) {
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    } catch (IOException e) {
      // Windows opens no folders. Without this the old content may come back, whole.
      return;
    }
  }
}
