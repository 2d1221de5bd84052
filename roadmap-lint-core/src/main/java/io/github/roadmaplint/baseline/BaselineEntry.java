package io.github.roadmaplint.baseline;

import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * How a finding is known again. Ordered by path, rule and text.
 *
 * @param rule the rule's id
 * @param path the file, relative to the root of the run, with {@code /}
 * @param text the hash of the lines on which the finding lies: the first 64 bits of their SHA-256
 *     in lower-case hexadecimal, each run of white space taken as one space. So it stays when lines
 *     move, line endings change or a table is padded, and changes with the words. That of no text
 *     where the roadmap as a whole lacks something, such as its title
 */
public record BaselineEntry(String rule, String path, String text)
    implements Comparable<BaselineEntry> {
  private static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing(BaselineEntry::path)
          .thenComparing(BaselineEntry::rule)
          .thenComparing(BaselineEntry::text);
  private static final int HASH_BYTES = 8;

  /**
   * The entry of a finding.
   *
   * @param source the text that the finding's range refers to
   */
  public static BaselineEntry of(Finding finding, SourceText source) {
    return new SourceEntries(source).of(finding);
  }

  static String hash(String lines) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(lines.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(BaselineEntry other) {
    return ORDER.compare(this, other);
  }
}
