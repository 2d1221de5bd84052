package com.example.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessBoardTest {
  private static final Clock APRIL =
      Clock.fixed(Instant.parse("2026-04-15T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void tellsFreshFromStale(@TempDir Path folder) throws IOException {
    Files.createDirectory(folder.resolve("old"));
    Files.writeString(folder.resolve("ROADMAP.md"), "# New\n\nLast updated: 2026-04-01\n");
    Files.writeString(folder.resolve("old/ROADMAP.md"), "# Old\n\nLast updated: 2025-12-01\n");

    assertEquals(
        List.of("ROADMAP.md: fresh, 0 findings", "old/ROADMAP.md: stale, 1 findings"),
        new FreshnessBoard(APRIL).lines(folder));
  }
}
