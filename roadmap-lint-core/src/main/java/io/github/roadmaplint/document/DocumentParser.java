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
      ---
      last_updated: 2030-01-01
      ---

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
    Body body = body(path, source, bodyStart, frontMatter);
    TableFinder.Found tables = TableFinder.find(source, body.tableParts());
    return new RoadmapDocument(
        path,
        source,
        frontMatter,
        body.blocks().headings(),
        SectionTree.of(body.blocks().headings(), source.text().length()),
        body.links(),
        body.issueReferences(),
        body.definitions(),
        body.undefinedReferences(),
        body.anchors(),
        tables.tables(),
        tables.lookalikes(),
        body.blocks().listItems(),
        body.blocks().blocks(),
        damagedTexts(source),
        body.suppressions());
  }

  /** What is read from the syntax tree, without the tree, which takes more memory than all this. */
  private record Body(
      BlockCollector blocks,
      List<Link> links,
      List<IssueReference> issueReferences,
      List<LinkDefinition> definitions,
      List<UndefinedReference> undefinedReferences,
      List<Anchor> anchors,
      List<SourceRange> tableParts,
      List<Suppression> suppressions) {}

  private static Body body(
      String path, SourceText source, int bodyStart, Optional<FrontMatter> frontMatter) {
    Document tree = MarkdownTree.parse(source, bodyStart);
    BlockCollector blocks = new BlockCollector(new HeadingReader());
    blocks.collect(tree);
    LinkCollector links = new LinkCollector(source, tree);
    links.collect(frontMatter);
    return new Body(
        blocks,
        links.links(),
        links.issueReferences(),
        links.definitions(),
        links.undefinedReferences(),
        AnchorCollector.collect(source, blocks, tree),
        TableParts.of(source, bodyStart, tree),
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
