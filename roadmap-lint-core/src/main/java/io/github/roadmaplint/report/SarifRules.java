package io.github.roadmaplint.report;

import io.github.roadmaplint.ToolVersion;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The tool of a SARIF report, with the rules that findings refer to. */
final class SarifRules {
  private final List<Rule> rules;
  private final RulePageAddress addresses = new RulePageAddress();
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules(RuleRegistry registry) {
    rules = registry.rules();
    for (int i = 0; i < rules.size(); i++) {
      indexes.put(rules.get(i).info().id(), i);
    }
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  void writeTool(JsonGenerator json, Preset preset) {
    ToolVersion tool = ToolVersion.load();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", tool.name());
    json.writeStringProperty("semanticVersion", tool.version());
    json.writeStringProperty("informationUri", tool.address());
    json.writeArrayPropertyStart("rules");
    rules.forEach(rule -> writeRule(json, rule, preset));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes which rule it is, into an object that has begun. */
  void writeReference(JsonGenerator json, String rule, String idName, String indexName) {
    json.writeStringProperty(idName, rule);
    Integer index = indexes.get(rule);
    if (index != null) {
      json.writeNumberProperty(indexName, index);
    }
  }

  private void writeRule(JsonGenerator json, Rule rule, Preset preset) {
    RuleInfo info = rule.info();
    Severity severity = preset == Preset.STRICT ? info.strict() : info.recommended();
    json.writeStartObject();
    json.writeStringProperty("id", info.id());
    SarifText.writeMessage(json, "shortDescription", info.summary());
    SarifText.writeMessage(json, "fullDescription", info.summary() + ".");
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeBooleanProperty("enabled", severity != Severity.OFF);
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
    writeHelp(json, rule);
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    json.writeString(info.category());
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeHelp(JsonGenerator json, Rule rule) {
    Optional<RulePage> page = RulePage.of(rule);
    addresses
        .of(rule.info().id())
        .ifPresent(address -> json.writeStringProperty("helpUri", address));
    if (page.isPresent()) {
      json.writeObjectPropertyStart("help");
      json.writeStringProperty("text", SarifText.escaped(rule.info().summary() + "."));
      json.writeStringProperty("markdown", SarifText.escaped(page.get().markdown()));
      json.writeEndObject();
    }
  }
}
