package io.github.roadmaplint.rule.freshness;

import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.document.PlainText;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.rule.Completion;
import io.github.roadmaplint.rule.Details;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the overdue targets in the summaries of what is folded away. What is past is often folded
 * away as it is; only an empty box in it says that it is late.
 *
 * @param quoted where nothing is planned
 */
record DetailsTargets(
    RoadmapDocument document,
    PeriodReader reader,
    LocalDate today,
    Completion completion,
    SourceRanges quoted) {
  List<Target> overdue() {
    return Details.in(document).stream().flatMap(each -> overdue(each).stream()).toList();
  }

  private Optional<Target> overdue(Details details) {
    OpenTasks tasks = new OpenTasks(document, completion);
    SourceRange range = details.summaryRange();
    Prose summary = Prose.of(document.source(), range);
    String text = summary.text().replace(PlainText.OBJECT, ' ');
    if (!PeriodReader.mayHoldEnded(text, today)
        || new Postponement(reader, today).liesAhead(text)
        || PhraseBook.standard().isReport(text.strip())
        || quoted.contain(range)
        || !completion.isOpen(details.range())) {
      return Optional.empty();
    }
    return TargetLine.label(text, reader)
        .filter(match -> match.period().endedBefore(today) && tasks.areIn(details.range()))
        .map(
            match ->
                new Target(
                    summary.source(match.start(), match.end()),
                    match.text().replaceAll("\\s++", " "),
                    match.period()));
  }
}
