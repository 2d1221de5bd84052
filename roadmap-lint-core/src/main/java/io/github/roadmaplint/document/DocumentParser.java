package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.ast.Document;
import io.github.roadmaplint.mojibake.MojibakeDetector;
import java.util.List;
import java.util.Optional;

/** Reads a text into a document. */
public final class DocumentParser {
  /** What nearly every roadmap holds. */
  private static final String SAMPLE =
      """
      # Plan

      Words with *weight*, `code` and a [link](https://example.org).

      - [ ] item

      | a | b |
      | - | - |
      | `c` | d |
      """;

  /**
   * Loads the parsers beside the caller's other work, and returns at once: in a program that reads
   * one roadmap and ends, that takes longer than the reading.
   */
  public static void prepare() {
    DeepStack.start(() -> new DocumentParser().parse("", SourceText.of(SAMPLE)));
  }

  /**
   * Parses a roadmap.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param source the text
   * @throws RoadmapLimitException if it is beyond what can be read
   */
  public RoadmapDocument parse(String path, SourceText source) {
    LimitCheck.check(path, source);
    Optional<FrontMatter> frontMatter = new FrontMatterParser(source).parse();
    int bodyStart =
        frontMatter.map(matter -> bodyStart(source, matter)).orElse(source.contentStart());
    Document tree = MarkdownTree.parse(source, bodyStart);
    BlockCollector blocks = new BlockCollector(new HeadingReader());
    blocks.collect(tree);
    LinkCollector links = new LinkCollector(source, tree);
    links.collect(frontMatter);
    TableFinder.Found tables = TableFinder.find(source, TableParts.of(source, bodyStart, tree));
    return new RoadmapDocument(
        path,
        source,
        frontMatter,
        blocks.headings(),
        SectionTree.of(blocks.headings(), source.text().length()),
        links.links(),
        links.issueReferences(),
        links.definitions(),
        links.undefinedReferences(),
        AnchorCollector.collect(source, blocks, tree),
        tables.tables(),
        tables.lookalikes(),
        blocks.listItems(),
        blocks.blocks(),
        damagedTexts(source),
        SuppressionParser.parse(path, source, tree));
  }

  private static List<DamagedText> damagedTexts(SourceText source) {
    return MojibakeDetector.find(source.text()).stream()
        .map(
            damage ->
                new DamagedText(
                    new SourceRange(damage.start(), damage.end()),
                    damage.repaired(),
                    damage.charset()))
        .toList();
  }

  /** The start of the line after the block. */
  private static int bodyStart(SourceText source, FrontMatter matter) {
    int next = source.lineAt(matter.range().end()) + 1;
    return next > source.lineCount() ? source.text().length() : source.lineRange(next).start();
  }
}
