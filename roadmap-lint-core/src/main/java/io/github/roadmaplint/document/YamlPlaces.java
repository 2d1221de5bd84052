package io.github.roadmaplint.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where the keys and values of a YAML block stand in the text. */
final class YamlPlaces {
  /** Anchors and tags (YAML 1.2.2, section 6.9), which the YAML parser counts to the value. */
  private static final Pattern PROPERTIES = Pattern.compile("^(?:[&!]\\S*+\\s++)++");

  /** A value that is an anchor's; the YAML parser knows the place of the anchor only. */
  private static final Pattern ALIAS = Pattern.compile("^\\s*+:\\s*+(\\*[^\\s,\\[\\]{}]++)");

  private final SourceText source;
  private final int start;
  private final CodePointOffsets offsets;

  /**
   * @param start where the block begins in the text
   */
  YamlPlaces(SourceText source, int start, String yaml) {
    this.source = source;
    this.start = start;
    this.offsets = new CodePointOffsets(yaml);
  }

  SourceRange key(Node key) {
    return range(key);
  }

  /** Without properties, and without white space, which ends block scalars. */
  SourceRange value(SourceRange key, Node value) {
    SourceRange whole = range(value);
    if (!isAfter(key, value)) {
      Matcher alias = matcher(ALIAS, key.end(), source.text().length());
      return alias.lookingAt()
          ? new SourceRange(alias.start(1), alias.end(1))
          : new SourceRange(key.end(), key.end());
    }
    Matcher properties = matcher(PROPERTIES, whole.start(), whole.end());
    int from = properties.lookingAt() ? properties.end() : whole.start();
    int length = source.slice(new SourceRange(from, whole.end())).stripTrailing().length();
    return new SourceRange(from, from + length);
  }

  /** Whether a value is written behind its key; an alias stands for one before it. */
  boolean isAfter(SourceRange key, Node value) {
    return range(value).start() >= key.end();
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(source.text()).region(from, to);
  }

  private SourceRange range(Node node) {
    int from = node.getStartMark().map(Mark::getIndex).orElse(0);
    int to = node.getEndMark().map(Mark::getIndex).orElse(from);
    return new SourceRange(start + offsets.unit(from), start + offsets.unit(to));
  }
}
