package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.DateReader;
import io.github.roadmaplint.calendar.PeriodMatch;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.PhraseMatch;
import io.github.roadmaplint.calendar.TargetPeriod;
import io.github.roadmaplint.calendar.WrittenDate;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.rule.RoadmapStatus;
import io.github.roadmaplint.rule.RuleContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers what a roadmap, its configuration and its history say about its reviews. */
final class ReviewReader {
  /** What a status names as having taken its place: {@code Superseded by PLAN.md}. */
  private static final Pattern BY = Pattern.compile(" by\\b.*");

  private final RuleContext context;
  private final RoadmapDocument document;
  private final PhraseBook book = PhraseBook.standard();
  private final DateReader dates;
  private final PeriodReader periods;
  private final List<Prose> prose;
  private final Optional<FrontMatterDates> frontMatter;
  private final List<DateStatement> announced;
  private final CadenceReader cadences;

  ReviewReader(RuleContext context) {
    this.context = context;
    document = context.document();
    Month fiscalYearStart = context.configured(FreshnessOptions.FISCAL_YEAR_START).orElse(null);
    dates = new DateReader(fiscalYearStart);
    periods = new PeriodReader(fiscalYearStart);
    prose = new ProseFinder(document, dates, periods).find();
    frontMatter =
        document
            .frontMatter()
            .map(matter -> new FrontMatterDates(document.source(), matter, dates));
    announced = frontMatter(FrontMatterDates.NEXT_REVIEW);
    cadences = new CadenceReader(context, prose);
  }

  LocalDate today() {
    return context.today();
  }

  PeriodReader periods() {
    return periods;
  }

  CadenceReader cadences() {
    return cadences;
  }

  boolean exempt() {
    List<String> statuses = context.option(FreshnessOptions.EXEMPT_STATUSES);
    return document
        .frontMatter()
        .flatMap(matter -> matter.entry("status"))
        .map(entry -> entry.value().strip())
        .or(() -> RoadmapStatus.of(document).map(status -> BY.matcher(status).replaceFirst("")))
        .filter(status -> statuses.stream().anyMatch(status::equalsIgnoreCase))
        .isPresent();
  }

  List<DateStatement> updates() {
    List<DateStatement> found = new ArrayList<>(frontMatter(FrontMatterDates.UPDATED));
    for (Prose paragraph : prose) {
      for (PhraseMatch<WrittenDate> match : book.updates(paragraph.text(), dates)) {
        WrittenDate date = match.value();
        found.add(
            new DateStatement(
                Origin.TEXT,
                paragraph.text().substring(match.start(), date.start()).strip(),
                paragraph.source(match.start(), match.end()),
                paragraph.pieces(date.start(), date.end()),
                date.text(),
                "",
                Optional.of(date)));
      }
    }
    return List.copyOf(found);
  }

  /** The first statement with a meaning, otherwise what the history tells. */
  Optional<LastUpdate> lastUpdate(List<DateStatement> updates) {
    Optional<LastUpdate> stated =
        updates.stream()
            .filter(each -> each.period().isPresent())
            .findFirst()
            .map(
                each ->
                    new LastUpdate(
                        each.day(today()).orElseThrow(),
                        each.origin(),
                        each.range(),
                        each.origin().place(document.source(), each.range())));
    return stated.isPresent() || !updates.isEmpty() ? stated : committed();
  }

  /** All announcements, the front matter's first. */
  List<AnnouncedReview> nextReviews() {
    List<AnnouncedReview> found = new ArrayList<>();
    for (DateStatement each : announced) {
      periods
          .at(withoutTime(each), 0)
          .map(
              match ->
                  new AnnouncedReview(
                      match, Origin.FRONT_MATTER, each.range(), List.of(place(match, each))))
          .ifPresent(found::add);
    }
    for (Prose paragraph : prose) {
      for (PhraseMatch<PeriodMatch> match : book.nextReviews(paragraph.text(), periods)) {
        PeriodMatch period = match.value();
        found.add(
            new AnnouncedReview(
                period,
                Origin.TEXT,
                paragraph.source(match.start(), match.end()),
                paragraph.pieces(period.start(), period.end())));
      }
    }
    return List.copyOf(found);
  }

  /** Without what follows the period, but all of a value that is not written as it is. */
  private static SourceRange place(PeriodMatch match, DateStatement statement) {
    SourceRange whole = statement.dateRange();
    boolean alone = match.end() == withoutTime(statement).length();
    return alone || whole.length() != statement.text().length()
        ? whole
        : new SourceRange(whole.start(), whole.start() + match.end());
  }

  /** The keys of the front matter that should announce the next review and do not. */
  List<DateStatement> unreadableNextReviews() {
    return announced.stream()
        .filter(each -> !each.rest().isEmpty() || periods.read(withoutTime(each)).isEmpty())
        .toList();
  }

  /** A review is announced for a day, whatever time YAML writes behind it. */
  private static String withoutTime(DateStatement statement) {
    return statement
        .written()
        .filter(date -> date.form() == WrittenDate.Form.ISO)
        .flatMap(WrittenDate::period)
        .filter(period -> period.unit() == TargetPeriod.Unit.DAY)
        .map(period -> period.first().toString())
        .orElse(statement.text());
  }

  private Optional<LastUpdate> committed() {
    return LastCommit.of(context)
        .map(
            change ->
                new LastUpdate(
                    change.date(),
                    Origin.HISTORY,
                    document.source().lineRange(1),
                    change.committed()
                        ? "from commit " + change.commit()
                        : "from a change that is not committed"));
  }

  private List<DateStatement> frontMatter(List<Pattern> keys) {
    return frontMatter.map(each -> each.statements(keys)).orElse(List.of());
  }
}
