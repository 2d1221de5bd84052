package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what a tree links to: links, references to issues, definitions and what lacks one. */
final class LinkCollector {
  private final SourceText source;
  private final BareLinkScanner bareLinks;
  private final IssueReferenceScanner issueReferenceScanner;
  private final List<Link> links = new ArrayList<>();
  private final List<UndefinedReference> undefined = new ArrayList<>();
  private final List<IssueReference> issueReferences = new ArrayList<>();
  private final List<LinkDefinition> definitions = new ArrayList<>();

  /** Where the definitions begin that a reference resolves to. */
  private final Set<Integer> used = new HashSet<>();

  LinkCollector(SourceText source) {
    this.source = source;
    bareLinks = new BareLinkScanner(source);
    issueReferenceScanner = new IssueReferenceScanner(source);
  }

  void collect(FrontMatter matter) {
    links.addAll(FrontMatterLinks.find(source, matter));
  }

  /** Goes on with the next part of the body. */
  void collect(Document tree) {
    visit(tree, false, Parser.REFERENCES.get(tree));
  }

  List<Link> links() {
    links.sort(Comparator.comparing(Link::range));
    return links;
  }

  List<IssueReference> issueReferences() {
    return issueReferences;
  }

  List<UndefinedReference> undefinedReferences() {
    return undefined;
  }

  /** The definitions, once all of the body is collected. */
  List<LinkDefinition> definitions() {
    return definitions.stream().map(this::withUse).toList();
  }

  private LinkDefinition withUse(LinkDefinition each) {
    return used.contains(each.range().start())
        ? new LinkDefinition(
            each.label(), each.range(), each.destinationRange(), each.destination(), true)
        : each;
  }

  private void visit(Node parent, boolean opaque, ReferenceRepository defined) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Text) {
        if (!opaque) {
          addText(new SourceRange(node.getStartOffset(), node.getEndOffset()));
        }
      } else if (node instanceof TableCell cell) {
        int first = links.size();
        visit(node, opaque, defined);
        links
            .subList(first, links.size())
            .replaceAll(link -> inCell(link, MarkdownTree.range(cell)));
      } else {
        boolean isLink = add(node, defined);
        visit(node, opaque || isLink || node instanceof Code, defined);
      }
    }
  }

  /** GitHub takes the backslash before a pipe away before it reads what the cell holds. */
  private static Link inCell(Link link, SourceRange cell) {
    return cell.contains(link.destinationRange()) && link.destination().contains("\\|")
        ? new Link(
            link.kind(),
            link.range(),
            link.textRange(),
            link.destinationRange(),
            link.text().replace("\\|", "|"),
            link.destination().replace("\\|", "|"))
        : link;
  }

  /** Adds what the node links to; true where its text is that of a link or an image. */
  private boolean add(Node node, ReferenceRepository defined) {
    if (node instanceof InlineLinkNode inline) {
      addInline(inline);
      return true;
    }
    if (node instanceof RefNode reference) {
      return addReference(reference, defined);
    }
    if (node instanceof AutoLink auto) {
      SourceRange address = range(auto.getText());
      String destination = CharacterReferences.inHtml(auto.getText().toString());
      addLink(Link.Kind.AUTOLINK, auto, address, address, destination);
      return true;
    }
    if (node instanceof Reference definition) {
      definitions.add(unused(definition));
    } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
      links.addAll(
          HtmlLinks.find(source, new SourceRange(node.getStartOffset(), node.getEndOffset())));
    }
    return false;
  }

  private void addText(SourceRange part) {
    List<Link> bare = bareLinks.find(part);
    links.addAll(bare);
    List<IssueReference> issues = issueReferenceScanner.find(part);
    if (!issues.isEmpty()) {
      SourceRanges addresses = SourceRanges.of(bare.stream().map(Link::range).toList());
      for (IssueReference issue : issues) {
        if (!addresses.contain(issue.range())) {
          issueReferences.add(issue);
        }
      }
    }
  }

  private void addInline(InlineLinkNode node) {
    Link.Kind kind = node instanceof Image ? Link.Kind.IMAGE : Link.Kind.INLINE;
    String text = PlainTextBuilder.of(node).text();
    addLink(kind, node, range(node.getText()), destination(node), text, unescape(node.getUrl()));
  }

  private SourceRange destination(LinkNodeBase node) {
    BasedSequence url = node.getUrl();
    return url.isNull()
        ? new SourceRange(node.getEndOffset() - 1, node.getEndOffset() - 1)
        : range(url);
  }

  private boolean addReference(RefNode node, ReferenceRepository defined) {
    Reference definition = node.getReferenceNode(defined);
    if (definition == null) {
      // A lone [word] is text; with a second pair of brackets a link was meant. No label is blank.
      if (!node.getReference().isBlank()
          && (node.getTextOpeningMarker().isNotNull()
              || node.getReferenceClosingMarker().isNotNull()
                  && node.isReferenceTextCombined()
                  && node.getChars().endsWith("[]"))) {
        undefined.add(
            new UndefinedReference(node.getReference().toString(), MarkdownTree.range(node)));
      }
      return false;
    }
    used.add(definition.getStartOffset());
    boolean image = node instanceof ImageRef;
    BasedSequence text =
        node.getText().isNull() || node.getText().isEmpty() ? node.getReference() : node.getText();
    addLink(
        image ? Link.Kind.IMAGE : Link.Kind.REFERENCE,
        node,
        range(text),
        range(definition.getUrl()),
        PlainTextBuilder.of(node).text(),
        unescape(definition.getUrl()));
    return true;
  }

  private static LinkDefinition unused(Reference definition) {
    return new LinkDefinition(
        definition.getReference().toString(),
        MarkdownTree.range(definition),
        range(definition.getUrl()),
        unescape(definition.getUrl()),
        false);
  }

  private void addLink(
      Link.Kind kind, Node node, SourceRange text, SourceRange address, String destination) {
    addLink(kind, node, text, address, destination, destination);
  }

  private void addLink(
      Link.Kind kind,
      Node node,
      SourceRange textRange,
      SourceRange address,
      String text,
      String destination) {
    links.add(new Link(kind, MarkdownTree.range(node), textRange, address, text, destination));
  }

  private static SourceRange range(BasedSequence chars) {
    return new SourceRange(chars.getStartOffset(), chars.getEndOffset());
  }

  private static String unescape(BasedSequence url) {
    String text = url.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0
        ? text
        : CharacterReferences.inMarkdown(text);
  }
}
