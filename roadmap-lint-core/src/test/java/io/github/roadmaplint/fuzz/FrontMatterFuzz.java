package io.github.roadmaplint.fuzz;

import io.github.roadmaplint.document.SourceText;
import java.nio.charset.StandardCharsets;

/** Bytes as the front matter of a roadmap. */
public final class FrontMatterFuzz {
  private FrontMatterFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    String yaml = SourceText.decode(bytes).text();
    String text = "---\n" + yaml + "\n---\n\n# Plan\n\nLast updated: 2026-01-02\n";
    byte[] roadmap = text.getBytes(StandardCharsets.UTF_8);
    ParseFuzz.fuzzerTestOneInput(roadmap);
    FixFuzz.fuzzerTestOneInput(roadmap);
  }
}
