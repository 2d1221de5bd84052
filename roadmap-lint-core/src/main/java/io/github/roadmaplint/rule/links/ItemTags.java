package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.UndefinedReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a reference without a definition and is tags that an item begins with: {@code - [
 * ] [P1][backend] Agents}. The first one is a priority, or other items begin with it as well.
 */
final class ItemTags {
  private static final Pattern TAGS =
      Pattern.compile(
          "^\\[([^\\[\\]\\r\\n]++)\\]\\[([^\\[\\]\\r\\n]++)\\](?:\\[[^\\[\\]\\r\\n]++\\])*+");

  private static final Pattern PRIORITY = Pattern.compile("\\p{Lu}\\d");

  /** Brackets that an item begins with, one behind the other. */
  private record Brackets(SourceRange range, String first, String second) {
    boolean beginWithPriority() {
      return PRIORITY.matcher(first).matches() && !first.equalsIgnoreCase(second);
    }
  }

  private final TreeMap<Integer, Brackets> byStart = new TreeMap<>();
  private final Map<String, Set<Brackets>> undefined = new HashMap<>();

  ItemTags(RoadmapDocument document) {
    List<UndefinedReference> references = document.undefinedReferences();
    if (references.isEmpty()) {
      return;
    }
    for (ListItem item : document.listItems()) {
      addBrackets(document.source().text(), item);
    }
    for (UndefinedReference reference : references) {
      Brackets brackets = around(reference);
      if (brackets != null) {
        undefined.computeIfAbsent(brackets.first(), first -> new HashSet<>()).add(brackets);
      }
    }
  }

  private void addBrackets(String text, ListItem item) {
    if (item.line().text().isEmpty()) {
      return;
    }
    int start = item.line().source(0, 1).start();
    Matcher tags = TAGS.matcher(text).region(start, text.length());
    if (tags.lookingAt()) {
      SourceRange range = new SourceRange(start, tags.end());
      byStart.put(start, new Brackets(range, tags.group(1), tags.group(2)));
    }
  }

  /** Whether a reference is some of them. */
  boolean contain(UndefinedReference reference) {
    Brackets brackets = around(reference);
    return brackets != null
        && (brackets.beginWithPriority()
            || undefined.getOrDefault(brackets.first(), Set.of()).size() > 1);
  }

  private @Nullable Brackets around(UndefinedReference reference) {
    Map.@Nullable Entry<Integer, Brackets> last = byStart.floorEntry(reference.range().start());
    return last != null && last.getValue().range().contains(reference.range())
        ? last.getValue()
        : null;
  }
}
