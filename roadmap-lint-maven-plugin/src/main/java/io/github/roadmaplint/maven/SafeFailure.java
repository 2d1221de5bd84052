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
    super(message(original), of(original.getCause()));
    shown = text(original.toString());
    setStackTrace(original.getStackTrace());
  }

  /** The failure with its causes; null for none. */
  static @Nullable SafeFailure of(@Nullable Throwable original) {
    return original == null ? null : new SafeFailure(original);
  }

  /** Maven names a failure that has no message by its class, which is this one. */
  private static String message(Throwable original) {
    return original.getMessage() == null
        ? original.getClass().getSimpleName()
        : text(original.getMessage());
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
