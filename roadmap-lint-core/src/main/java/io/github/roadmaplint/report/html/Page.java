package io.github.roadmaplint.report.html;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.ToolVersion;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SafeHtml;
import io.github.roadmaplint.report.Tally;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.unicode.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the template shows.
 *
 * @param tool who wrote the page
 * @param today the day of the run
 * @param tally what was found, in numbers
 * @param fixable how many findings can be fixed
 * @param roadmaps where each stands, the worst first
 * @param trend how that came about; null where nobody keeps it
 * @param notices what a user should hear
 * @param tables what GitHub makes of tables, as safe HTML
 * @param rules the pages of the rules that found something
 * @param data what the script shows, as JSON that is safe in a script element
 * @param assets the style sheet and the script
 */
record Page(
    ToolVersion tool,
    String today,
    Tally tally,
    long fixable,
    List<RoadmapCard> roadmaps,
    @Nullable TrendChart trend,
    List<String> notices,
    List<String> tables,
    List<RuleText> rules,
    String data,
    Assets assets) {
  private static final int LEVELS_BELOW_THE_SECTIONS = 2;

  /** So many rows a browser bears. */
  private static final int MOST_LINKS = 25_000;

  static Page of(LintReport report, RuleRegistry registry, List<TrendPoint> trend) {
    SafeHtml markdown = new SafeHtml(LEVELS_BELOW_THE_SECTIONS);
    RenderedTables tables = new RenderedTables(markdown);
    DocumentParser parser = new DocumentParser();
    List<RoadmapDocument> documents =
        report.files().stream().map(file -> parser.parse(file.path(), file.source())).toList();
    List<String> rules = report.findings().stream().map(Finding::rule).distinct().sorted().toList();
    List<LinkRow> links = new LinkTable(report).rows(documents);
    List<LinkRow> shownLinks = links.subList(0, Math.min(links.size(), MOST_LINKS));
    String data = new PageData(rules, tables).json(report.files(), documents, shownLinks);
    return new Page(
        ToolVersion.load(),
        report.today().toString(),
        Tally.of(report),
        report.files().stream().map(FileReport::fixable).mapToLong(List::size).sum(),
        report.files().stream()
            .map(file -> RoadmapCard.of(file, report.today()))
            .sorted(RoadmapCard.WORST_FIRST)
            .toList(),
        TrendChart.of(trend),
        notices(report, links.size()),
        tables.fragments(),
        rules.stream()
            .flatMap(rule -> registry.find(rule).stream())
            .flatMap(rule -> RuleText.of(rule, markdown).stream())
            .toList(),
        data,
        Assets.load());
  }

  private static Optional<String> notShown(int links) {
    return links <= MOST_LINKS
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%,d of %,d links are on this page, those that need a look first",
                MOST_LINKS,
                links));
  }

  private static List<String> notices(LintReport report, int links) {
    return Stream.of(
            report.unread().stream().map(UnreadRoadmap::problem),
            report.failures().stream().map(RuleFailure::problem),
            report.links().notices().stream(),
            report.notices().stream(),
            notShown(links).stream())
        .flatMap(each -> each)
        .map(SafeText::of)
        .toList();
  }
}
