package io.github.roadmaplint.document;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions under which lines are an HTML block, in their order (GFM 0.29, section 4.6). */
enum HtmlCondition {
  RAW_TEXT("(?i)<(?:script|pre|style)(?:[\\s>]|$)", "(?i)</(?:script|pre|style)>"),
  COMMENT("<!--", "-->"),
  INSTRUCTION("<\\?", "\\?>"),
  DECLARATION("<![A-Z]", ">"),
  CDATA("<!\\[CDATA\\[", "\\]\\]>"),
  BLOCK_TAG(
      "(?i)</?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup"
          + "|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame"
          + "|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav"
          + "|noframes|ol|optgroup|option|p|param|section|source|summary|table|tbody|td|tfoot|th"
          + "|thead|title|tr|track|ul)(?:\\s|/?>|$)",
      null),
  ANY_TAG(HtmlTag.PATTERN + "\\s*+$", null);

  private final Pattern start;
  private final @Nullable Pattern end;

  HtmlCondition(String start, @Nullable String end) {
    this.start = Pattern.compile(start);
    this.end = end == null ? null : Pattern.compile(end);
  }

  /**
   * The one that a line meets.
   *
   * @param line from its first sign on
   * @param inParagraph whether it would end a paragraph, which a tag of any name cannot
   */
  static Optional<HtmlCondition> of(CharSequence line, boolean inParagraph) {
    return Arrays.stream(values())
        .filter(each -> !(inParagraph && each == ANY_TAG))
        .filter(each -> each.start.matcher(line).lookingAt())
        .findFirst();
  }

  /** Whether this line, the first one or a later one, is the last of the block. */
  boolean isEndedBy(CharSequence line) {
    return end != null && end.matcher(line).find();
  }

  /** Whether a blank line ends the block and is no part of it. */
  boolean endsAtBlankLine() {
    return end == null;
  }
}
