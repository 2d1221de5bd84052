package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.RuleContext;
import java.util.List;
import java.util.regex.Pattern;

/** Writes another address into a link. */
final class NewAddress {
  /** What Markdown, HTML, YAML and table cells all leave alone, but for what is named below. */
  private static final Pattern PLAIN = Pattern.compile("[\\w\\-.~:/?#@!$&*+,;=%]+");

  /** Markdown and HTML read a character there: {@code &copy;}, {@code &#65;}. */
  private static final Pattern CHARACTER_REFERENCE = Pattern.compile("&#?\\w+;");

  /** HTML does without the semicolon, but before letters, digits and {@code =}. */
  private static final Pattern HTML_REFERENCE = Pattern.compile("&(?:#|[A-Za-z]\\w*(?![\\w=]))");

  /** What begins an address in the text, GFM section 6.9. */
  private static final Pattern BARE =
      Pattern.compile(
          "https?://(?:[\\w-]+\\.)*[a-zA-Z0-9-]+\\.[a-zA-Z0-9-]+(?::\\d+)?(?:[/?#].*)?");

  /** What ends it, and what may belong to emphasis and the like around it. */
  private static final Pattern CUT_WHEN_BARE =
      Pattern.compile("[*~]|[?!.,:_;]$|_(?![a-zA-Z0-9])|(?<![a-zA-Z0-9])_");

  /** What ends an attribute of HTML that has no quotes, and an address of {@code srcset}. */
  private static final Pattern CUT_WITHOUT_QUOTES = Pattern.compile("[=,]");

  /** What ends an item of a list in YAML, or makes a key. */
  private static final Pattern CUT_IN_YAML = Pattern.compile(",|:$");

  private NewAddress() {}

  /** The edits; empty where the address would be read as something else at that place. */
  static List<TextEdit> edits(RuleContext context, Link link, String address) {
    String encoded = address.replace("(", "%28").replace(")", "%29").replace("|", "%7C");
    SourceRange range = link.destinationRange();
    boolean quoted = isQuoted(context.document().source().text(), range.start());
    return PLAIN.matcher(encoded).matches() && fits(link.kind(), encoded, quoted)
        ? List.of(new TextEdit(range.start(), range.end(), encoded))
        : List.of();
  }

  private static boolean isQuoted(String text, int start) {
    return start > 0 && (text.charAt(start - 1) == '"' || text.charAt(start - 1) == '\'');
  }

  private static boolean fits(Link.Kind kind, String address, boolean quoted) {
    return switch (kind) {
      case SHORTHAND -> false;
      case FRONT_MATTER -> quoted || !CUT_IN_YAML.matcher(address).find();
      case BARE ->
          BARE.matcher(address).matches()
              && !CUT_WHEN_BARE.matcher(address).find()
              && !CHARACTER_REFERENCE.matcher(address).find();
      case HTML ->
          !HTML_REFERENCE.matcher(address).find()
              && !CHARACTER_REFERENCE.matcher(address).find()
              && !address.endsWith(",")
              && (quoted || !CUT_WITHOUT_QUOTES.matcher(address).find());
      default -> !CHARACTER_REFERENCE.matcher(address).find();
    };
  }
}
