package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Gathers the places that a fragment can lead to: headings, {@code id} and {@code name} attributes,
 * and footnotes.
 */
final class AnchorCollector {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?is)<[a-z][^<>]*?\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  private AnchorCollector() {}

  static List<Anchor> collect(SourceText source, BlockCollector blocks, Document tree) {
    List<Anchor> anchors = new ArrayList<>();
    for (Heading heading : blocks.headings()) {
      anchors.add(new Anchor(heading.slug(), heading.range(), Anchor.Kind.HEADING));
    }
    List<SourceRange> codeSpans = new ArrayList<>();
    addInlineParts(tree, anchors, codeSpans);
    SourceRanges code =
        SourceRanges.of(
            Stream.concat(
                codeSpans.stream(),
                blocks.blocks().stream()
                    .filter(block -> block.kind() != TextBlock.Kind.PARAGRAPH)
                    .filter(block -> block.kind() != TextBlock.Kind.HTML)
                    .map(TextBlock::range)));
    Matcher attribute = ATTRIBUTE.matcher(source.text());
    while (attribute.find()) {
      int group = attribute.group(1) != null ? 1 : attribute.group(2) != null ? 2 : 3;
      SourceRange range = new SourceRange(attribute.start(group), attribute.end(group));
      if (!code.contain(range)) {
        anchors.add(new Anchor(attribute.group(group), range, Anchor.Kind.HTML));
      }
    }
    return anchors;
  }

  /** GitHub names a footnote {@code fn-LABEL} and the references to it {@code fnref-LABEL}. */
  private static void addInlineParts(
      Node parent, List<Anchor> anchors, List<SourceRange> codeSpans) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock footnote) {
        String label = footnote.getText().toString();
        SourceRange range = MarkdownTree.range(footnote);
        anchors.add(new Anchor("fn-" + label, range, Anchor.Kind.FOOTNOTE));
        anchors.add(new Anchor("fnref-" + label, range, Anchor.Kind.FOOTNOTE));
      }
      if (node instanceof Code) {
        codeSpans.add(MarkdownTree.range(node));
      }
      addInlineParts(node, anchors, codeSpans);
    }
  }
}
