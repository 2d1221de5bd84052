package io.github.roadmaplint.links;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** A build that remembers one verdict after another, and says so each time. */
final class CacheWriter {
  private CacheWriter() {}

  static String address(String build, int number) {
    return "https://kubernetes.io/" + build + "/" + number;
  }

  public static void main(String[] args) throws IOException {
    LinkCache cache = new LinkCache(Path.of(args[0]));
    Instant now = Instant.parse(args[3]);
    for (int i = 0; i < Integer.parseInt(args[2]); i++) {
      CachedLink link =
          new CachedLink(
              LinkVerdict.Status.ALIVE,
              "",
              null,
              null,
              now,
              LocalDate.parse("2026-04-01"),
              new Inquiry(false, false, ""));
      cache.merge(Map.of(address(args[1], i), link), Clock.fixed(now, ZoneOffset.UTC));
      System.out.println(i);
    }
  }
}
