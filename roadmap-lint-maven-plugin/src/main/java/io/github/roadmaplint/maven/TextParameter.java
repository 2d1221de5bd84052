package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.OptionType;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * A parameter that comes as text, so that a wrong value is answered with the right ones instead of
 * Maven's converter's complaint.
 *
 * @param property the parameter's name as a property
 * @param type what it takes
 */
record TextParameter<T>(String property, OptionType<T> type) {
  static TextParameter<Boolean> flag(String property) {
    return new TextParameter<>(property, OptionType.flag());
  }

  static <E extends Enum<E>> TextParameter<E> oneOf(String property, Class<E> values) {
    return new TextParameter<>(property, OptionType.oneOf(values));
  }

  /**
   * Reads a value.
   *
   * @throws MojoExecutionException if it is wrong; the message names the parameter and what it
   *     takes
   */
  T read(String value) throws MojoExecutionException {
    try {
      return type.read(value);
    } catch (IllegalArgumentException e) {
      // Without its cause, whose words Maven would put behind these.
      throw new MojoExecutionException(property + ": " + e.getMessage());
    }
  }
}
