package io.github.roadmaplint.document;

import io.github.roadmaplint.yaml.YamlMistake;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Finds and reads the YAML block at the top of a text. */
final class FrontMatterParser {
  private static final Pattern KEY = Pattern.compile("[\\p{L}_\"'][^:#]*:(\\s.*|$)");

  private final SourceText source;
  private int firstLine = 1;

  FrontMatterParser(SourceText source) {
    this.source = source;
  }

  /** The block; empty where the text has none. */
  Optional<FrontMatter> parse() {
    while (firstLine < source.lineCount() && source.line(firstLine).isBlank()) {
      firstLine++;
    }
    if (!isFence(firstLine) || firstLine == source.lineCount()) {
      return Optional.empty();
    }
    int closing = firstLine + 1;
    while (closing <= source.lineCount() && !closes(closing)) {
      closing++;
    }
    // Without a key in sight the line is a thematic break.
    if (!hasKey(firstLine + 1, closing)) {
      return Optional.empty();
    }
    if (closing > source.lineCount()) {
      return Optional.of(notClosed());
    }
    SourceRange range =
        new SourceRange(source.lineRange(firstLine).start(), source.lineRange(closing).end());
    FrontMatter matter = read(range, closing);
    return Optional.of(firstLine == 1 ? matter : notOnFirstLine(matter));
  }

  private boolean isFence(int line) {
    return source.line(line).stripTrailing().equals("---");
  }

  private boolean closes(int line) {
    return isFence(line) || source.line(line).stripTrailing().equals("...");
  }

  private boolean hasKey(int from, int to) {
    for (int line = from; line < Math.min(to, source.lineCount() + 1); line++) {
      String text = source.line(line);
      if (text.isBlank() && to > source.lineCount()) {
        return false;
      }
      if (KEY.matcher(text).matches()) {
        return true;
      }
    }
    return from == to && firstLine == 1;
  }

  private FrontMatter notClosed() {
    SourceRange opening = source.lineRange(firstLine);
    return new FrontMatter(
        opening,
        List.of(),
        List.of(new FrontMatter.Problem(FrontMatter.Problem.Kind.NOT_CLOSED, opening, "")));
  }

  private FrontMatter notOnFirstLine(FrontMatter matter) {
    List<FrontMatter.Problem> problems = new ArrayList<>(matter.problems());
    problems.add(
        new FrontMatter.Problem(
            FrontMatter.Problem.Kind.NOT_ON_FIRST_LINE, source.lineRange(firstLine), ""));
    return new FrontMatter(matter.range(), matter.entries(), problems);
  }

  private FrontMatter read(SourceRange range, int closing) {
    int start = source.lineRange(firstLine + 1).start();
    int end = source.lineRange(closing).start();
    String yaml = source.text().substring(start, end);
    if (YamlDepth.isTooDeep(yaml)) {
      return invalid(
          range,
          source.lineRange(firstLine + 1),
          "nested more deeply than is read; mend or quote the value");
    }
    try {
      Optional<Node> root = new Compose(Yaml.SETTINGS).composeString(yaml);
      if (root.isEmpty()) {
        return new FrontMatter(range, List.of(), List.of());
      }
      if (root.get() instanceof MappingNode mapping) {
        return entries(range, mapping, new YamlPlaces(source, start, yaml));
      }
      return invalid(
          range,
          source.lineRange(firstLine + 1),
          "keys with values were expected; mend or quote the value");
    } catch (YamlEngineException | NumberFormatException e) {
      YamlMistake mistake = YamlMistake.of(e, yaml);
      int offset =
          mistake
              .place()
              .map(mark -> start + new CodePointOffsets(yaml).unit(mark.getIndex()))
              .orElse(start);
      int line = source.lineAt(Math.min(offset, Math.max(start, end - 1)));
      return invalid(range, source.lineRange(line), mistake.message());
    }
  }

  private static FrontMatter invalid(SourceRange range, SourceRange where, String detail) {
    return new FrontMatter(
        range,
        List.of(),
        List.of(new FrontMatter.Problem(FrontMatter.Problem.Kind.NOT_YAML, where, detail)));
  }

  private static FrontMatter entries(SourceRange range, MappingNode mapping, YamlPlaces places) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    List<FrontMatter.Problem> problems = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (!(tuple.getKeyNode() instanceof ScalarNode keyNode)) {
        continue;
      }
      Node value = tuple.getValueNode();
      FrontMatter.Entry entry = entry(keyNode, value, within(keyNode, value, places), places);
      if (!seen.add(entry.key())) {
        problems.add(
            new FrontMatter.Problem(
                FrontMatter.Problem.Kind.DUPLICATE_KEY, entry.keyRange(), entry.key()));
      }
      entries.add(entry);
    }
    return new FrontMatter(range, entries, problems);
  }

  private static FrontMatter.Entry entry(
      ScalarNode key, Node value, List<FrontMatter.Entry> within, YamlPlaces places) {
    SourceRange keyRange = places.key(key);
    List<String> items = items(value);
    return new FrontMatter.Entry(
        key.getValue(),
        String.join(", ", items),
        items,
        within,
        keyRange,
        places.value(keyRange, value));
  }

  /** The entries of a mapping; what many aliases stand for would be read as often. */
  private static List<FrontMatter.Entry> within(ScalarNode key, Node value, YamlPlaces places) {
    List<FrontMatter.Entry> entries = new ArrayList<>();
    if (value instanceof MappingNode mapping && places.isAfter(places.key(key), value)) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode keyNode) {
          entries.add(entry(keyNode, tuple.getValueNode(), List.of(), places));
        }
      }
    }
    return entries;
  }

  private static List<String> items(Node value) {
    if (value instanceof ScalarNode scalar) {
      return scalar.getTag().equals(Tag.NULL) ? List.of() : List.of(scalar.getValue());
    }
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue().stream()
          .filter(ScalarNode.class::isInstance)
          .map(item -> ((ScalarNode) item).getValue())
          .toList();
    }
    return List.of();
  }

  /** A class of its own, since most roadmaps have no front matter and need no YAML library. */
  private static final class Yaml {
    static final LoadSettings SETTINGS =
        LoadSettings.builder()
            .setLabel("front matter")
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .build();
  }
}
