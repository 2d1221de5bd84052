package io.github.roadmaplint.document;

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

  private final int partLength;

  /** A parser, as good as any other: it keeps nothing of what it has read. */
  public DocumentParser() {
    this(BodyParts.PART_LENGTH);
  }

  /**
   * @param partLength how much of a body to parse at once
   */
  DocumentParser(int partLength) {
    this.partLength = partLength;
  }

  /**
   * Loads the parsers beside the caller's other work, and returns at once: in a program that reads
   * one roadmap and ends, that takes longer than the reading.
   */
  public static void prepare() {
    DeepStack.start(DocumentParser::readSample);
  }

  static RoadmapDocument readSample() {
    return new DocumentParser().parse("", SourceText.of(SAMPLE));
  }

  /**
   * Parses a roadmap, in a thread of its own where the caller's stack may not be deep enough.
   *
   * @param path relative to the root of the run, with {@code /}
   * @param source the text
   * @throws RoadmapLimitException if it is beyond what can be read
   */
  public RoadmapDocument parse(String path, SourceText source) {
    return DeepStack.call(() -> read(path, source));
  }

  private RoadmapDocument read(String path, SourceText source) {
    LimitCheck.check(path, source);
    Optional<FrontMatter> frontMatter = new FrontMatterParser(source).parse();
    Optional<SourceRange> toml = new TomlBlock(source).find();
    int bodyStart =
        frontMatter
            .map(FrontMatter::range)
            .or(() -> toml)
            .map(block -> bodyStart(source, block))
            .orElse(source.contentStart());
    FootnoteNumbers footnotes = new FootnoteNumbers();
    BlockCollector blocks = new BlockCollector(new HeadingReader(footnotes));
    LinkCollector links = new LinkCollector(source);
    AnchorCollector anchors = new AnchorCollector(source);
    TableCollector tables = new TableCollector(source);
    SuppressionParser suppressions = new SuppressionParser(path, source);
    frontMatter.ifPresent(links::collect);
    new BodyParts(source, bodyStart, partLength)
        .forEach(
            tree -> {
              footnotes.collect(tree);
              blocks.collect(tree);
              links.collect(tree);
              anchors.collect(tree);
              tables.collect(tree);
              suppressions.collect(tree);
            });
    return new RoadmapDocument(
        path,
        source,
        frontMatter,
        toml,
        blocks.headings(),
        SectionTree.of(blocks.headings(), source.text().length()),
        links.links(),
        links.issueReferences(),
        links.definitions(),
        links.undefinedReferences(),
        anchors.anchors(blocks),
        tables.tables(),
        tables.lookalikes(),
        blocks.listItems(),
        blocks.blocks(),
        damagedTexts(source),
        suppressions.suppressions(),
        suppressions.unknown());
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
  private static int bodyStart(SourceText source, SourceRange block) {
    int next = source.lineAt(block.end()) + 1;
    return next > source.lineCount() ? source.text().length() : source.lineRange(next).start();
  }
}
