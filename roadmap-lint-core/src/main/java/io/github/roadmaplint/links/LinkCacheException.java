package io.github.roadmaplint.links;

import java.io.IOException;

/** A cache file that cannot be read; its message says why, for people. */
final class LinkCacheException extends IOException {
  private static final long serialVersionUID = 1L;

  LinkCacheException(String message, Throwable cause) {
    super(message, cause);
  }

  LinkCacheException(String message) {
    super(message);
  }
}
