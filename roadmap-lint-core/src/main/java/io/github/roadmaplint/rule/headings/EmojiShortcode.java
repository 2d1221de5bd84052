package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.EmojiScanner;
import io.github.roadmaplint.unicode.EmojiShortcodes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Headings mix emoji and their shortcodes. */
public final class EmojiShortcode implements Rule {
  /** How emoji are written. */
  enum Form {
    EMOJI,
    SHORTCODE
  }

  private static final Option<Form> PREFER =
      Option.of(
          "headings.emoji-shortcode.prefer",
          OptionType.oneOf(Form.class),
          Form.EMOJI,
          "Which of the two forms stays where headings mix them");

  private record Occurrence(
      Heading heading, SourceRange range, String text, String counterpart, Form form) {}

  private static final RuleInfo INFO =
      RuleInfo.of(
              "headings/emoji-shortcode",
              "Headings hold both emoji and shortcodes",
              Severity.WARNING,
              Severity.WARNING,
              PREFER)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    List<Occurrence> all =
        context.document().headings().stream().flatMap(EmojiShortcode::occurrences).toList();
    Form preferred = context.option(PREFER);
    if (all.stream().map(Occurrence::form).distinct().count() < 2) {
      return;
    }
    Set<String> fragments = fragments(context.document());
    for (Occurrence each : all) {
      if (each.form() != preferred && !each.counterpart().isEmpty()) {
        SourceRange range = each.range();
        context.report(
            range,
            "%s stands beside %s; write %s"
                .formatted(
                    each.text(),
                    preferred == Form.EMOJI ? "real emoji" : "shortcodes",
                    each.counterpart()),
            // GitHub makes the words of a shortcode, and nothing of an emoji, part of the anchor.
            fragments.contains("#" + each.heading().slug())
                ? List.of()
                : List.of(new TextEdit(range.start(), range.end(), each.counterpart())));
      }
    }
  }

  /** Where the document's links to itself lead, in any letter case. */
  private static Set<String> fragments(RoadmapDocument document) {
    return document.links().stream()
        .map(Link::destination)
        .filter(destination -> destination.startsWith("#"))
        .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
  }

  private static Stream<Occurrence> occurrences(Heading heading) {
    String text = heading.text().text();
    Stream<Occurrence> emoji =
        EmojiScanner.all(text).stream()
            .map(
                match ->
                    new Occurrence(
                        heading,
                        heading.text().source(match.start(), match.end()),
                        match.text(),
                        EmojiShortcodes.shortcode(match.text())
                            .map(code -> ":" + code + ":")
                            .orElse(""),
                        Form.EMOJI));
    Stream<Occurrence> shortcodes =
        EmojiShortcodes.WRITTEN
            .matcher(text)
            .results()
            .flatMap(
                result ->
                    EmojiShortcodes.emoji(result.group(1)).stream()
                        .map(
                            meant ->
                                new Occurrence(
                                    heading,
                                    heading.text().source(result.start(), result.end()),
                                    result.group(),
                                    meant,
                                    Form.SHORTCODE)));
    return Stream.concat(emoji, shortcodes);
  }
}
