package io.github.roadmaplint.links;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which addresses are asked, and under what address. Patterns run in linear time (RE2). */
public final class AddressPatterns {
  /** As large as a configuration file may be without repetitions. */
  private static final long MOST_CHARACTERS = 100_000;

  private final List<Pattern> include;
  private final List<Pattern> exclude;
  private final Map<Pattern, String> remap;

  private AddressPatterns(
      List<Pattern> include, List<Pattern> exclude, Map<Pattern, String> remap) {
    this.include = include;
    this.exclude = exclude;
    this.remap = remap;
  }

  /** Every address, as it is. */
  public static AddressPatterns none() {
    return new AddressPatterns(List.of(), List.of(), Map.of());
  }

  /**
   * @param include patterns of which one must be found in an address; all addresses where the list
   *     is empty
   * @param exclude patterns of which none may be found in an address
   * @param remap replacements for the first match of a pattern, {@code $1} being its first group
   * @throws IllegalArgumentException if a pattern is none, a replacement names a group that its
   *     pattern has not got, or they are too large, repetitions written out; the message quotes it
   */
  public static AddressPatterns of(
      List<String> include, List<String> exclude, Map<String, String> remap) {
    requireSize(Stream.of(include, exclude, remap.keySet()).flatMap(Collection::stream).toList());
    Map<Pattern, String> compiled = new LinkedHashMap<>();
    remap.forEach(
        (pattern, replacement) -> {
          compiled.put(compile(pattern), replacement);
          requireGroups(pattern, replacement);
        });
    return new AddressPatterns(
        include.stream().map(AddressPatterns::compile).toList(),
        exclude.stream().map(AddressPatterns::compile).toList(),
        compiled);
  }

  /** Whether an address is left out. */
  boolean excludes(String address) {
    return exclude.stream().anyMatch(each -> each.matcher(address).find())
        || !include.isEmpty() && include.stream().noneMatch(each -> each.matcher(address).find());
  }

  /** The address to ask instead. */
  String remap(String address) {
    String asked = address;
    for (Map.Entry<Pattern, String> each : remap.entrySet()) {
      asked = each.getKey().matcher(asked).replaceFirst(each.getValue());
    }
    return asked;
  }

  private static void requireSize(List<String> patterns) {
    long size = 0;
    for (String each : patterns) {
      size += PatternSize.of(each);
      if (size > MOST_CHARACTERS) {
        throw new IllegalArgumentException("'" + each + "' is too large; repeat and nest less");
      }
    }
  }

  /** Replaces nothing at all, with the pattern's groups at hand. */
  private static void requireGroups(String pattern, String replacement) {
    try {
      Pattern.compile("|(?:" + pattern + ")").matcher("").replaceFirst(replacement);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "'" + replacement + "' is no replacement for '" + pattern + "'", e);
    }
  }

  private static Pattern compile(String pattern) {
    try {
      return Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "'" + pattern + "' is no pattern: " + e.getDescription(), e);
    }
  }
}
