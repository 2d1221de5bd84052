package io.github.roadmaplint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.roadmaplint.config.ConfigurationCases.Kind;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema is that of the options that the code reads, and judges files as it does. */
class ConfigurationSchemaTest {
  private static final Path PUBLISHED = Path.of("../docs/roadmap-lint.schema.json");
  private static final RuleRegistry RULES =
      RuleRegistry.of(
          RuleRegistry.load(ConfigurationSchemaTest.class.getClassLoader()).rules().stream()
              .filter(rule -> !rule.info().category().equals("test"))
              .toList());

  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void isPublished() throws IOException {
    String generated = new ConfigurationSchema(RULES).json();
    Files.writeString(Path.of("target/roadmap-lint.schema.json"), generated);

    assertThat(PUBLISHED)
        .as("the schema; if rules or options were meant to change, copy it from the target folder")
        .content()
        .isEqualTo(generated);
  }

  @Test
  void isAValidSchema() throws IOException {
    assertThat(
            schemas
                .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(Files.readString(PUBLISHED), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seenByTheSchema")
  void judgesAsTheLoaderDoes(ConfigurationCases each) throws IOException {
    Object file =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build())
            .loadFromString(each.yaml());

    assertThat(schema().validate(new JsonMapper().valueToTree(file)).isEmpty())
        .isEqualTo(each.kind() == Kind.GOOD);
  }

  static Stream<ConfigurationCases> seenByTheSchema() {
    return ConfigurationCases.all().filter(each -> each.kind() != Kind.UNSEEN_BY_THE_SCHEMA);
  }

  @Test
  void describesEachRuleAndOptionWithItsDefault() throws IOException {
    JsonNode schema = new JsonMapper().readTree(Files.readString(PUBLISHED));

    assertThat(schema.at("/$defs/rules/properties").propertyNames())
        .containsExactlyElementsOf(RULES.infos().stream().map(rule -> rule.id()).toList());
    assertThat(RULES.infos().stream().flatMap(rule -> rule.options().stream()).toList())
        .isNotEmpty()
        .allSatisfy(
            option -> {
              JsonNode node = schema.at(pointer(option));
              assertThat(node.path("description").asString("")).startsWith(option.description());
              assertThat(node.has("default")).isEqualTo(option.recommended() != null);
            });
    assertThat(schema.at("/properties/options/properties/links/properties/retries/default").asInt())
        .isEqualTo(2);
    assertThat(
            schema
                .at("/properties/options/properties/headings/properties/emoji/properties/mode")
                .toString())
        .contains("\"default\":\"consistent\"", "(always in the preset strict)");
  }

  @Test
  void holdsDefaultsThatItAllowsItself() {
    for (Option<?> option :
        RULES.infos().stream().flatMap(rule -> rule.options().stream()).toList()) {
      for (Object value : defaults(option)) {
        assertThat(
                schemas
                    .getSchema(new JsonMapper().valueToTree(option.type().schema()))
                    .validate(new JsonMapper().valueToTree(value)))
            .as(option.key())
            .isEmpty();
        assertThat(write(option, option.type().read(value))).as(option.key()).isEqualTo(value);
      }
    }
  }

  private static <T> List<Object> defaults(Option<T> option) {
    return Stream.of(
            Optional.ofNullable(option.recommended()), Optional.ofNullable(option.strict()))
        .flatMap(Optional::stream)
        .map(option.type()::write)
        .toList();
  }

  @SuppressWarnings("unchecked") // What the type has read is of the type.
  private static <T> Object write(Option<T> option, Object value) {
    return option.type().write((T) value);
  }

  private static String pointer(Option<?> option) {
    return "/properties/options/properties/" + option.key().replace(".", "/properties/");
  }

  private Schema schema() throws IOException {
    return schemas.getSchema(Files.readString(PUBLISHED), InputFormat.JSON);
  }
}
