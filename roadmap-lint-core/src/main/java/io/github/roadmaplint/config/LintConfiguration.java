package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a user chose: a preset, and severities and options that differ from it. */
public final class LintConfiguration {
  private final Preset preset;
  private final Map<String, Severity> severities;
  private final Map<Option<?>, Object> options;

  private LintConfiguration(
      Preset preset, Map<String, Severity> severities, Map<Option<?>, Object> options) {
    this.preset = preset;
    this.severities = Map.copyOf(severities);
    this.options = Map.copyOf(options);
  }

  /** A builder that checks names against the rules. */
  public static Builder builder(RuleRegistry registry) {
    return new Builder(registry);
  }

  /** The preset. */
  public Preset preset() {
    return preset;
  }

  /** The severity of a rule in this run. */
  public Severity severity(RuleInfo rule) {
    Severity byPreset = preset == Preset.STRICT ? rule.strict() : rule.recommended();
    return severities.getOrDefault(rule.id(), byPreset);
  }

  /**
   * The value of an option: what the user set, or the preset's default.
   *
   * @throws NoSuchElementException if nobody set it and it has no default
   */
  public <T> T option(Option<T> option) {
    Optional<T> configured = configured(option);
    if (configured.isPresent()) {
      return configured.get();
    }
    @Nullable T byPreset = preset == Preset.STRICT ? option.strict() : option.recommended();
    if (byPreset == null) {
      throw new NoSuchElementException(option.key());
    }
    return byPreset;
  }

  /** The value of an option where the user set one. */
  public <T> Optional<T> configured(Option<T> option) {
    // The builder put what this option's own type has read.
    @SuppressWarnings("unchecked")
    T value = (T) options.get(option);
    return Optional.ofNullable(value);
  }

  /** Collects what a user chose; each name and value is checked as it comes. */
  public static final class Builder {
    private final Map<String, Option<?>> known = new TreeMap<>();
    private final List<String> rules;
    private final Map<String, Severity> severities = new HashMap<>();
    private final Map<Option<?>, Object> options = new HashMap<>();
    private Preset preset = Preset.RECOMMENDED;

    private Builder(RuleRegistry registry) {
      rules = registry.infos().stream().map(RuleInfo::id).toList();
      registry.infos().stream()
          .flatMap(rule -> rule.options().stream())
          .forEach(option -> known.put(option.key(), option));
    }

    /** Sets the preset; {@link Preset#RECOMMENDED} otherwise. */
    public Builder preset(Preset chosen) {
      preset = chosen;
      return this;
    }

    /**
     * Sets the severity of a rule.
     *
     * @throws ConfigurationException if there is no such rule
     */
    public Builder severity(String rule, Severity severity) {
      if (!rules.contains(rule)) {
        throw unknown("rule", rule, rules);
      }
      severities.put(rule, severity);
      return this;
    }

    /**
     * Sets an option.
     *
     * @param key the option's dotted name
     * @param value text, a boolean, a number, a list or a map
     * @throws ConfigurationException if no rule has such an option, or the value is not of its type
     */
    public Builder option(String key, Object value) {
      Option<?> option = known.get(key);
      if (option == null) {
        throw unknown("option", key, known.keySet());
      }
      try {
        options.put(option, option.type().read(value));
      } catch (IllegalArgumentException e) {
        throw new ConfigurationException(key + ": " + e.getMessage());
      }
      return this;
    }

    /** The configuration. */
    public LintConfiguration build() {
      return new LintConfiguration(preset, severities, options);
    }

    private static ConfigurationException unknown(
        String kind, String name, Collection<String> names) {
      String hint =
          NearestName.among(names, name)
              .map(nearest -> "; did you mean '" + nearest + "'?")
              .orElse("; there are: " + String.join(", ", names));
      return new ConfigurationException("unknown " + kind + " '" + name + "'" + hint);
    }
  }
}
