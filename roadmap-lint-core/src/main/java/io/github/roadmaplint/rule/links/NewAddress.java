package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import java.util.List;
import java.util.regex.Pattern;

/** Writes another address into a link. */
final class NewAddress {
  /** What Markdown, HTML, YAML and table cells all leave alone. */
  private static final Pattern PLAIN = Pattern.compile("[\\w\\-.~:/?#@!$&*+,;=%]+");

  /** A bare address ends before these, GFM section 6.9. */
  private static final Pattern CUT_WHEN_BARE = Pattern.compile(".*[?!.,:*_~;]");

  private NewAddress() {}

  /** The edits; empty where the address would be read as something else at that place. */
  static List<TextEdit> edits(Link link, String address) {
    String encoded = address.replace("(", "%28").replace(")", "%29").replace("|", "%7C");
    boolean fits =
        link.kind() != Link.Kind.SHORTHAND
            && PLAIN.matcher(encoded).matches()
            && !(link.kind() == Link.Kind.BARE && CUT_WHEN_BARE.matcher(encoded).matches());
    SourceRange range = link.destinationRange();
    return fits ? List.of(new TextEdit(range.start(), range.end(), encoded)) : List.of();
  }
}
