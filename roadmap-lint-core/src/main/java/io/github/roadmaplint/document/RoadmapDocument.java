package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A roadmap, parsed once. All lists are in the order of the text.
 *
 * @param path relative to the root of the run, with {@code /}
 * @param source the text and its lines
 * @param frontMatter the YAML block at the top
 * @param toml the block of TOML at the top, between lines of {@code +++}, which is not read
 * @param headings all headings
 * @param sections the top-level sections, each with those below it
 * @param links all links
 * @param issueReferences all issues and pull requests named in GitHub's short forms
 * @param linkDefinitions all reference definitions
 * @param undefinedReferences references without a definition
 * @param anchors all places that a fragment can lead to
 * @param tables all tables that GitHub renders
 * @param tableLookalikes lines that look like a table and are none
 * @param listItems all items of all lists
 * @param blocks all leaf blocks but headings and tables
 * @param damagedTexts runs whose characters were mangled by a wrong charset; the texts of headings
 *     are read as if repaired
 * @param suppressions all comments that silence rules
 * @param unknownDirectives all comments that begin like one that silences rules, and are none
 */
public record RoadmapDocument(
    String path,
    SourceText source,
    Optional<FrontMatter> frontMatter,
    Optional<SourceRange> toml,
    List<Heading> headings,
    List<Section> sections,
    List<Link> links,
    List<IssueReference> issueReferences,
    List<LinkDefinition> linkDefinitions,
    List<UndefinedReference> undefinedReferences,
    List<Anchor> anchors,
    List<Table> tables,
    List<TableLookalike> tableLookalikes,
    List<ListItem> listItems,
    List<TextBlock> blocks,
    List<DamagedText> damagedTexts,
    List<Suppression> suppressions,
    List<UnknownDirective> unknownDirectives) {
  public RoadmapDocument {
    headings = List.copyOf(headings);
    sections = List.copyOf(sections);
    links = List.copyOf(links);
    issueReferences = List.copyOf(issueReferences);
    linkDefinitions = List.copyOf(linkDefinitions);
    undefinedReferences = List.copyOf(undefinedReferences);
    anchors = List.copyOf(anchors);
    tables = List.copyOf(tables);
    tableLookalikes = List.copyOf(tableLookalikes);
    listItems = List.copyOf(listItems);
    blocks = List.copyOf(blocks);
    damagedTexts = List.copyOf(damagedTexts);
    suppressions = List.copyOf(suppressions);
    unknownDirectives = List.copyOf(unknownDirectives);
  }

  /** All sections of all levels, in the order of the text. */
  public List<Section> allSections() {
    List<Section> all = new ArrayList<>(headings.size());
    for (Section section : sections) {
      section.addTo(all);
    }
    return all;
  }

  /** That of the first heading of level 1, which names the document; further ones head parts. */
  public Optional<Section> titleSection() {
    return sections.stream().filter(section -> section.heading().level() == 1).findFirst();
  }

  /** The items that lie within a range, in the order of the text. */
  public List<ListItem> listItemsIn(SourceRange range) {
    return within(range, listItems, ListItem::range);
  }

  /** Asked whether something lies in a list. */
  public SourceRanges listItemRanges() {
    return SourceRanges.of(listItems.stream().map(ListItem::range).toList());
  }

  /** The tables that lie within a range, in the order of the text. */
  public List<Table> tablesIn(SourceRange range) {
    return within(range, tables, Table::range);
  }

  /** The paragraphs that lie within a range, in the order of the text. */
  public Stream<TextBlock> paragraphsIn(SourceRange range) {
    return within(range, blocks, TextBlock::range).stream().filter(RoadmapDocument::isParagraph);
  }

  /** Looks at none of those before the range. */
  private static <T> List<T> within(
      SourceRange range, List<T> parts, Function<T, SourceRange> place) {
    List<T> within = new ArrayList<>();
    int end = firstFrom(range.end(), parts, place);
    for (T part : parts.subList(firstFrom(range.start(), parts, place), end)) {
      if (range.contains(place.apply(part))) {
        within.add(part);
      }
    }
    return within;
  }

  private static <T> int firstFrom(int offset, List<T> parts, Function<T, SourceRange> place) {
    int low = 0;
    int high = parts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (place.apply(parts.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The paragraphs, those of list items included. */
  public Stream<TextBlock> paragraphs() {
    return blocks.stream().filter(RoadmapDocument::isParagraph);
  }

  private static boolean isParagraph(TextBlock block) {
    return block.kind() == TextBlock.Kind.PARAGRAPH;
  }
}
