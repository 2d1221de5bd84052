package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Anchor;
import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.unicode.CaseFolding;
import io.github.roadmaplint.unicode.EmojiShortcodes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names that a fragment can lead to in a document. Used by one thread. */
final class AnchorNames {
  /** What GitHub makes of a heading. */
  private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]+");

  /** Variation selectors say how an emoji looks. */
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|[\uFE0E\uFE0F]");

  private final RoadmapDocument document;
  private final Set<String> names;
  private final NearestName nearest;

  /** Made for the first name that is missing: most documents lack none. */
  private @Nullable Map<String, Optional<String>> byLetters;

  /** GitHub resolves fragments in any letter case. */
  AnchorNames(RoadmapDocument document) {
    this.document = document;
    names =
        document.anchors().stream()
            .map(Anchor::name)
            .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
    nearest = new NearestName(names);
  }

  boolean contain(String name) {
    return names.contains(name);
  }

  /** The one that looks most like a name; none where all are too different. */
  Optional<String> nearest(String name) {
    return nearest.to(name);
  }

  /**
   * The only one with the letters and digits of a name, as where an emoji's hyphen is missing, or
   * the name is that of the heading with a shortcode for an emoji, or the other way round.
   */
  Optional<String> meant(String name) {
    if (byLetters == null) {
      byLetters = byLetters();
    }
    String letters = letters(name);
    return letters.isEmpty() ? Optional.empty() : byLetters.getOrDefault(letters, Optional.empty());
  }

  /** Nothing where several names have the same letters. */
  private Map<String, Optional<String>> byLetters() {
    Map<String, Optional<String>> byLetters = new HashMap<>();
    for (String name : names) {
      if (SLUG.matcher(name).matches()) {
        add(letters(name), name, byLetters);
      }
    }
    for (Heading heading : document.headings()) {
      String title = heading.text().text();
      String swapped = EmojiShortcodes.swapped(title);
      if (!swapped.equals(title) && !letters(swapped).isEmpty()) {
        add(letters(swapped), heading.slug(), byLetters);
      }
    }
    return byLetters;
  }

  private static void add(String letters, String name, Map<String, Optional<String>> byLetters) {
    byLetters.merge(
        letters, Optional.of(name), (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  private static String letters(String name) {
    return CaseFolding.fold(NO_LETTER.matcher(name).replaceAll(""));
  }
}
