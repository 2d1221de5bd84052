package io.github.roadmaplint.report.html;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.document.IssueReference;
import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.rule.Finding;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every link of every roadmap with its verdict, what needs a look first. */
final class LinkTable {
  private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final List<String> ORDER =
      List.of("dead", "broken", "moved", "unverifiable", "skipped", "alive", "local");

  /** Of {@code owner/repository/issues/30}. */
  private static final int SEGMENTS_WITH_REPOSITORY = 4;

  /** Of {@code issues/30}. */
  private static final int SEGMENTS_OF_NUMBER = 2;

  private final LintReport report;
  private final Map<String, LinkRow> rows = new TreeMap<>();

  LinkTable(LintReport report) {
    this.report = report;
  }

  /**
   * The rows.
   *
   * @param documents those of the report's files, in their order
   */
  List<LinkRow> rows(List<RoadmapDocument> documents) {
    report
        .links()
        .verdicts()
        .forEach((address, verdict) -> rows.put(address, row(address, verdict)));
    for (int i = 0; i < documents.size(); i++) {
      RoadmapDocument document = documents.get(i);
      FileReport file = report.files().get(i);
      Map<SourceRange, Finding> broken = broken(file);
      for (Link link : document.links()) {
        LinkRow row = row(file, link, broken);
        if (row != null) {
          row.places().add(new LinkRow.Place(i, document.source().position(link.range().start())));
        }
      }
    }
    placeShortForms(documents);
    List<LinkRow> sorted = new ArrayList<>(rows.values());
    sorted.sort((one, other) -> ORDER.indexOf(one.verdict()) - ORDER.indexOf(other.verdict()));
    return sorted;
  }

  /**
   * Short forms are no links of the document; a rule made addresses of them. One without a
   * repository can be meant by an address that none with a repository names.
   */
  private void placeShortForms(List<RoadmapDocument> documents) {
    List<LinkRow> left = rows.values().stream().filter(row -> row.places().isEmpty()).toList();
    placeShortForms(documents, byEnd(left, SEGMENTS_WITH_REPOSITORY));
    placeShortForms(
        documents,
        byEnd(left.stream().filter(row -> row.places().isEmpty()).toList(), SEGMENTS_OF_NUMBER));
  }

  /**
   * Rows by the end of their addresses.
   *
   * @param segments how many segments of the path
   */
  private static Map<String, List<LinkRow>> byEnd(List<LinkRow> rows, int segments) {
    return rows.stream().collect(Collectors.groupingBy(row -> end(row.address(), segments)));
  }

  private static String end(String address, int segments) {
    int start = address.length();
    for (int i = 0; i < segments && start >= 0; i++) {
      start = address.lastIndexOf('/', start - 1);
    }
    return address.substring(start + 1);
  }

  private static void placeShortForms(
      List<RoadmapDocument> documents, Map<String, List<LinkRow>> left) {
    for (int i = 0; i < documents.size(); i++) {
      SourceText source = documents.get(i).source();
      for (IssueReference each : documents.get(i).issueReferences()) {
        String repository = each.repository().isEmpty() ? "" : each.repository() + "/";
        String end = repository + "issues/" + each.number();
        if (left.containsKey(end)) {
          LinkRow.Place place = new LinkRow.Place(i, source.position(each.range().start()));
          left.get(end).forEach(row -> row.places().add(place));
        }
      }
    }
  }

  /** None for what is no link to a page or a file, such as {@code mailto:}. */
  private @Nullable LinkRow row(FileReport file, Link link, Map<SourceRange, Finding> broken) {
    String address = link.destination();
    LinkRow known = rows.get(address);
    if (known != null || address.isEmpty() || OTHER_SCHEME.matcher(address).matches()) {
      return known;
    }
    // The same relative address means another file in each folder.
    return rows.computeIfAbsent(
        file.path() + " " + address, key -> local(address, broken.get(link.range())));
  }

  private static LinkRow local(String address, @Nullable Finding finding) {
    return finding == null
        ? LinkRow.of(address, "local", "", "", "")
        : LinkRow.of(address, "broken", finding.message(), "", "");
  }

  /** What is wrong with the targets of links, by the range of the link. */
  private static Map<SourceRange, Finding> broken(FileReport file) {
    return file.findings().stream()
        .filter(finding -> finding.rule().startsWith("links/missing-"))
        .collect(Collectors.toMap(Finding::range, finding -> finding, (first, second) -> first));
  }

  private static LinkRow row(String address, LinkVerdict verdict) {
    return LinkRow.of(
        address,
        verdict.status().name().toLowerCase(Locale.ROOT),
        verdict.reason(),
        verdict.finalAddress() == null ? "" : verdict.finalAddress(),
        verdict.checked() == null
            ? ""
            : verdict.checked().truncatedTo(ChronoUnit.MINUTES).toString());
  }
}
