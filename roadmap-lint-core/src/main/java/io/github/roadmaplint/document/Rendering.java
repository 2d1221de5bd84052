package io.github.roadmaplint.document;

import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern FOOTNOTE =
      Pattern.compile("^([ \\t>]*+)(?=\\[\\^[^]\\s]++]:)", Pattern.MULTILINE);

  private static final Pattern COMMENT = Pattern.compile(HtmlComment.EXPRESSION);
  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
  private static final Pattern AROUND_BLOCK =
      Pattern.compile(
          " ?(</?(?:p|li|ul|ol|table|thead|tbody|tr|th|td|h[1-6]|blockquote|pre|hr)\\b[^>]*>) ?");

  private Rendering() {}

  /**
   * The HTML without its comments, behind the number of link definitions, which do not show; white
   * space that does not is all one. Front matter is told from the same lines below something else.
   * A footnote is text, with which the line below it may go on, and no definition, with which none
   * does.
   */
  public static String of(String markdown) {
    boolean frontMatter = new FrontMatterParser(SourceText.of(markdown)).parse().isPresent();
    String footnotes = FOOTNOTE.matcher(markdown).replaceAll("$1\\\\");
    String html = COMMENT.matcher(RENDERER.render(PARSER.parse(footnotes))).replaceAll("");
    String collapsed = WHITE_SPACE.matcher(html).replaceAll(" ").strip();
    return (frontMatter ? "---" : "")
        + definitions(markdown)
        + AROUND_BLOCK.matcher(collapsed).replaceAll("$1");
  }

  /** How many link definitions GitHub reads: none straight above a table. */
  private static int definitions(String markdown) {
    return markdown.contains("]:")
        ? new DocumentParser().parse("", SourceText.of(markdown)).linkDefinitions().size()
        : 0;
  }
}
