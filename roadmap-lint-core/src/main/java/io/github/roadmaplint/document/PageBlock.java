package io.github.roadmaplint.document;

import java.util.List;

/** A part of a Markdown page, for showing the page where there is no HTML. */
public sealed interface PageBlock {
  /**
   * The parts of a page, in its order. Text of links to the web is followed by the address.
   *
   * @param markdown GitHub Flavored Markdown
   */
  static List<PageBlock> of(String markdown) {
    return PageReader.read(markdown);
  }

  /**
   * A heading.
   *
   * @param level from 1 to 6
   */
  record Heading(int level, List<Span> text) implements PageBlock {}

  /**
   * A paragraph, in a list or outside.
   *
   * @param depth how many lists it is in
   * @param marker what stands before its first line, such as {@code "- "}; otherwise empty
   */
  record Paragraph(int depth, String marker, List<Span> text) implements PageBlock {}

  /**
   * A code block.
   *
   * @param info what stands behind the fence; empty where nothing does
   */
  record Code(String info, List<String> lines) implements PageBlock {}

  /**
   * A table.
   *
   * @param rows the header first; all of them of one length
   */
  record Table(List<List<List<Span>>> rows) implements PageBlock {}

  /** A piece of text without line endings. */
  record Span(String text, Style style) {}

  /** How a piece of text is shown. */
  enum Style {
    /** As it is. */
    PLAIN,
    /** Strong or emphasised. */
    STRONG,
    /** As code. */
    CODE
  }
}
