package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.document.SourceText;
import java.nio.charset.StandardCharsets;

/** Bytes within comments that silence rules; a form feed begins the next one. */
public final class SuppressionFuzz {
  private static final String TEXT = "\n\n## Next\n\n[a]()\n\n|a|b|\n|-|-|\n|c|\n\n";

  private SuppressionFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    StringBuilder text = new StringBuilder("# Plan\n\n");
    for (String each : SourceText.decode(bytes).text().split("\f", 50)) {
      text.append("<!-- roadmap-lint-").append(each).append(" -->").append(TEXT);
    }
    FixFuzz.fuzzerTestOneInput(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
