package io.github.roadmaplint.unicode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The characters whose East Asian Width (UAX #11) is Wide or Fullwidth. */
final class WideCharacters {
  private static final String RESOURCE = "wide.txt";
  private static final int FIRST = 0x1100;

  private WideCharacters() {}

  static boolean contains(int codePoint) {
    if (codePoint < FIRST) {
      return false;
    }
    Map.Entry<Integer, Integer> range = Loaded.RANGES.floorEntry(codePoint);
    return range != null && codePoint <= range.getValue();
  }

  private static TreeMap<Integer, Integer> read() {
    TreeMap<Integer, Integer> ranges = new TreeMap<>();
    try (InputStream in =
            Objects.requireNonNull(WideCharacters.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int dots = line.indexOf("..");
        ranges.put(
            Integer.parseInt(line, 0, dots, 16),
            Integer.parseInt(line, dots + 2, line.length(), 16));
      }
      return ranges;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  private static final class Loaded {
    static final TreeMap<Integer, Integer> RANGES = read();
  }
}
