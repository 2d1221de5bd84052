package io.github.roadmaplint.baseline;

/**
 * Bytes as a baseline: refused with a message that names the place, or the same when read again.
 */
public final class BaselineFuzz {
  private static final String NAME = ".roadmap-lint-baseline.json";

  private BaselineFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Baseline baseline;
    try {
      baseline = BaselineReader.read(NAME, bytes);
    } catch (BaselineException e) {
      if (!e.getMessage().startsWith(NAME)) {
        throw new AssertionError("a message without place", e);
      }
      return;
    }
    try {
      if (!BaselineReader.read(NAME, BaselineFormat.write(baseline)).equals(baseline)) {
        throw new AssertionError("another one when read again");
      }
    } catch (BaselineException e) {
      throw new AssertionError("its own writing is refused", e);
    }
  }
}
