package io.github.roadmaplint.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Seeds and what comes of them when they are cut and mixed at random, the same each time. */
final class FuzzInputs {
  private static final List<String> PARTS =
      List.of(
          "\n",
          "\n\n",
          "\r",
          "\t",
          "    ",
          "> ",
          "- ",
          "1. ",
          "# ",
          "```\n",
          "|",
          "|-|-|\n",
          "---\n",
          "[",
          "](",
          ")",
          "![",
          "[a]: b\n",
          "[^a]",
          "<!--",
          "-->",
          "<a id=\"",
          "**",
          "_",
          "~~",
          "`",
          "\\",
          "&amp;",
          "http://a.b",
          "#1",
          "üöÄ",
          "🚀",
          "\uFEFF",
          "\0",
          "\uD800",
          "\u0301",
          "Q1 2026",
          "2025-02-30",
          "Last updated: ",
          "[x] ",
          "<!-- roadmap-lint-disable -->\n",
          "roadmap-lint-enable",
          "{",
          "}",
          "\"",
          ":",
          ",",
          "99999999999999999999",
          "&a",
          "*a",
          "!!b");
  private static final int MOST_BYTES = 4000;

  private final List<byte[]> seeds;
  private final Random random;

  FuzzInputs(List<byte[]> seeds, long seed) {
    this.seeds = seeds;
    this.random = new Random(seed);
  }

  /** All seeds, then as many mixtures. */
  List<byte[]> all(int mixtures) {
    List<byte[]> inputs = new ArrayList<>(seeds);
    for (int i = 0; i < mixtures; i++) {
      inputs.add(mixture());
    }
    return inputs;
  }

  private byte[] mixture() {
    byte[] bytes = anySeed();
    for (int change = random.nextInt(6); change >= 0; change--) {
      bytes = changed(bytes);
    }
    return Arrays.copyOf(bytes, Math.min(bytes.length, MOST_BYTES));
  }

  private byte[] changed(byte[] bytes) {
    int from = random.nextInt(bytes.length + 1);
    int to = from + random.nextInt(Math.min(bytes.length - from, 40) + 1);
    return switch (random.nextInt(6)) {
      case 0 -> replaced(bytes, from, to, new byte[0]);
      case 1 -> replaced(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
      case 2 -> replaced(bytes, from, from, anyPart());
      case 3 -> replaced(bytes, from, Math.min(bytes.length, from + 1), anyByte());
      case 4 -> replaced(bytes, from, from, anySeed());
      default -> replaced(bytes, from, bytes.length, anySeed());
    };
  }

  private byte[] anySeed() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] anyPart() {
    return PARTS.get(random.nextInt(PARTS.size())).getBytes(UTF_8);
  }

  private byte[] anyByte() {
    return new byte[] {(byte) random.nextInt(256)};
  }

  private static byte[] replaced(byte[] bytes, int from, int to, byte[] by) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, from);
    out.writeBytes(by);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }
}
