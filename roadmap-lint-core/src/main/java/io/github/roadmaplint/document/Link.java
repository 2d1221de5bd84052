package io.github.roadmaplint.document;

/**
 * A link of any kind.
 *
 * @param kind how it is written
 * @param range the whole link
 * @param textRange what a reader clicks on; equal to {@code destinationRange} for an autolink;
 *     empty where there is none
 * @param destinationRange where the address stands, without angle brackets or quotes; for a
 *     reference, in its definition; empty, after the opening parenthesis, where there is none
 * @param text the text as a reader sees it, the alternative text for an image, also of {@code src}
 *     in HTML
 * @param destination the address with backslash escapes and entities resolved, as a browser gets
 *     it; {@code http://} is added to a bare {@code www.} link; empty where there is none
 */
public record Link(
    Kind kind,
    SourceRange range,
    SourceRange textRange,
    SourceRange destinationRange,
    String text,
    String destination) {
  /** How a link is written. */
  public enum Kind {
    /** {@code [text](address)}. */
    INLINE,
    /** {@code [text][label]}, {@code [label][]} or {@code [label]} with a definition. */
    REFERENCE,
    /** {@code <https://example.org>}. */
    AUTOLINK,
    /** An address in the text, GFM section 6.9. */
    BARE,
    /** {@code ![alternative text](address)}, by reference too. */
    IMAGE,
    /**
     * An attribute of an HTML tag: {@code href} of {@code a}, {@code src} or {@code srcset} of
     * {@code img} and {@code source}.
     */
    HTML,
    /** A value in the front matter that is an http or https address. */
    FRONT_MATTER,
    /** {@code #30} or {@code owner/repository#30}, where a rule takes it for a link. */
    SHORTHAND
  }
}
