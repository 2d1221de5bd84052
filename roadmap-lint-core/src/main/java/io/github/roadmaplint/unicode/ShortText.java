package io.github.roadmaplint.unicode;

/** Cuts texts that are quoted to what a reader wants to see of them. */
public final class ShortText {
  private ShortText() {}

  /**
   * The text where it is short enough, otherwise its beginning and an ellipsis.
   *
   * @param most how many code points stay at most
   */
  public static String of(String text, int most) {
    return text.codePointCount(0, text.length()) <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}
