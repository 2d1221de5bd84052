package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewTimeline;
import io.github.roadmaplint.SuppressedFinding;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
  private static final RuleRegistry RULES =
      RuleRegistry.load(SarifReportTest.class.getClassLoader());
  private static final JsonSchema.Format FORMAT = (r, out) -> new SarifReport(RULES).write(r, out);
  private static final JsonSchema SCHEMA = new JsonSchema("/schema/sarif-schema-2.1.0.json");
  private static final JsonMapper MAPPER = new JsonMapper();

  static List<LintReport> reports() {
    return HostileReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isValidAndNamesEachFindingDifferently(LintReport report) throws IOException {
    String json = JsonSchema.text(FORMAT, report);

    assertThat(SCHEMA.complaints(json)).isEmpty();
    Set<String> fingerprints = new HashSet<>();
    MAPPER
        .readTree(json)
        .at("/runs/0/results")
        .forEach(each -> fingerprints.add(each.get("partialFingerprints").toString()));
    assertThat(fingerprints).hasSameSizeAs(report.findings());
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String json = JsonSchema.text(FORMAT, HostileReports.of(1));

    assertThat(SCHEMA.complaints(json.replace("\"level\" : \"error\"", "\"level\" : \"bad\"")))
        .isNotEmpty();
    assertThat(SCHEMA.complaints(json.replace("\"text\" : \"0", "\"txt\" : \"0"))).isNotEmpty();
    assertThat(SCHEMA.complaints(json.replace("\"uri\" : \"", "\"uri\" : \" "))).isNotEmpty();
  }

  @Test
  void describesTheRulesWithTheirPages() throws IOException {
    JsonNode driver = run(SampleReports.of()).at("/tool/driver");

    assertThat(driver.get("name").asString()).isEqualTo("roadmap-lint");
    assertThat(driver.get("rules")).hasSameSizeAs(RULES.rules());
    JsonNode alignment = rule(driver, "tables/alignment");
    assertThat(alignment.at("/defaultConfiguration/enabled").asBoolean()).isFalse();
    assertThat(rule(driver, "front-matter/missing").at("/defaultConfiguration").toString())
        .as("that of the preset strict")
        .isEqualTo("{\"enabled\":true,\"level\":\"error\"}");
    JsonNode stale = rule(driver, "freshness/stale");
    assertThat(stale.at("/defaultConfiguration").toString())
        .isEqualTo("{\"enabled\":true,\"level\":\"error\"}");
    assertThat(stale.at("/help/markdown").asString())
        .startsWith("# freshness/stale\n")
        .contains("## How to mend it");
    assertThat(stale.at("/properties/tags/0").asString()).isEqualTo("freshness");
    assertThat(URI.create(stale.get("helpUri").asString()).getPath())
        .endsWith("/docs/rules/freshness/stale.md");
  }

  /** SARIF 2.1.0, section 3.27.10: {@code none} is the level of what is no failure at all. */
  @Test
  void callsAnInfoANote() throws IOException {
    Finding finding = finding("R.md", "one\n", "one", Severity.INFO, "freshness/stale", "M");

    JsonNode run = run(SampleReports.of(file("R.md", "one\n", ReviewStatus.UNKNOWN, finding)));

    assertThat(run.at("/results/0/level").asString()).isEqualTo("note");
  }

  @Test
  void pointsFromFindingsToRulesAndPlaces() throws IOException {
    String text = "one\n🚀 two three\n";
    Finding finding =
        finding("docs/R.md", text, "two", Severity.WARNING, "freshness/stale", "The message");

    JsonNode run = run(SampleReports.of(file("docs/R.md", text, ReviewStatus.UNKNOWN, finding)));
    JsonNode result = run.at("/results/0");

    assertThat(run.get("columnKind").asString()).isEqualTo("utf16CodeUnits");
    assertThat(result.get("level").asString()).isEqualTo("warning");
    assertThat(result.at("/message/text").asString()).isEqualTo("The message");
    assertThat(run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id"))
        .isEqualTo(result.get("ruleId"));
    JsonNode place = result.at("/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asString()).isEqualTo("docs/R.md");
    assertThat(
            run.get("originalUriBaseIds").has(place.at("/artifactLocation/uriBaseId").asString()))
        .isTrue();
    // The emoji is two UTF-16 units.
    assertThat(place.get("region").toString())
        .isEqualTo("{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":7}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b.md", "計画/路线图.md", "100%.md", "a:b.md", "a?b#c.md", "[x]/é.md"})
  void encodesPaths(String path) throws IOException {
    JsonNode run =
        run(
            SampleReports.of(
                file(
                    path,
                    "one\n",
                    ReviewStatus.UNKNOWN,
                    finding(path, "one\n", "one", Severity.ERROR, "a/b", "M"))));

    String uri = run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asString();
    assertThat(uri).isASCII();
    assertThat(URI.create("https://example.com/").resolve(uri).getPath()).isEqualTo("/" + path);
  }

  @Test
  void leavesNoPlaceholderAndNoLinkInAMessage() throws IOException {
    assertThat(shown("See {0} and [here](https://example.com) or {x}"))
        .isEqualTo("See {{0}} and [here] (https://example.com) or {{x}}");
  }

  @Test
  void showsWhatWouldSteerAViewer() throws IOException {
    assertThat(shown("No 'a\u202Eb'\u001B[2J")).isEqualTo("No 'a<U+202E>b'\u241B[2J");
  }

  private static String shown(String message) throws IOException {
    LintReport report =
        SampleReports.of(
            file(
                "R.md",
                "one\n",
                ReviewStatus.UNKNOWN,
                finding("R.md", "one\n", "one", Severity.ERROR, "a/b", message)));

    return run(report).at("/results/0/message/text").asString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one two\r\n🚀 three four\r\nfive\r\n",
        "one two\r🚀 three four\rfive",
        "\uFEFFone two\n🚀 three four\nfive\n"
      })
  void replacesWhatTheFixReplaces(String text) throws IOException {
    int two = text.indexOf("two");
    int four = text.indexOf(" four");
    int five = text.indexOf("five");
    List<TextEdit> edits =
        List.of(
            new TextEdit(two, two + 3, "zwei\n"),
            new TextEdit(four, five, "|"),
            new TextEdit(text.length(), text.length(), "end 🏁"));

    JsonNode change = run(reportWith(text, edits)).at("/results/0/fixes/0/artifactChanges/0");

    assertThat(change.at("/artifactLocation/uri").asString()).isEqualTo("R.md");
    assertThat(applied(text, change.get("replacements")))
        .isEqualTo(
            text.substring(0, two)
                + "zwei\n"
                + text.substring(two + 3, four)
                + "|"
                + text.substring(five)
                + "end 🏁");
  }

  @Test
  void hasNoFixThatColumnsCannotTell() throws IOException {
    assertThat(
            run(reportWith("\uFEFFone\n", List.of(new TextEdit(0, 1, ""))))
                .at("/results/0")
                .has("fixes"))
        .isFalse();
  }

  @Test
  void marksWhatIsSuppressed() throws IOException {
    String text = "one two three\n";
    FileReport file =
        new FileReport(
            "R.md",
            SourceText.of(text),
            ReviewStatus.UNKNOWN,
            ReviewTimeline.UNKNOWN,
            List.of(finding("R.md", text, "two", Severity.ERROR, "a/b", "Counts")),
            List.of(
                new SuppressedFinding(
                    finding("R.md", text, "one", Severity.ERROR, "a/b", "Silenced"), "we know"),
                new SuppressedFinding(
                    finding("R.md", text, "three", Severity.ERROR, "a/b", "Silent"), "")));

    JsonNode results = run(SampleReports.of(file)).get("results");

    assertThat(results).hasSize(3);
    assertThat(results.get(0).at("/message/text").asString()).isEqualTo("Silenced");
    assertThat(results.get(0).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\",\"justification\":\"we know\"}]");
    assertThat(results.get(1).has("suppressions")).isFalse();
    assertThat(results.get(2).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"inSource\"}]");
  }

  @Test
  void showsWhatTheBaselineCoversAsSuppressed() throws IOException {
    String text = "one two\n";
    Finding fresh = finding("R.md", text, "two", Severity.ERROR, "a/b", "M");
    Finding known = finding("R.md", text, "one", Severity.ERROR, "a/b", "M");
    JsonNode results =
        run(SampleReports.withBaseline(
                SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN, fresh)), known))
            .get("results");

    assertThat(results.size()).isEqualTo(2);
    assertThat(results.get(0).get("suppressions").toString())
        .isEqualTo("[{\"kind\":\"external\",\"justification\":\"In the baseline\"}]");
    assertThat(results.get(1).has("suppressions")).isFalse();
  }

  @Test
  void tellsWhatIsNotRead() throws IOException {
    JsonNode invocation =
        run(SampleReports.withUnread(SampleReports.of(), "docs/R.md", "it is gone"))
            .at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notice = invocation.at("/toolExecutionNotifications/0");
    assertThat(notice.get("level").asString()).isEqualTo("error");
    assertThat(notice.at("/message/text").asString()).isEqualTo("it is gone");
    assertThat(notice.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("docs/R.md");
  }

  @Test
  void tellsOfTheRunItself() throws IOException {
    LintReport report =
        SampleReports.withFailure(
            SampleReports.withNotice(SampleReports.of(), "The history is cut off"), "docs/R.md");

    JsonNode invocation = run(report).at("/invocations/0");

    assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
    JsonNode notices = invocation.get("toolExecutionNotifications");
    assertThat(notices.get(0).get("level").asString()).isEqualTo("note");
    assertThat(notices.get(0).at("/message/text").asString()).isEqualTo("The history is cut off");
    assertThat(notices.get(1).get("level").asString()).isEqualTo("error");
    assertThat(notices.get(1).at("/associatedRule/id").asString()).isEqualTo("test/broken");
    assertThat(notices.get(1).at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("docs/R.md");
    assertThat(run(SampleReports.of()).at("/invocations/0/executionSuccessful").asBoolean())
        .isTrue();
  }

  private static LintReport reportWith(String text, List<TextEdit> edits) {
    Finding found = finding("R.md", text, "one", Severity.ERROR, "a/b", "M");
    Finding fixable =
        new Finding(
            found.rule(),
            found.severity(),
            found.path(),
            found.range(),
            found.start(),
            found.end(),
            found.message(),
            edits);
    return SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN, fixable));
  }

  /** Applies replacements as a reader of the format would: by line and column. */
  private static String applied(String text, JsonNode replacements) {
    StringBuilder result = new StringBuilder(text);
    for (int i = replacements.size() - 1; i >= 0; i--) {
      JsonNode region = replacements.get(i).get("deletedRegion");
      result.replace(
          offset(text, region.get("startLine").asInt(), region.get("startColumn").asInt()),
          offset(text, region.get("endLine").asInt(), region.get("endColumn").asInt()),
          replacements.get(i).at("/insertedContent/text").asString());
    }
    return result.toString();
  }

  private static int offset(String text, int line, int column) {
    int offset = text.startsWith("\uFEFF") ? 1 : 0;
    Matcher ends = Pattern.compile("\r\n|\n|\r").matcher(text);
    for (int i = 1; i < line; i++) {
      ends.find();
      offset = ends.end();
    }
    return offset + column - 1;
  }

  private static JsonNode rule(JsonNode driver, String id) {
    for (JsonNode rule : driver.get("rules")) {
      if (rule.get("id").asString().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError(id);
  }

  private static JsonNode run(LintReport report) throws IOException {
    return MAPPER.readTree(JsonSchema.text(FORMAT, report)).at("/runs/0");
  }
}
