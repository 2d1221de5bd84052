package io.github.roadmaplint.history;

import java.io.IOException;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not the same in a commit as in its parent.
 *
 * @param path its path in the commit
 * @param pathBefore its path in the parent
 * @param after its blob in the commit
 * @param before its blob in the parent; null where it is new
 */
record FileVersions(String path, String pathBefore, ObjectId after, @Nullable ObjectId before) {
  boolean isNew() {
    return before == null;
  }

  boolean differ(BlobTexts texts) throws IOException {
    return before == null || texts.differ(before, after);
  }
}
