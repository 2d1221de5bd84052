package io.github.roadmaplint.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** What readers see of a Markdown text, so that it can be told whether a change to it shows. */
public final class Rendering {
  private static final List<TablesExtension> EXTENSIONS =
      List.of((TablesExtension) TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private static final Pattern COMMENT = Pattern.compile(HtmlComment.EXPRESSION);
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND_BLOCK =
      Pattern.compile(
          " ?(</?(?:p|li|ul|ol|table|thead|tbody|tr|th|td|h[1-6]|blockquote|pre|hr)\\b[^>]*>) ?");

  private Rendering() {}

  /**
   * The HTML without its comments; white space that does not show is all one. Front matter is told
   * from the same lines below something else. Before it stands what GitHub sees and this renderer
   * does not: footnotes, and that a definition straight above a table is text.
   */
  public static String of(String markdown) {
    boolean frontMatter = new FrontMatterParser(SourceText.of(markdown)).parse().isPresent();
    String html = withoutComments(RENDERER.render(PARSER.parse(markdown)));
    String collapsed = WHITE_SPACE.matcher(html).replaceAll(" ").strip();
    return (frontMatter ? "---" : "")
        + definitions(markdown)
        + AROUND_BLOCK.matcher(collapsed).replaceAll("$1");
  }

  private static String withoutComments(String text) {
    return COMMENT.matcher(text).replaceAll("");
  }

  /** What is defined for links and in footnotes, and how many paragraphs those are a part of. */
  private static String definitions(String markdown) {
    if (!markdown.contains("]:")) {
      return "";
    }
    RoadmapDocument document = new DocumentParser().parse("", SourceText.of(markdown));
    String footnotes =
        document.anchors().stream()
            .filter(anchor -> anchor.name().startsWith("fn-"))
            .map(anchor -> withoutComments(document.source().slice(anchor.range())))
            .collect(Collectors.joining());
    return "%s %s %s "
        .formatted(
            document.linkDefinitions().size(),
            document.paragraphs().count(),
            WHITE_SPACE.matcher(footnotes).replaceAll(""));
  }
}
