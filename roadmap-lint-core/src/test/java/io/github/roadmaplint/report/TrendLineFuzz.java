package io.github.roadmaplint.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as a line of a history: left out, or the same when read again. */
public final class TrendLineFuzz {
  private TrendLineFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Optional<TrendPoint> point = TrendLine.read(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!point.map(TrendLine::write).flatMap(TrendLine::read).equals(point)) {
      throw new AssertionError("another one when read again");
    }
  }
}
