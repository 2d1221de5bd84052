package io.github.roadmaplint.document;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.roadmaplint.mojibake.Mojibake;
import io.github.roadmaplint.mojibake.MojibakeDetector;
import io.github.roadmaplint.unicode.EmojiMatch;
import io.github.roadmaplint.unicode.EmojiScanner;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads headings in the order of the text. */
final class HeadingReader {
  private final Map<String, Integer> slugs = new HashMap<>();

  private final FootnoteNumbers footnotes;

  HeadingReader(FootnoteNumbers footnotes) {
    this.footnotes = footnotes;
  }

  Heading read(com.vladsch.flexmark.ast.Heading node, boolean nested) {
    PlainText text = PlainTextBuilder.withBrackets(node);
    BasedSequence content = node.getText();
    SourceRange textRange = new SourceRange(content.getStartOffset(), content.getEndOffset());
    // A damaged heading is read as its author wrote it, so that one defect gives one finding.
    List<Mojibake> damages = MojibakeDetector.find(text.text());
    String repaired = MojibakeDetector.repair(text.text(), damages);
    Optional<EmojiMatch> leading = EmojiScanner.leading(repaired);
    String seen = text.text().indexOf(PlainText.OBJECT) < 0 ? repaired : withCode(node);
    Optional<Emoji> emoji = leading.map(match -> emoji(match, text, damages));
    String title = seen.substring(leading.map(EmojiMatch::end).orElse(0)).strip();
    return new Heading(
        node.getLevel(),
        MarkdownTree.range(node),
        textRange,
        text,
        emoji,
        title,
        unique(slug(hasMore(content) ? ofPage(node) : seen)),
        nested);
  }

  private static String withCode(Node node) {
    return MojibakeDetector.repair(PlainTextBuilder.withCode(node).text());
  }

  /** Whether a page may have more of a heading than its title: brackets, line breaks. */
  private static boolean hasMore(BasedSequence content) {
    return content.indexOf('[') >= 0 || content.indexOfAny(CharPredicate.ANY_EOL) >= 0;
  }

  private String ofPage(Node node) {
    return MojibakeDetector.repair(PlainTextBuilder.ofPage(node, footnotes).text());
  }

  private static Emoji emoji(EmojiMatch match, PlainText text, List<Mojibake> damages) {
    boolean damaged = !damages.isEmpty() && damages.get(0).start() < match.end();
    int end = damaged ? damages.get(0).end() : match.end();
    return new Emoji(match.text(), text.source(match.start(), end));
  }

  /**
   * GitHub's anchor: lower case, spaces to hyphens, all but hyphens and what Ruby's {@code
   * \p{Word}} has removed, as html-pipeline does, line breaks too. Numbers such as {@code ²} are no
   * words, letters in circles are.
   */
  private static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint == ' ' || codePoint == '-') {
                slug.append('-');
              } else if (isWord(codePoint)) {
                slug.append(Character.toString(codePoint).toLowerCase(Locale.ROOT));
              }
            });
    return slug.toString();
  }

  private static boolean isWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isAlphabetic(codePoint);
    };
  }

  private String unique(String slug) {
    String candidate = slug;
    int count = slugs.getOrDefault(slug, -1);
    while (slugs.containsKey(candidate)) {
      count++;
      candidate = slug + "-" + Math.max(count, 1);
      count = Math.max(count, 1);
    }
    slugs.put(slug, Math.max(count, 0));
    slugs.putIfAbsent(candidate, 0);
    return candidate;
  }
}
