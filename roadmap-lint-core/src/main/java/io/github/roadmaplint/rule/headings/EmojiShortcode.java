package io.github.roadmaplint.rule.headings;

import io.github.roadmaplint.document.Heading;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.PlainText;
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
import java.util.Optional;
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

  private record Occurrence(Heading heading, SourceRange range, String text, Form form) {
    /** The same in the other form, where it has one. */
    Optional<String> counterpart() {
      return form == Form.EMOJI
          ? EmojiShortcodes.shortcode(text).map(code -> ":" + code + ":")
          : EmojiShortcodes.emoji(text.substring(1, text.length() - 1));
    }
  }

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
    List<Heading> headings = context.document().headings();
    // Most roadmaps have no shortcodes, and to look for emoji costs far more than for a colon.
    if (headings.stream().noneMatch(heading -> heading.text().text().indexOf(':') >= 0)) {
      return;
    }
    List<Occurrence> all = headings.stream().flatMap(EmojiShortcode::occurrences).toList();
    Form preferred = context.option(PREFER);
    if (all.stream().map(Occurrence::form).distinct().count() < 2) {
      return;
    }
    Set<String> fragments = fragments(context.document());
    for (Occurrence each : all) {
      if (each.form() != preferred) {
        each.counterpart().ifPresent(counterpart -> report(context, each, counterpart, fragments));
      }
    }
  }

  private static void report(
      RuleContext context, Occurrence found, String counterpart, Set<String> fragments) {
    SourceRange range = found.range();
    context.report(
        range,
        "%s stands beside %s; write %s"
            .formatted(
                found.text(),
                found.form() == Form.SHORTCODE ? "real emoji" : "shortcodes",
                counterpart),
        // GitHub makes the words of a shortcode, and nothing of an emoji, part of the anchor.
        fragments.contains("#" + found.heading().slug())
            ? List.of()
            : List.of(new TextEdit(range.start(), range.end(), counterpart)));
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
            .map(match -> occurrence(heading, match.start(), match.end(), Form.EMOJI));
    Stream<Occurrence> shortcodes =
        EmojiShortcodes.WRITTEN
            .matcher(text)
            .results()
            .filter(result -> EmojiShortcodes.emoji(result.group(1)).isPresent())
            .map(result -> occurrence(heading, result.start(), result.end(), Form.SHORTCODE));
    return Stream.concat(emoji, shortcodes);
  }

  private static Occurrence occurrence(Heading heading, int start, int end, Form form) {
    PlainText text = heading.text();
    return new Occurrence(
        heading, text.source(start, end), text.text().substring(start, end), form);
  }
}
