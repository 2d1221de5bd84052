package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static io.github.roadmaplint.report.SampleReports.review;
import static io.github.roadmaplint.report.SampleReports.withFix;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ToolVersion;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonSchema SCHEMA = new JsonSchema("report.schema.json");

  @Test
  void hasTheMembersOfSchemaVersionOneInTheirOrder() throws IOException {
    String text = "# 🚀 One\nTwo\n";
    LintReport report =
        SampleReports.of(
            file(
                "docs/R.md",
                text,
                review("2025-12-01", "2026-03-31", ReviewStatus.Verdict.DUE_SOON),
                withFix(finding("docs/R.md", text, "One\nT", Severity.ERROR, "a/b", "M \"q\""))));

    assertThat(MAPPER.readTree(json(report)).toString())
        .isEqualTo(
            MAPPER
                .readTree(
                    """
                    {"schemaVersion":1,
                     "tool":{"name":"roadmap-lint","version":"%s"},
                     "today":"2026-11-23","preset":"strict",
                     "files":[{"path":"docs/R.md","lastUpdated":"2025-12-01",
                       "lastUpdatedFrom":"front-matter","cadence":"quarterly",
                       "due":"2026-03-31","verdict":"due-soon"}],
                     "findings":[{"rule":"a/b","severity":"error","path":"docs/R.md",
                       "range":{"startLine":1,"startColumn":6,"endLine":2,"endColumn":2},
                       "message":"M \\"q\\"","fixable":true}],
                     "links":{"total":0,"checked":0,"cached":0,"skipped":0},
                     "summary":{"error":1,"warning":0,"info":0},
                     "baseline":{"covered":[],"gone":[]},
                     "notices":[],"unread":[],"failures":[]}
                    """
                        .formatted(ToolVersion.load().version()))
                .toString());
  }

  @Test
  void marksWhatTheBaselineCovers() throws IOException {
    String text = "one two\n";
    Finding known = finding("R.md", text, "one", Severity.ERROR, "a/b", "M");
    String report =
        json(
            SampleReports.withBaseline(
                SampleReports.of(file("R.md", text, ReviewStatus.UNKNOWN)), known));
    JsonNode json = MAPPER.readTree(report);

    assertThat(SCHEMA.complaints(report)).isEmpty();
    assertThat(json.get("findings").isEmpty()).isTrue();
    assertThat(json.get("summary").toString()).isEqualTo("{\"error\":0,\"warning\":0,\"info\":0}");
    assertThat(json.at("/baseline/covered/0/range/startColumn").asInt()).isEqualTo(1);
    assertThat(json.at("/baseline/gone").toString())
        .isEqualTo("[{\"rule\":\"a/c\",\"path\":\"R.md\",\"count\":2}]");
  }

  @Test
  void writesNullWhereNothingIsKnown() throws IOException {
    JsonNode file =
        MAPPER
            .readTree(json(SampleReports.of(file("R.md", "", ReviewStatus.UNKNOWN))))
            .get("files")
            .get(0);

    assertThat(file.toString())
        .isEqualTo(
            """
            {"path":"R.md","lastUpdated":null,"lastUpdatedFrom":null,"cadence":null,\
            "due":null,"verdict":"unknown"}""");
  }

  static List<LintReport> reports() {
    return HostileReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isValid(LintReport report) throws IOException {
    assertThat(SCHEMA.complaints(json(report))).isEmpty();
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String json = json(HostileReports.of(1));

    for (String member : List.of("today", "startColumn", "fixable", "cause", "verdict")) {
      assertThat(SCHEMA.complaints(json.replace('"' + member + '"', "\"x\""))).isNotEmpty();
    }
    assertThat(SCHEMA.complaints(json.replace("2026-11-23", "23 November"))).isNotEmpty();
  }

  @Test
  void tellsWhatTheVerificationOfLinksHasToSay() throws IOException {
    LintReport report =
        SampleReports.withLinkNotices(
            SampleReports.withNotice(SampleReports.of(), "cut off"), "used up");

    assertThat(MAPPER.readTree(json(report)).get("notices").toString())
        .isEqualTo("[\"used up\",\"cut off\"]");
  }

  @Test
  void tellsNoticesAndInternalErrors() throws IOException {
    JsonNode json =
        MAPPER.readTree(
            json(
                SampleReports.withFailure(
                    SampleReports.withNotice(SampleReports.of(), "cut off"), "R.md")));

    assertThat(json.get("notices").toString()).isEqualTo("[\"cut off\"]");
    assertThat(json.get("failures").toString())
        .isEqualTo(
            """
            [{"rule":"test/broken","path":"R.md",\
            "cause":"java.lang.IllegalStateException: boom"}]""");
  }

  @Test
  void tellsWhatIsNotRead() throws IOException {
    JsonNode json =
        MAPPER.readTree(json(SampleReports.withUnread(SampleReports.of(), "R.md", "it is gone")));

    assertThat(json.get("files")).isEmpty();
    assertThat(json.get("unread").toString())
        .isEqualTo("[{\"path\":\"R.md\",\"problem\":\"it is gone\"}]");
  }

  @Test
  void keepsHostileTextAndShowsNoneOfIt() throws IOException {
    LintReport report = HostileReports.of(1);
    String json = json(report);

    assertThat(MAPPER.readTree(json).get("findings").get(0).get("message").asString())
        .isEqualTo(report.findings().get(0).message());
    assertThat(json.codePoints().filter(codePoint -> codePoint != '\n')).allMatch(SafeText::isSafe);
  }

  @Test
  void isIndentedWithLineFeedsAndEndsWithOne() throws IOException {
    String json = json(SampleReports.of());

    assertThat(json)
        .startsWith("{\n  \"schemaVersion\" : 1,\n")
        .endsWith("}\n")
        .doesNotContain("\r");
    assertThat(json(SampleReports.of())).isEqualTo(json);
  }

  @Test
  void carriesTheVersionThatTheBuildStamped() {
    assertThat(ToolVersion.load().version()).matches("\\d+\\.\\d+\\.\\d+(-.*)?");
  }

  private static String json(LintReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new JsonReport().write(report, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
