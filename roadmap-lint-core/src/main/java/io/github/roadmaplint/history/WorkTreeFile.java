package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectInserter;

/** A file as it is on the disk. */
record WorkTreeFile(Path file) {
  /** Whether it differs from what is committed by more than what does not count. */
  boolean differs(AnyObjectId committed, BlobTexts texts) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] content = Files.readAllBytes(file);
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      return !formatter.idFor(Constants.OBJ_BLOB, content).equals(committed)
          && texts.differs(committed, content);
    }
  }
}
