package io.github.roadmaplint.document;

import java.util.regex.Pattern;

/** An opening or closing tag (GFM 0.29, section 6.10). */
final class HtmlTag {
  private static final String NAME = "[A-Za-z][A-Za-z0-9-]*+";
  private static final String VALUE = "(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\")";
  private static final String ATTRIBUTE =
      "\\s++[A-Za-z_:][A-Za-z0-9_.:-]*+(?:\\s*+=\\s*+" + VALUE + ")?+";

  /** One tag, from where it begins. */
  static final Pattern PATTERN =
      Pattern.compile("^<(?:" + NAME + "(?:" + ATTRIBUTE + ")*+\\s*+/?|/" + NAME + "\\s*+)>");

  private HtmlTag() {}
}
