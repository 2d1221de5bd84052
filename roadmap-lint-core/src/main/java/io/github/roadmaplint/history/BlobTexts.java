package io.github.roadmaplint.history;

import java.io.IOException;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.util.RawParseUtils;

/** Compares versions of files by what matters of them. */
final class BlobTexts implements AutoCloseable {
  private final ObjectReader objects;
  private final ChangeFilter filter;

  BlobTexts(Repository repository, ChangeFilter filter) {
    objects = repository.newObjectReader();
    this.filter = filter;
  }

  boolean differ(AnyObjectId one, AnyObjectId other) throws IOException {
    return !one.equals(other) && filter.differ(text(one), text(other));
  }

  boolean differs(AnyObjectId blob, byte[] content) throws IOException {
    return filter.differ(text(blob), text(content));
  }

  private String text(AnyObjectId blob) throws IOException {
    return text(objects.open(blob, Constants.OBJ_BLOB).getBytes());
  }

  /** UTF-8, or a charset that gives each byte a character. */
  private static String text(byte[] content) {
    return RawParseUtils.decode(content);
  }

  @Override
  public void close() {
    objects.close();
  }
}
