package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.FileReplacement;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;

/**
 * Writes changed roadmaps. A file is replaced atomically with its permissions and owner kept, and
 * only if it still holds what was read; a crash at any moment leaves the old or the new content.
 */
public final class RoadmapWriter {
  private final Path root;

  /**
   * @param root the repository's root; no file outside of it is written, not through a symbolic
   *     link either
   */
  public RoadmapWriter(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  /**
   * Replaces the text of a roadmap, in the charset in which it was read.
   *
   * @param path relative to the root, with {@code /}
   * @param before what was read from it, with {@link SourceText#decode}
   * @param after the new text, with a byte order mark where the file shall have one
   * @throws io.github.roadmaplint.fix.ReplacementRefusedException if the file changed since it was
   *     read, lies outside the root, is read-only, or cannot be replaced as promised; it was left
   *     alone
   * @throws IOException if reading or writing fails, or the charset has not all characters of the
   *     text; the file was left alone
   */
  public void write(String path, SourceText before, String after) throws IOException {
    new FileReplacement(root)
        .replace(
            root.resolve(path),
            encoded(before.text(), before.charset()),
            encoded(after, before.charset()));
  }

  /** Reports what cannot be encoded, such as half a surrogate pair, instead of writing '?'. */
  private static byte[] encoded(String text, Charset charset) throws CharacterCodingException {
    ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] result = new byte[bytes.remaining()];
    bytes.get(result);
    return result;
  }
}
