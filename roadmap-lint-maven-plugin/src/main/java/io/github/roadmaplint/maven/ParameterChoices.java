package io.github.roadmaplint.maven;

import io.github.roadmaplint.config.ConfigurationException;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What the parameters of a goal choose, each with who set it: the POM or the command line. */
final class ParameterChoices implements Consumer<LintConfiguration.Builder> {
  private static final String PREFIX = "roadmap.";
  private static final TextParameter<Map<String, Severity>> RULES =
      new TextParameter<>(PREFIX + "rules", severities());

  private final Properties commandLine;
  private final List<Consumer<LintConfiguration.Builder>> choices = new ArrayList<>();

  /**
   * @param commandLine what {@code -D} sets
   */
  ParameterChoices(Properties commandLine) {
    this.commandLine = commandLine;
  }

  /** A setting whose parameter has the same name; null where nobody set it. */
  ParameterChoices setting(String key, @Nullable String value) {
    if (value != null) {
      choose(PREFIX, origin(key, value), builder -> builder.setting(key, value));
    }
    return this;
  }

  /** The same; empty where nobody set it. */
  ParameterChoices setting(String key, List<String> values) {
    if (!values.isEmpty()) {
      boolean isOfCommandLine =
          values.equals(ListParameter.items(commandLine.getProperty(PREFIX + key, "")));
      choose(PREFIX, origin(key, isOfCommandLine), builder -> builder.setting(key, values));
    }
    return this;
  }

  /** Severities of rules, as text. */
  ParameterChoices rules(@Nullable String text) throws MojoExecutionException {
    if (text != null) {
      Map<String, Severity> severities = RULES.read(text);
      choose(
          RULES.property() + ": ",
          origin("rules", text),
          builder -> severities.forEach(builder::severity));
    }
    return this;
  }

  /** Options of rules, from the POM, where Maven makes null of an empty one, and as text. */
  ParameterChoices options(
      @Nullable Map<String, @Nullable String> options, @Nullable String text, RuleRegistry registry)
      throws MojoExecutionException {
    String property = PREFIX + "options";
    if (options != null) {
      choose(
          property + ": ",
          "POM",
          builder ->
              options.forEach(
                  (key, value) -> builder.option(key, Objects.requireNonNullElse(value, ""))));
    }
    if (text != null) {
      List<Option<?>> known =
          registry.infos().stream().<Option<?>>flatMap(rule -> rule.options().stream()).toList();
      Map<String, String> read = new RuleOptions(property, known).read(text);
      choose(property + ": ", origin("options", text), builder -> read.forEach(builder::option));
    }
    return this;
  }

  private static OptionType<Map<String, Severity>> severities() {
    OptionType<Severity> severity = OptionType.oneOf(Severity.class);
    OptionType<Map<String, Severity>> any = OptionType.mapOf(severity);
    return new OptionType<>(
        "rules with severities, such as tables/alignment=warning, each " + severity.expects(),
        any.schema(),
        any.reader(),
        any.writer());
  }

  @Override
  public void accept(LintConfiguration.Builder builder) {
    choices.forEach(choice -> choice.accept(builder));
  }

  /** A parameter of the POM wins over {@code -D} in Maven, so that the value tells who set it. */
  private String origin(String name, String value) {
    return origin(name, value.equals(commandLine.getProperty(PREFIX + name)));
  }

  private static String origin(String name, boolean isOfCommandLine) {
    return isOfCommandLine ? "-D" + PREFIX + name : "POM";
  }

  private void choose(String prefix, String origin, Consumer<LintConfiguration.Builder> choice) {
    choices.add(
        builder -> {
          try {
            choice.accept(builder.from(origin));
          } catch (ConfigurationException e) {
            throw new ConfigurationException(prefix + e.getMessage());
          }
        });
  }
}
