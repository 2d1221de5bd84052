package io.github.roadmaplint.document;

/**
 * A file is larger, longer in a line or nested deeper than anything people write, and than what
 * could be read in bounded time and memory.
 */
public final class RoadmapLimitException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The most bytes of a file. */
  public static final long MOST_BYTES = 32L << 20;

  /** The most UTF-16 units of a line. */
  public static final int LONGEST_LINE = 1_000_000;

  /** The most quotes and list items that one line opens, and brackets around a YAML value. */
  public static final int DEEPEST_NESTING = 100;

  /** The most comments that silence rules. */
  public static final int MOST_SUPPRESSIONS = 10_000;

  /**
   * @param where the path, and the line where there is one
   * @param problem what is beyond which limit
   */
  public RoadmapLimitException(String where, String problem) {
    super(
        "%s: %s; shorten it, or leave the file out with roadmap.excludes"
            .formatted(where, problem));
  }

  /** Of a file that Java runs out of memory over. */
  public static RoadmapLimitException outOfMemory(String path, OutOfMemoryError error) {
    return new RoadmapLimitException(
        path,
        "Java ran out of memory over it (%s), of which it may use %s MB; allow more with -Xmx, in"
                .formatted(error.getMessage(), Runtime.getRuntime().maxMemory() >> 20)
            + " Maven with MAVEN_OPTS=-Xmx2g");
  }
}
