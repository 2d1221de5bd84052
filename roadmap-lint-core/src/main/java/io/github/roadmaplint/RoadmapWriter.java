package io.github.roadmaplint;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.files.FileProblem;
import io.github.roadmaplint.fix.FileReplacement;
import io.github.roadmaplint.fix.ReplacementRefusedException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

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
   * @throws ReplacementRefusedException if the file changed since it was read, lies outside the
   *     root, is read-only, or cannot be replaced as promised; it was left alone
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

  /**
   * Writes the fixes of all roadmaps. Each is written on its own: one that cannot be is left alone,
   * and the others are not kept waiting.
   *
   * @return which were left alone, and why
   */
  public FixOutcome write(FixReport report) {
    Map<String, String> leftAlone = new TreeMap<>(FixOutcome.unwritten(report).leftAlone());
    for (FileFix file : report.files()) {
      if (file.changed()) {
        try {
          write(file.path(), file.before(), file.after());
        } catch (ReplacementRefusedException e) {
          leftAlone.put(file.path(), e.reason());
        } catch (NoSuchFileException e) {
          leftAlone.put(file.path(), "is gone; run again");
        } catch (IOException e) {
          leftAlone.put(
              file.path(),
              "cannot be written: " + FileProblem.reason(root.resolve(file.path()), e));
        }
      }
    }
    return new FixOutcome(report, leftAlone);
  }

  /** Reports what cannot be encoded, such as half a surrogate pair, instead of writing '?'. */
  private static byte[] encoded(String text, Charset charset) throws CharacterCodingException {
    ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
    byte[] result = new byte[bytes.remaining()];
    bytes.get(result);
    return result;
  }
}
