package io.github.roadmaplint.report;

import io.github.roadmaplint.ToolVersion;
import java.util.Optional;

/** Where the page of a rule is on the web. */
final class RulePageAddress {
  private static final String PAGES = "/io/github/roadmaplint/docs/rules/";
  private static final String SOURCES = "/roadmap-lint-core/src/main/resources";

  private final ToolVersion tool = ToolVersion.load();

  /** The address; empty for a rule that does not come with this tool. */
  Optional<String> of(String rule) {
    String page = PAGES + rule + ".md";
    if (ToolVersion.class.getResource(page) == null) {
      return Optional.empty();
    }
    String revision = tool.version().endsWith("-SNAPSHOT") ? "main" : "v" + tool.version();
    return Optional.of(tool.address() + "/blob/" + revision + SOURCES + page);
  }
}
