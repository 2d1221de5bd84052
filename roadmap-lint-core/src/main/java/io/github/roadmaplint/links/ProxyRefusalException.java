package io.github.roadmaplint.links;

import java.io.IOException;

/** A proxy wants to know who asks; the message says what to do. */
final class ProxyRefusalException extends IOException {
  private static final long serialVersionUID = 1L;

  ProxyRefusalException(String message) {
    super(message);
  }
}
