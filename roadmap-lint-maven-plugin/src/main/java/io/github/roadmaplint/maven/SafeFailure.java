package io.github.roadmaplint.maven;

import io.github.roadmaplint.unicode.SafeText;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A failure as Maven may print it whatever roadmaps and paths hold: its messages are made safe, its
 * stack traces kept.
 */
final class SafeFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final String shown;

  private SafeFailure(Throwable original) {
    super(
        original.getMessage() == null ? null : text(original.getMessage()),
        of(original.getCause()));
    shown = text(original.toString());
    setStackTrace(original.getStackTrace());
  }

  /** The failure with its causes; null for none. */
  static @Nullable SafeFailure of(@Nullable Throwable original) {
    return original == null ? null : new SafeFailure(original);
  }

  /** The message, each of its lines made safe. */
  static String text(String message) {
    return message.lines().map(SafeText::of).collect(Collectors.joining("\n"));
  }

  @Override
  public String toString() {
    return shown;
  }
}
