package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.ast.Document;
import io.github.roadmaplint.mojibake.MojibakeDetector;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Reads a text into a document. */
public final class DocumentParser {
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
    // The other parser and the search for damage need nothing of the tree.
    Future<TableFinder.Found> beside = DeepStack.start(() -> TableFinder.find(source, bodyStart));
    Future<List<DamagedText>> damages = DeepStack.start(() -> damagedTexts(source));
    Document tree = MarkdownTree.parse(source, bodyStart);
    BlockCollector blocks = new BlockCollector(new HeadingReader());
    blocks.collect(tree);
    LinkCollector links = new LinkCollector(source, tree);
    links.collect(frontMatter);
    TableFinder.Found tables = result(beside);
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
        result(damages),
        SuppressionParser.parse(source, tree));
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while parsing", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot parse", e.getCause());
    }
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
