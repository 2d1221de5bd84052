package io.github.roadmaplint.maven;

import org.fusesource.jansi.Ansi;

/** Whether Maven writes in colour. */
final class MavenColour {
  private MavenColour() {}

  /** Asks Jansi, which Maven 3 steers by {@code style.color}; a Maven without it gets no colour. */
  static boolean isOn() {
    try {
      return Ansi.isEnabled();
    } catch (LinkageError e) {
      return false;
    }
  }
}
