package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.Alignment;
import io.github.roadmaplint.calendar.Cadence;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.PhraseMatch;
import io.github.roadmaplint.calendar.ReviewSchedule;
import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.RuleContext;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers what a roadmap and its configuration say about how often it is reviewed. */
final class CadenceReader {
  /** The keys of a front matter that say how often. */
  static final List<String> KEYS = List.of("cadence", "review_in", "review-in");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final RuleContext context;
  private final RoadmapDocument document;
  private final List<Prose> prose;
  private final PhraseBook book = PhraseBook.standard();

  CadenceReader(RuleContext context, List<Prose> prose) {
    this.context = context;
    document = context.document();
    this.prose = prose;
  }

  List<StatedCadence> promises() {
    List<StatedCadence> found = new ArrayList<>();
    for (Prose paragraph : prose) {
      for (PhraseMatch<Cadence> match : book.cadences(paragraph.text())) {
        SourceRange range = paragraph.source(match.start(), match.end());
        String words = paragraph.text().substring(match.start(), match.end());
        String place =
            "promised in line " + document.source().lineAt(range.start()) + ": " + shortened(words);
        found.add(new StatedCadence(match.value(), Origin.TEXT, range, place));
      }
    }
    return List.copyOf(found);
  }

  /** The configuration, the front matter, the prose and the default, in this order. */
  StatedCadence cadence(List<StatedCadence> promises) {
    return context
        .configured(FreshnessOptions.CADENCE)
        .map(each -> new StatedCadence(each, Origin.CONFIGURATION, firstLine(), "configured"))
        .or(this::frontMatterCadence)
        .or(() -> promises.stream().findFirst())
        .orElseGet(
            () ->
                new StatedCadence(
                    context.option(FreshnessOptions.DEFAULT_CADENCE),
                    Origin.PRESET,
                    firstLine(),
                    "by default"));
  }

  ReviewSchedule schedule(StatedCadence stated) {
    Alignment alignment =
        context
            .configured(FreshnessOptions.ALIGNMENT)
            .orElseGet(
                () ->
                    stated.origin() == Origin.FRONT_MATTER && entry("cadence").isEmpty()
                        ? Alignment.ROLLING
                        : ReviewSchedule.defaultAlignment(stated.cadence()));
    return new ReviewSchedule(
        stated.cadence(),
        alignment,
        context.option(FreshnessOptions.GRACE),
        context.option(FreshnessOptions.WARN_BEFORE),
        context.configured(FreshnessOptions.FISCAL_YEAR_START).orElse(Month.JANUARY));
  }

  private Optional<StatedCadence> frontMatterCadence() {
    return KEYS.stream()
        .flatMap(key -> entry(key).stream())
        .flatMap(
            entry ->
                Cadence.tryParse(entry.value()).stream()
                    .map(cadence -> frontMatterCadence(entry, cadence)))
        .findFirst();
  }

  private StatedCadence frontMatterCadence(FrontMatter.Entry entry, Cadence cadence) {
    SourceRange range = new SourceRange(entry.keyRange().start(), entry.valueRange().end());
    return new StatedCadence(
        cadence, Origin.FRONT_MATTER, range, Origin.FRONT_MATTER.place(document.source(), range));
  }

  private Optional<FrontMatter.Entry> entry(String key) {
    return document.frontMatter().flatMap(matter -> matter.entry(key));
  }

  private SourceRange firstLine() {
    return document.source().lineRange(1);
  }

  /** The words that say how often: the last two or three. */
  private static String shortened(String words) {
    String plain = SPACE.matcher(words).replaceAll(" ");
    int every = plain.toLowerCase(Locale.ROOT).lastIndexOf(" every ");
    if (every >= 0) {
      return plain.substring(every + 1);
    }
    return plain.length() <= 40 ? plain : "…" + plain.substring(plain.length() - 40);
  }
}
