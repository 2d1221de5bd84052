package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import java.util.List;
import java.util.Map;

/** What users set beside the severities and options of rules. */
public final class RunSettings {
  /**
   * Java's matcher tries all ways to share a name out among stars; with this many that stays a
   * matter of moments, whatever the name.
   */
  private static final String FEW_STARS = "[^*]*(\\*{1,2}[^*]+){0,5}\\*{0,2}$";

  /** In other tools that takes files away again; here {@code excludes} does. */
  private static final String NO_EXCLAMATION_MARK = "^(?!!)";

  private static final OptionType<String> FILE_PATTERN =
      OptionType.parsed(
          "a pattern for files such as docs/**/plan.md",
          Map.of("type", "string", "minLength", 1, "pattern", NO_EXCLAMATION_MARK + FEW_STARS),
          text -> {
            if (text.isEmpty() || text.startsWith("!")) {
              throw new IllegalArgumentException();
            }
            PathPattern.exact(text);
            return text;
          });

  /** The set of default severities and options. */
  public static final Option<Preset> PRESET =
      Option.of(
          "preset",
          OptionType.oneOf(Preset.class),
          Preset.RECOMMENDED,
          "The set of default severities and options: recommended is silent on any healthy roadmap,"
              + " strict wants front matter, an emoji on every section and the standard sections");

  /** Which files are roadmaps. */
  public static final Option<List<String>> FILES =
      Option.of(
              "files",
              OptionType.listOf(FILE_PATTERN),
              List.of(),
              "Which files are roadmaps, as patterns relative to this file; empty for every"
                  + " ROADMAP.md and docs/**/roadmap*.md")
          .forWholeRun();

  /** Which of them are left out. */
  public static final Option<List<String>> EXCLUDES =
      Option.of(
              "excludes",
              OptionType.listOf(FILE_PATTERN),
              List.of(),
              "Which of those files are left out, as patterns relative to this file")
          .forWholeRun();

  /** The least severity that fails the build. */
  public static final Option<FailOn> FAIL_ON =
      Option.of(
              "failOn",
              OptionType.oneOf(FailOn.class),
              FailOn.ERROR,
              "The least severity that fails the build")
          .forWholeRun();

  /** Whether it is an error that there is no roadmap. */
  public static final Option<Boolean> FAIL_IF_NO_FILES =
      Option.of(
              "failIfNoFiles",
              OptionType.flag(),
              false,
              "Whether it is an error that there is no roadmap")
          .forWholeRun();

  /** How links are verified. */
  public static final Option<LinkMode> LINKS =
      Option.of(
              "links",
              OptionType.oneOf(LinkMode.class),
              LinkMode.CHECK,
              "How links are verified: over the network, from what earlier runs saw, or not at all")
          .forWholeRun();

  /** All of them, in the order in which a person would read them. */
  public static final List<Option<?>> ALL =
      List.of(PRESET, FILES, EXCLUDES, FAIL_ON, FAIL_IF_NO_FILES, LINKS);

  private RunSettings() {}
}
