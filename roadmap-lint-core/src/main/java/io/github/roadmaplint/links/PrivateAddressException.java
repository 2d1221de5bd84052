package io.github.roadmaplint.links;

import java.io.IOException;

/** A connection that must not be made. */
final class PrivateAddressException extends IOException {
  private static final long serialVersionUID = 1L;

  PrivateAddressException(String host, String objection) {
    super(message(host, objection));
  }

  static String message(String host, String objection) {
    return host + " is " + objection + ", which is never requested";
  }
}
