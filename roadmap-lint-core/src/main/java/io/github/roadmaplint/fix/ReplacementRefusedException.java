package io.github.roadmaplint.fix;

import java.io.IOException;

/** A file was left alone, since replacing it could have done harm. */
public final class ReplacementRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message which file, and why, for people
   */
  public ReplacementRefusedException(String message) {
    super(message);
  }
}
