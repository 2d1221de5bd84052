package io.github.roadmaplint.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Configuration files that are right or wrong.
 *
 * @param kind what the loader and the schema make of it
 * @param name what is tried
 * @param yaml the file
 * @param said the place and the beginning of what is said of it; empty for a good one
 */
record ConfigurationCases(Kind kind, String name, String yaml, String said) {
  private static final Pattern CASE =
      Pattern.compile(
          "^=== (good|bad|unseen by the schema): (.+)\\n(?s:(.*?))(?=^=== |\\z)",
          Pattern.MULTILINE);

  /** What the loader and the schema make of a file. */
  enum Kind {
    GOOD,
    BAD,
    UNSEEN_BY_THE_SCHEMA
  }

  static Stream<ConfigurationCases> all() {
    try (InputStream in = ConfigurationCases.class.getResourceAsStream("cases.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<ConfigurationCases> cases = new ArrayList<>();
      Matcher matcher = CASE.matcher(text);
      while (matcher.find()) {
        cases.add(of(matcher.group(1), matcher.group(2), matcher.group(3)));
      }
      return cases.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ConfigurationCases of(String kind, String name, String body) {
    Kind which = Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_'));
    int end = which == Kind.GOOD ? body.length() : body.lastIndexOf("\n--- ") + 1;
    String said = which == Kind.GOOD ? "" : body.substring(end + 4).stripTrailing();
    return new ConfigurationCases(which, name, body.substring(0, end), said);
  }

  @Override
  public String toString() {
    return kind + ": " + name;
  }
}
