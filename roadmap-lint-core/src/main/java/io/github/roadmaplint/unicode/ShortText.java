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

  /**
   * The text where it is short enough, otherwise more of its beginning than of its end, with an
   * ellipsis between them.
   *
   * @param most how many code points stay at most, the ellipsis included; at least 3
   */
  public static String withEnd(String text, int most) {
    int length = text.codePointCount(0, text.length());
    if (length <= most) {
      return text;
    }
    int end = (most - 1) / 3;
    return text.substring(0, text.offsetByCodePoints(0, most - 1 - end))
        + "…"
        + text.substring(text.offsetByCodePoints(text.length(), -end));
  }
}
