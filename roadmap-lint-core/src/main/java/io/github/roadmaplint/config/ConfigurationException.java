package io.github.roadmaplint.config;

/** A configuration that cannot be used. The message tells a person what to change. */
public final class ConfigurationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what is wrong, where, and what would be right
   */
  public ConfigurationException(String message) {
    super(message);
  }
}
