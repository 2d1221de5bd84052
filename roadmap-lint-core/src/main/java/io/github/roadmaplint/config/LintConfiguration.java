package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user chose: a preset, severities and options that differ from it, and settings of the run.
 * Immutable. As a {@link ConfigurationSource}, the same for all files.
 */
public final class LintConfiguration implements ConfigurationSource {
  private final Map<String, Chosen> severities;
  private final Map<Option<?>, Chosen> options;
  private final Preset preset;

  /** A value and who chose it. */
  private record Chosen(Object value, String origin) {}

  private LintConfiguration(Builder builder) {
    this.severities = Map.copyOf(builder.severities);
    this.options = Map.copyOf(builder.options);
    Chosen chosen = options.get(RunSettings.PRESET);
    preset = chosen == null ? Preset.RECOMMENDED : (Preset) chosen.value();
  }

  /** A builder that checks names against the rules. */
  public static Builder builder(RuleRegistry registry) {
    return new Builder(new KnownNames(registry));
  }

  static Builder builder(KnownNames names) {
    return new Builder(names);
  }

  @Override
  public LintConfiguration forRun() {
    return this;
  }

  @Override
  public LintConfiguration forFile(String path) {
    return this;
  }

  /** The preset. */
  public Preset preset() {
    return preset;
  }

  /** The severity of a rule in this run. */
  public Severity severity(RuleInfo rule) {
    Chosen chosen = severities.get(rule.id());
    if (chosen != null) {
      return (Severity) chosen.value();
    }
    return preset == Preset.STRICT ? rule.strict() : rule.recommended();
  }

  /**
   * The value of an option or of one of {@link RunSettings}: what the user set, or the preset's
   * default.
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
    Optional<T> value = Optional.ofNullable(options.get(option)).map(each -> (T) each.value());
    return value;
  }

  /** Who chose the severity of a rule, as {@link Builder#from} was told; empty for the preset. */
  public Optional<String> origin(RuleInfo rule) {
    return Optional.ofNullable(severities.get(rule.id())).map(Chosen::origin);
  }

  /** Who chose the value of an option, as {@link Builder#from} was told; empty for the default. */
  public Optional<String> origin(Option<?> option) {
    return Optional.ofNullable(options.get(option)).map(Chosen::origin);
  }

  /** Collects what a user chose, each name and value checked as it comes; the last one counts. */
  public static final class Builder {
    private final KnownNames names;
    private final Map<String, Chosen> severities = new HashMap<>();
    private final Map<Option<?>, Chosen> options = new HashMap<>();
    private String origin = "program";

    private Builder(KnownNames names) {
      this.names = names;
    }

    /**
     * Says who chooses what comes next; {@code program} otherwise.
     *
     * @param source for people, such as {@code .roadmap-lint.yaml:3}
     */
    public Builder from(String source) {
      origin = source;
      return this;
    }

    /** Sets the preset; {@link Preset#RECOMMENDED} otherwise. */
    public Builder preset(Preset chosen) {
      return set(RunSettings.PRESET, chosen);
    }

    /**
     * Sets one of {@link RunSettings}.
     *
     * @param key its name
     * @param value text, a boolean, a number, a list or a map
     * @throws ConfigurationException if there is none of this name, or the value is not of its type
     */
    public Builder setting(String key, Object value) {
      return read("setting", key, value, names.settings());
    }

    /**
     * Sets the severity of a rule.
     *
     * @throws ConfigurationException if there is no such rule
     */
    public Builder severity(String rule, Severity severity) {
      if (!names.ruleIds().contains(rule)) {
        throw UnknownName.of("rule", rule, names.ruleIds());
      }
      severities.put(rule, new Chosen(severity, origin));
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
      Optional<String> meant = names.optionMeant("", key).filter(each -> !each.equals(key));
      if (meant.isPresent()) {
        throw new ConfigurationException(
            "unknown option '%s'; did you mean '%s'?".formatted(key, meant.get()));
      }
      return read("option", key, value, names.options());
    }

    /** The configuration. */
    public LintConfiguration build() {
      return new LintConfiguration(this);
    }

    <T> Builder set(Option<T> option, T value) {
      options.put(option, new Chosen(value, origin));
      return this;
    }

    private Builder read(String kind, String key, Object value, Map<String, Option<?>> known) {
      Option<?> option = known.get(key);
      if (option == null) {
        throw UnknownName.of(kind, key, known.keySet());
      }
      return read(option, value);
    }

    private <T> Builder read(Option<T> option, Object value) {
      try {
        return set(option, option.type().read(value));
      } catch (IllegalArgumentException e) {
        throw new ConfigurationException(option.key() + ": " + e.getMessage());
      }
    }
  }
}
