package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the places that a fragment can lead to: headings, {@code id} and {@code name} attributes,
 * and footnotes.
 */
final class AnchorCollector {
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?is)^[^<>]*?\\s(?:id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

  /**
   * The name of an anchor at the end of a heading. GitHub shows it as text, and what is written for
   * Docusaurus, Hugo, MkDocs or Pandoc has it.
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\{:?\\s*+(?:%1$s\\s++)*+#([^\\s{}]++)(?:\\s++%1$s)*+\\s*+}$"
              .formatted("(?:\\.[^\\s{}]++|[\\w-]++=[^\\s{}]++)"));

  private static final Pattern COMMENT = Pattern.compile(HtmlComment.EXPRESSION);

  private final List<Anchor> attributes;
  private final List<Anchor> footnotes = new ArrayList<>();
  private final SourceText source;

  /** What a page does not take for tags: code and comments. */
  private final List<SourceRange> untagged = new ArrayList<>();

  AnchorCollector(SourceText source) {
    this.source = source;
    attributes = attributes(source.text());
  }

  /** Goes on with the next part of the body. */
  void collect(Document tree) {
    if (!FootnoteExtension.FOOTNOTES.get(tree).isEmpty()) {
      addFootnotes(tree);
    }
    if (!attributes.isEmpty()) {
      addCodeSpansAndComments(tree);
    }
  }

  /** The anchors of the body, once all of it is collected. */
  List<Anchor> anchors(BlockCollector blocks) {
    List<Anchor> anchors = new ArrayList<>();
    for (Heading heading : blocks.headings()) {
      anchors.add(new Anchor(heading.slug(), heading.range()));
      Matcher named = NAMED.matcher(heading.text().text());
      if (named.find()) {
        anchors.add(new Anchor(named.group(1), heading.range()));
      }
    }
    anchors.addAll(footnotes);
    if (!attributes.isEmpty()) {
      addCodeBlocksAndComments(blocks);
      SourceRanges ranges = SourceRanges.of(untagged);
      attributes.stream().filter(each -> !ranges.contain(each.range())).forEach(anchors::add);
    }
    return anchors;
  }

  /** GitHub names a footnote {@code fn-LABEL} and the references to it {@code fnref-LABEL}. */
  private void addFootnotes(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FootnoteBlock footnote) {
        String label = footnote.getText().toString();
        SourceRange range = MarkdownTree.range(footnote);
        footnotes.add(new Anchor("fn-" + label, range));
        footnotes.add(new Anchor("fnref-" + label, range));
      }
      if (!(node instanceof Paragraph)) {
        addFootnotes(node);
      }
    }
  }

  private static List<Anchor> attributes(String text) {
    List<Anchor> found = new ArrayList<>();
    Matcher attribute = ATTRIBUTE.matcher(text);
    for (int at = text.indexOf('<'); at >= 0; ) {
      int next = at + 1;
      boolean opensTag = next < text.length() && isLetter(text.charAt(next));
      while (opensTag && attribute.region(next, text.length()).lookingAt()) {
        int group = attribute.group(1) != null ? 1 : attribute.group(2) != null ? 2 : 3;
        SourceRange range = new SourceRange(attribute.start(group), attribute.end(group));
        found.add(new Anchor(attribute.group(group), range));
        next = attribute.end();
      }
      at = text.indexOf('<', next);
    }
    return found;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private void addCodeBlocksAndComments(BlockCollector blocks) {
    for (TextBlock block : blocks.blocks()) {
      if (block.kind() == TextBlock.Kind.HTML) {
        addComments(block.range());
      } else if (block.kind() != TextBlock.Kind.PARAGRAPH) {
        untagged.add(block.range());
      }
    }
  }

  private void addComments(SourceRange html) {
    Matcher comment = COMMENT.matcher(source.text()).region(html.start(), html.end());
    while (comment.find()) {
      untagged.add(new SourceRange(comment.start(), comment.end()));
    }
  }

  private void addCodeSpansAndComments(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code || node instanceof HtmlInlineComment) {
        untagged.add(MarkdownTree.range(node));
      }
      addCodeSpansAndComments(node);
    }
  }
}
