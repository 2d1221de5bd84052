package io.github.roadmaplint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/** What careless hands, merges and editors do to a part of a roadmap; the same for each seed. */
final class RandomDamage {
  private static final List<String> STRAY =
      List.of(
          "|",
          "*",
          "_",
          "`",
          "[",
          "]",
          "(",
          ")",
          "#",
          "-",
          ":",
          "<",
          ">",
          "\\",
          "!",
          "~",
          "  ",
          "\t",
          "\n",
          "\r",
          "\u00A0",
          "&nbsp;",
          "<br>",
          "🚀 ",
          ":rocket: ",
          "## ",
          "> ",
          "- [ ] ",
          "1. ",
          "---\n",
          "| --- | --- |\n",
          "http://github.com/x/y",
          "2026-13-45",
          "Last updated: 2025/01/02\n",
          "<!-- roadmap-lint-disable -->",
          "<!-- roadmap-lint-disable-next-line tables/missing-cells -->",
          "<!-- roadmap-lint-enable -->");
  private static final List<Charset> WRONG =
      List.of(Charset.forName("windows-1252"), Charset.forName("x-MacRoman"));
  private static final int FEWEST_LINES = 5;
  private static final int MOST_LINES = 65;
  private static final int MOST_CHARACTERS = 9000;
  private static final int MOST_CHANGES = 12;

  private final Random random;
  private final StringBuilder text = new StringBuilder();

  private RandomDamage(long seed) {
    random = new Random(seed);
  }

  static String of(List<String> roadmaps, long seed) {
    return new RandomDamage(seed).damaged(roadmaps);
  }

  private String damaged(List<String> roadmaps) {
    cut(any(roadmaps));
    for (int changes = random.nextInt(MOST_CHANGES); changes >= 0; changes--) {
      change(random.nextInt(text.length() + 1));
    }
    String lines = random.nextInt(6) == 0 ? text.toString().replace("\n", "\r\n") : text.toString();
    return random.nextInt(12) == 0 ? "\uFEFF" + lines : lines;
  }

  private void cut(String roadmap) {
    List<String> lines = List.of(roadmap.split("(?<=\n)"));
    int from = random.nextInt(Math.max(1, lines.size() - FEWEST_LINES));
    int to = Math.min(lines.size(), from + FEWEST_LINES + random.nextInt(MOST_LINES));
    lines.subList(random.nextBoolean() ? 0 : from, to).forEach(text::append);
    text.setLength(Math.min(text.length(), MOST_CHARACTERS));
  }

  private void change(int at) {
    int lineStart = text.lastIndexOf("\n", at - 1) + 1;
    int newline = text.indexOf("\n", at);
    int lineEnd = newline < 0 ? text.length() : newline;
    switch (random.nextInt(6)) {
      case 0 -> delete(at);
      case 1 -> text.insert(at, any(STRAY));
      case 2 -> text.insert(lineStart, any(STRAY));
      case 3 -> text.insert(lineEnd, any(STRAY));
      case 4 -> delete(text.indexOf("|", at));
      default -> {
        byte[] bytes = text.substring(lineStart, lineEnd).getBytes(UTF_8);
        text.replace(lineStart, lineEnd, new String(bytes, any(WRONG)));
      }
    }
  }

  private void delete(int at) {
    if (at >= 0 && at < text.length()) {
      text.deleteCharAt(at);
    }
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
