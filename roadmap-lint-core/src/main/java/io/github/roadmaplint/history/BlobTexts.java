package io.github.roadmaplint.history;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.RawParseUtils;

/** Compares versions of files by what matters of them. */
final class BlobTexts implements AutoCloseable {
  private final ObjectReader objects;
  private final ChangeFilter filter;
  private final Map<ObjectId, String> essences = new HashMap<>();

  BlobTexts(Repository repository, ChangeFilter filter) {
    objects = repository.newObjectReader();
    this.filter = filter;
  }

  boolean differ(AnyObjectId one, AnyObjectId other) throws IOException {
    return !one.equals(other) && !essence(one).equals(essence(other));
  }

  boolean differs(AnyObjectId blob, byte[] content) throws IOException {
    return !essence(blob).equals(essence(content));
  }

  private String essence(AnyObjectId blob) throws IOException {
    String known = essences.get(blob);
    if (known == null) {
      known = essence(objects.open(blob, Constants.OBJ_BLOB).getBytes());
      essences.put(blob.toObjectId(), known);
    }
    return known;
  }

  /** UTF-8, or a charset that gives each byte a character. */
  private String essence(byte[] content) {
    return filter.essence(RawParseUtils.decode(content));
  }

  @Override
  public void close() {
    objects.close();
  }
}
