package io.github.roadmaplint;

import io.github.roadmaplint.config.ConfigurationSchema;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;
import java.util.Map;

/** Writes down a proposal as a configuration file that explains itself. */
final class ProposalText {
  private final RoadmapStyle style;
  private final Map<String, List<Finding>> warned;
  private final Map<String, List<Finding>> failing;
  private final StringBuilder yaml = new StringBuilder();

  /**
   * @param warned by rule, what is only warned of
   * @param failing by rule, what fails
   */
  ProposalText(
      RoadmapStyle style, Map<String, List<Finding>> warned, Map<String, List<Finding>> failing) {
    this.style = style;
    this.warned = warned;
    this.failing = failing;
  }

  /**
   * @param files the roadmaps, where the file has to name them
   */
  String yaml(List<String> files) {
    line("# yaml-language-server: $schema=" + ConfigurationSchema.ADDRESS);
    line("# What the roadmaps of this repository are held to. All keys:");
    line("# https://github.com/roadmaplint/roadmap-lint#configuration-file");
    line("");
    preset();
    if (files.isEmpty()) {
      line("# files: [PLAN.md] # otherwise every ROADMAP.md and docs/**/roadmap*.md");
    } else {
      line("files:");
      files.forEach(file -> line("  - " + quoted(file)));
    }
    line("failOn: error # or: warning, info, never");
    line("links: check # or: cached (what earlier runs saw), off");
    line("");
    rules();
    line("");
    options();
    return yaml.toString();
  }

  private void preset() {
    line(
        style.preset() == Preset.STRICT
            ? "preset: strict # %s; or: recommended"
                .formatted(style.presetChosen() ? "as chosen" : "the roadmaps keep to it already")
            : "preset: recommended # silent on healthy roadmaps, whatever their style; or: strict");
  }

  private void rules() {
    boolean frontMatter = style.frontMatter() && style.preset() != Preset.STRICT;
    if (!frontMatter && warned.isEmpty()) {
      line("# rules: # error, warning, info or off");
      line("#   tables/alignment: warning");
    } else {
      line("rules: # error, warning, info or off");
    }
    if (frontMatter) {
      line("  front-matter/missing: error # the roadmaps begin with front matter");
      if (!style.frontMatterKeys().isEmpty()) {
        line("  front-matter/required-keys: error # which ones: see options");
      }
    }
    if (!warned.isEmpty()) {
      line("  # To be mended; then remove the line, so that it is an error again:");
      warned.forEach((rule, found) -> line("  " + rule + ": warning # " + summary(found)));
    }
    if (!failing.isEmpty()) {
      line(
          "# These fail today, since only people can review a roadmap; mvn roadmap:review notes it:");
      failing.forEach((rule, found) -> line("#   " + rule + ": " + summary(found)));
    }
  }

  private void options() {
    boolean strict = style.preset() == Preset.STRICT;
    line("options:");
    line("  freshness:");
    if (style.cadence() == null) {
      line(
          "    # Not all roadmaps say how often they are reviewed, or not the same. Where one does not:");
      line("    defaultCadence: quarterly # or: weekly, monthly, half-yearly, yearly, P6W");
    } else {
      line("    cadence: " + style.cadence() + " # " + SafeText.of(style.cadencePlace()));
    }
    if (style.frontMatter() && !strict && !style.frontMatterKeys().isEmpty()) {
      line("  front-matter:");
      line("    required-keys:");
      line("      keys: [" + String.join(", ", style.frontMatterKeys()) + "]");
    }
    if (style.emoji() != null && !strict) {
      line("  headings:");
      line("    emoji:");
      line(
          "      mode: %s # %s"
              .formatted(
                  style.emoji(),
                  style.emoji().equals("always")
                      ? "each section begins with one"
                      : "no section begins with one"));
    }
  }

  private static String summary(List<Finding> findings) {
    Finding first = findings.get(0);
    String place = first.path() + ":" + first.start() + ": " + first.message();
    return SafeText.of(
        findings.size() == 1 ? place : findings.size() + " findings, the first at " + place);
  }

  /** A pattern for just this file, in YAML's single quotes. */
  private static String quoted(String path) {
    return "'" + path.replaceAll("[\\p{Cc}\\[\\]{}*\\\\]", "?").replace("'", "''") + "'";
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
