package io.github.roadmaplint.document;

/** A comment in HTML, which no reader sees. */
public final class HtmlComment {
  /**
   * A regular expression for one, to the end of the text where it is never closed; {@code <!-->} is
   * a whole one.
   */
  public static final String EXPRESSION = "(?s:<!--(?:-?+>|.*?(?:-->|\\z)))";

  private HtmlComment() {}
}
