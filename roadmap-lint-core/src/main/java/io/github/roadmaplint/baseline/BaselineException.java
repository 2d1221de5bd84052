package io.github.roadmaplint.baseline;

import java.io.IOException;

/** A baseline that cannot be used. The message tells a person where, what is wrong, what to do. */
public final class BaselineException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message for people
   */
  public BaselineException(String message) {
    super(message);
  }
}
