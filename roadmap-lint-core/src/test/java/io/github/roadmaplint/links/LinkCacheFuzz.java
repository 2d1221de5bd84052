package io.github.roadmaplint.links;

import java.util.Map;

/** Bytes as a cache of links: refused, or the same when read again. */
public final class LinkCacheFuzz {
  private static final LinkCacheFormat FORMAT = new LinkCacheFormat();

  private LinkCacheFuzz() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    Map<String, CachedLink> links;
    try {
      links = FORMAT.read(bytes);
    } catch (LinkCacheException e) {
      return;
    }
    try {
      if (!FORMAT.read(FORMAT.write(links)).equals(links)) {
        throw new AssertionError("another one when read again");
      }
    } catch (LinkCacheException e) {
      throw new AssertionError("its own writing is refused", e);
    }
  }
}
