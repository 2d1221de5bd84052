package io.github.roadmaplint.document;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Markdown as HTML for a part of a page that fetches nothing and runs nothing: HTML in the Markdown
 * is shown as text, an image as its alternative text, and only links to the web lead anywhere.
 */
public final class SafeHtml {
  private static final int DEEPEST_HEADING = 6;

  private final Parser parser;
  private final HtmlRenderer renderer;

  /**
   * @param headingShift by how many levels headings are lowered, so that they fit below those of
   *     the page
   */
  public SafeHtml(int headingShift) {
    List<Extension> extensions = List.of(TablesExtension.create());
    parser = Parser.builder().extensions(extensions).build();
    renderer =
        HtmlRenderer.builder()
            .escapeHtml(true)
            .nodeRendererFactory(context -> new InertNodes(context, headingShift))
            .attributeProviderFactory(context -> new Attributes())
            .extensions(extensions)
            .build();
  }

  /** The HTML, well-formed as long as it stands in a block. */
  public String of(String markdown) {
    return renderer.render(parser.parse(markdown));
  }

  /** What would fetch something or lead out of the page. */
  private static final class InertNodes implements NodeRenderer {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final int headingShift;

    InertNodes(HtmlNodeRendererContext context, int headingShift) {
      this.context = context;
      this.headingShift = headingShift;
      html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Heading.class, Image.class, Link.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof Heading heading) {
        int level = Math.min(heading.getLevel() + headingShift, DEEPEST_HEADING);
        wrap(node, "h" + level, Map.of());
      } else if (node instanceof Link link && leadsToTheWeb(link.getDestination())) {
        wrap(node, "a", Map.of("href", link.getDestination(), "rel", "noreferrer"));
      } else {
        wrap(node, "span", Map.of("class", node instanceof Image ? "image" : "link"));
      }
    }

    private void wrap(Node node, String tag, Map<String, String> attributes) {
      // In an order of their own, so that the same Markdown gives the same bytes.
      html.tag(tag, new TreeMap<>(attributes));
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        context.render(child);
      }
      html.tag("/" + tag);
    }

    private static boolean leadsToTheWeb(String address) {
      return address.regionMatches(true, 0, "https://", 0, 8)
          || address.regionMatches(true, 0, "http://", 0, 7);
    }
  }

  /** The pages of rules say of their examples whether they are bad or good, and for which day. */
  private static final class Attributes implements AttributeProvider {
    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
      if (tag.equals("pre") && node instanceof FencedCodeBlock code) {
        String[] info = String.valueOf(code.getInfo()).split(" +", 2);
        attributes.put("tabindex", "0");
        if (info.length == 2) {
          attributes.put("data-example", info[1]);
        }
      }
    }
  }
}
