package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.NonPrintableStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Shows all that counts in a configuration, and who chose it. */
public final class EffectiveConfiguration {
  private final Dump dump =
      new Dump(
          DumpSettings.builder()
              .setSchema(new CoreSchema())
              .setDefaultFlowStyle(FlowStyle.FLOW)
              .setSplitLines(false)
              .setWidth(Integer.MAX_VALUE)
              .setNonPrintableStyle(NonPrintableStyle.ESCAPE)
              .build());
  private final LintConfiguration configuration;
  private final KnownNames names;
  private final StringBuilder yaml = new StringBuilder();

  private EffectiveConfiguration(LintConfiguration configuration, KnownNames names) {
    this.configuration = configuration;
    this.names = names;
  }

  /**
   * As {@value RepositoryConfiguration#FILE_NAME} would say it, each value with its origin as a
   * comment: a file and line, what {@link LintConfiguration.Builder#from} was told, the preset, or
   * {@code default}. An option without a value is a comment as a whole.
   *
   * @param registry the rules of the run
   */
  public static String yaml(LintConfiguration configuration, RuleRegistry registry) {
    return new EffectiveConfiguration(configuration, new KnownNames(registry)).yaml();
  }

  private String yaml() {
    RunSettings.ALL.forEach(setting -> option("", setting.key(), setting));
    yaml.append(ConfigurationFileParser.RULES).append(":\n");
    for (RuleInfo rule : names.rules()) {
      line(
          "  ",
          rule.id(),
          configuration.severity(rule).label(),
          configuration.origin(rule).orElseGet(this::preset));
    }
    yaml.append(ConfigurationFileParser.OPTIONS).append(":\n");
    options("", "  ");
    return yaml.toString();
  }

  private void options(String prefix, String indent) {
    for (String name : names.optionsBelow(prefix, option -> true)) {
      Option<?> option = names.options().get(prefix + name);
      if (option == null) {
        yaml.append(indent).append(name).append(":\n");
        options(prefix + name + ".", indent + "  ");
      } else {
        option(indent, name, option);
      }
    }
  }

  private <T> void option(String indent, String name, Option<T> option) {
    Optional<String> origin = configuration.origin(option);
    @Nullable T value =
        origin.isPresent() || option.recommended() != null ? configuration.option(option) : null;
    if (value == null) {
      yaml.append(indent).append("# ").append(name).append(": not set\n");
    } else {
      line(
          indent,
          name,
          dump.dumpToString(option.type().write(value)).strip(),
          origin.orElseGet(
              () -> Objects.equals(option.recommended(), option.strict()) ? "default" : preset()));
    }
  }

  private void line(String indent, String key, String value, String origin) {
    yaml.append("%s%s: %s # %s\n".formatted(indent, key, value, origin));
  }

  private String preset() {
    return "preset " + configuration.preset().label();
  }
}
