package io.github.roadmaplint.document;

import java.util.List;
import java.util.Optional;

/**
 * The YAML block at the top of a roadmap.
 *
 * @param range from the opening to the closing {@code ---}, or to the end of the text where the
 *     block is never closed
 * @param entries the top-level keys in the order of the file, duplicates included; empty where the
 *     YAML is not valid
 * @param problems what is wrong with the block itself; empty for a sound one
 */
public record FrontMatter(SourceRange range, List<Entry> entries, List<Problem> problems) {
  public FrontMatter {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }

  /** The first entry with exactly this key. */
  public Optional<Entry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /**
   * A key with its value.
   *
   * @param key the key, as YAML reads it
   * @param value a scalar as written, without quotes; the items of a sequence joined by {@code ",
   *     "}; empty for null and for a mapping
   * @param items the items where the value is a sequence, otherwise the one scalar; empty for null
   *     and for a mapping
   * @param entries the keys of a mapping in the order of the file, those of mappings within it
   *     without theirs; empty for all else and for an alias
   * @param keyRange where the key stands
   * @param valueRange where the value stands, quotes included; empty, after the colon, where there
   *     is none
   */
  public record Entry(
      String key,
      String value,
      List<String> items,
      List<Entry> entries,
      SourceRange keyRange,
      SourceRange valueRange) {
    public Entry {
      entries = List.copyOf(entries);
      items = List.copyOf(items);
    }
  }

  /**
   * Why the block is not sound.
   *
   * @param kind what kind of defect it is
   * @param range where to look
   * @param detail the YAML parser's word for it, the duplicate key, or empty
   */
  public record Problem(Kind kind, SourceRange range, String detail) {
    /** The kinds of defects. */
    public enum Kind {
      /** The YAML cannot be read, or is no mapping. */
      NOT_YAML,
      /** A key stands twice. */
      DUPLICATE_KEY,
      /** No closing {@code ---}. */
      NOT_CLOSED,
      /** The block does not start on line 1. */
      NOT_ON_FIRST_LINE
    }
  }
}
