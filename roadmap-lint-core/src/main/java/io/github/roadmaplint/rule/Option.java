package io.github.roadmaplint.rule;

import org.jspecify.annotations.Nullable;

/**
 * Something that a user can set. Several rules may read the same option, by the same constant.
 *
 * @param key the dotted name in the configuration: {@code freshness.cadence} for a category, {@code
 *     headings.emoji.mode} for the rule {@code headings/emoji}
 * @param type what values it takes
 * @param recommended the default in the preset {@code recommended}; null where there is none
 * @param strict the default in the preset {@code strict}; null where there is none
 * @param description what it does, one sentence
 * @param wholeRun whether it has one value for a run, and none of its own for a folder or file
 * @param <T> the type of its values
 */
public record Option<T>(
    String key,
    OptionType<T> type,
    @Nullable T recommended,
    @Nullable T strict,
    String description,
    boolean wholeRun) {
  /** An option with a default for each preset. */
  public Option(
      String key,
      OptionType<T> type,
      @Nullable T recommended,
      @Nullable T strict,
      String description) {
    this(key, type, recommended, strict, description, false);
  }

  /** An option with one default for both presets. */
  public static <T> Option<T> of(String key, OptionType<T> type, T value, String description) {
    return new Option<>(key, type, value, value, description);
  }

  /** An option that has no value unless a user sets it. */
  public static <T> Option<T> unset(String key, OptionType<T> type, String description) {
    return new Option<>(key, type, null, null, description);
  }

  /** That of the key, since options are looked up for each file and no two share a key. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }

  /** The same option, with one value for a run. */
  public Option<T> forWholeRun() {
    return new Option<>(key, type, recommended, strict, description, true);
  }
}
