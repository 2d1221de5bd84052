package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** A file as it is on the disk. */
record WorkTreeFile(Path file) {
  /** Whether it differs from what is committed by more than what does not count. */
  boolean differs(AnyObjectId committed, BlobTexts texts) throws IOException {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    byte[] content = Files.readAllBytes(file);
    return !blobId(content).equals(committed) && texts.differs(committed, content);
  }

  /** JGit's own way guards against forged collisions, which takes most of the time. */
  private static ObjectId blobId(byte[] content) {
    MessageDigest digest = Constants.newMessageDigest();
    digest.update(Constants.encodeASCII("blob " + content.length));
    digest.update((byte) 0);
    digest.update(content);
    return ObjectId.fromRaw(digest.digest());
  }
}
