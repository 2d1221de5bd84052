package io.github.roadmaplint.document;

/**
 * A leaf block of the document, in any container.
 *
 * @param kind what it is
 * @param range the block
 * @param text the text of a paragraph as a reader sees it; empty for all other kinds
 * @param quoted whether it stands in a block quote
 */
public record TextBlock(Kind kind, SourceRange range, PlainText text, boolean quoted) {
  /** The kinds of leaf blocks. */
  public enum Kind {
    /** A paragraph, that of a list item included. */
    PARAGRAPH,
    /** A fenced code block with its fences. */
    FENCED_CODE,
    /** An indented code block. */
    INDENTED_CODE,
    /** A block of HTML, comments included. */
    HTML
  }
}
