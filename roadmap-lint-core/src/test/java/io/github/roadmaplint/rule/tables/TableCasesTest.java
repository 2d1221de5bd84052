package io.github.roadmaplint.rule.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.document.DocumentParser;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules speak of a row exactly when its rendering to HTML loses or invents a cell. */
class TableCasesTest {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Pattern HTML_TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
  private static final Pattern HTML_ROW = Pattern.compile("<tr>.*?</tr>", Pattern.DOTALL);
  private static final Pattern HTML_CELL = Pattern.compile("<t[hd][ >]");

  private static final List<Rule> RULES =
      List.of(
          new ExtraCells(),
          new MissingCells(),
          new NotRendered(),
          new SwallowedLine(),
          new UnescapedPipe());

  /**
   * One case.
   *
   * @param differs whether commonmark-java's extension is known to see it otherwise
   * @param meant whether the text was meant as a table and is none
   * @param tables the cells that the source has in each row of each table
   */
  record Case(boolean differs, boolean meant, List<List<Integer>> tables, String text) {
    static Case of(String line) {
      int colons = line.indexOf(" ::");
      boolean differs = line.startsWith("~");
      String counts = line.substring(differs ? 1 : 0, colons).strip();
      String text = line.substring(colons + 3);
      return new Case(
          differs,
          counts.equals("none!"),
          counts.startsWith("none")
              ? List.of()
              : Arrays.stream(counts.split(" / ")).map(Case::numbers).toList(),
          (text.startsWith(" ") ? text.substring(1) : text)
              .replace('⏎', '\n')
              .replace('␉', '\t')
              .replace('␍', '\r')
              .replace('␢', '\uFEFF'));
    }

    private static List<Integer> numbers(String counts) {
      return Arrays.stream(counts.split(" ")).map(Integer::valueOf).toList();
    }

    boolean right() {
      return !meant
          && tables.stream().allMatch(rows -> rows.stream().allMatch(rows.get(0)::equals));
    }

    Case with(String other) {
      return new Case(differs, meant, tables, other);
    }

    @Override
    public String toString() {
      return text.replace("\n", "⏎").replace("\r", "␍");
    }
  }

  static List<Case> cases() throws IOException {
    try (InputStream in = TableCasesTest.class.getResourceAsStream("cases.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.contains(" ::"))
          .map(Case::of)
          .toList();
    }
  }

  /** The same lines with other line endings, in a quote and in a list item. */
  static Stream<Case> variants() throws IOException {
    return cases().stream()
        .filter(each -> !each.text().contains("\r") && !each.text().startsWith("\uFEFF"))
        .flatMap(
            each ->
                Stream.of(
                    each.with(each.text().replace("\n", "\r\n")),
                    each.with(each.text().replace("\n", "\r")),
                    each.with(each.text().stripTrailing()),
                    each.with(each.text().replaceAll("(?m)^", "> ")),
                    each.with(each.text().replaceAll("(?m)^(?=.)", "  ").replaceFirst("  ", "- "))))
        .filter(each -> !each.text().contains("\t"));
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    assertThat(cases().stream().filter(Case::right)).hasSizeGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void rulesAgreeWithTheRendering(Case each) {
    check(each);
  }

  @ParameterizedTest
  @MethodSource("variants")
  void rulesAgreeWithTheRenderingElsewhere(Case each) {
    check(each);
  }

  private static void check(Case each) {
    List<List<Integer>> rendered = rendered(each.text());
    if (each.differs()) {
      assertThat(rendered).isNotEqualTo(padded(each.tables()));
      rendered = padded(each.tables());
    } else {
      assertThat(rendered).isEqualTo(padded(each.tables()));
    }
    Map<String, List<Finding>> findings = Lint.findings(RULES, each.text());
    assertThat(findings.containsKey("tables/not-rendered")).isEqualTo(each.meant());
    List<List<Table.Row>> rows = rows(each.text());
    assertThat(rows.stream().map(List::size).toList())
        .isEqualTo(rendered.stream().map(List::size).toList());
    List<Finding> loss = of(findings, "tables/extra-cells", "tables/unescaped-pipe");
    List<Finding> invention = of(findings, "tables/missing-cells", "tables/swallowed-line");
    for (int table = 0; table < rows.size(); table++) {
      for (int row = 0; row < rows.get(table).size(); row++) {
        int source = each.tables().get(table).get(row);
        int shown = rendered.get(table).get(row);
        Table.Row place = rows.get(table).get(row);
        assertThat(isAbout(loss, place)).as("loss in row %d", row).isEqualTo(source > shown);
        assertThat(isAbout(invention, place)).as("gap in row %d", row).isEqualTo(source < shown);
      }
    }
    if (each.right()) {
      assertThat(loss).isEmpty();
      assertThat(invention).isEmpty();
    }
  }

  private static boolean isAbout(List<Finding> findings, Table.Row row) {
    return findings.stream()
        .anyMatch(
            finding ->
                finding.range().start() <= row.range().end()
                    && row.range().start() <= finding.range().end());
  }

  private static List<Finding> of(Map<String, List<Finding>> findings, String... rules) {
    return Stream.of(rules)
        .flatMap(rule -> findings.getOrDefault(rule, List.of()).stream())
        .toList();
  }

  private static List<List<Table.Row>> rows(String text) {
    return new DocumentParser()
        .parse("ROADMAP.md", SourceText.of(text)).tables().stream()
            .map(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()).toList())
            .toList();
  }

  /** What GitHub shows: each row has as many cells as the header. */
  private static List<List<Integer>> padded(List<List<Integer>> tables) {
    return tables.stream().map(rows -> rows.stream().map(row -> rows.get(0)).toList()).toList();
  }

  private static List<List<Integer>> rendered(String text) {
    String markdown = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String html =
        HtmlRenderer.builder()
            .extensions(TABLES)
            .build()
            .render(Parser.builder().extensions(TABLES).build().parse(markdown));
    return all(HTML_TABLE, html)
        .map(table -> all(HTML_ROW, table).map(row -> (int) all(HTML_CELL, row).count()).toList())
        .toList();
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(MatchResult::group);
  }
}
