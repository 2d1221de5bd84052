package io.github.roadmaplint.history;

/** A revision that nothing can be compared with. The message tells a person why. */
public final class UnknownRevisionException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownRevisionException(String message) {
    super(message);
  }
}
