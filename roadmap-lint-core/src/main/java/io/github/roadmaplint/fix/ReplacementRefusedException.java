package io.github.roadmaplint.fix;

import java.io.IOException;
import java.nio.file.Path;

/** A file was left alone, since replacing it could have done harm. */
public final class ReplacementRefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * @param file which file
   * @param reason why, for people, as a sentence whose subject is the file
   */
  public ReplacementRefusedException(Path file, String reason) {
    super(file + " " + reason);
    this.reason = reason;
  }

  /** Why, for people, as a sentence whose subject is the file. */
  public String reason() {
    return reason;
  }
}
