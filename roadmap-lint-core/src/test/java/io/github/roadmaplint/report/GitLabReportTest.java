package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabReportTest {
  private static final JsonSchema.Format FORMAT = (r, out) -> new GitLabReport().write(r, out);
  private static final JsonSchema SCHEMA = new JsonSchema("gitlab-code-quality.schema.json");
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
    MAPPER.readTree(json).forEach(each -> fingerprints.add(each.get("fingerprint").asString()));
    assertThat(fingerprints)
        .hasSize(report.findings().size() + report.unread().size() + report.failures().size());
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException {
    String json = JsonSchema.text(FORMAT, HostileReports.of(1));

    assertThat(SCHEMA.complaints(json.replaceFirst("\"major\"", "\"error\""))).hasSize(1);
    assertThat(SCHEMA.complaints(json.replaceFirst("\"begin\"", "\"from\""))).hasSize(2);
  }

  /** Without them, GitLab would take all that the last report had for mended. */
  @Test
  void tellsWhatCouldNotBeRead() throws IOException {
    LintReport report =
        SampleReports.withFailure(
            SampleReports.withUnread(SampleReports.of(), "docs/R.md", "docs/R.md: too long"),
            "R.md");

    JsonNode json = MAPPER.readTree(JsonSchema.text(FORMAT, report));

    assertThat(json).hasSize(2);
    assertThat(json.get(0).get("severity").asString()).isEqualTo("major");
    assertThat(json.get(0).get("description").asString()).isEqualTo("docs/R.md: too long");
    assertThat(json.get(0).get("location").toString())
        .isEqualTo("{\"path\":\"docs/R.md\",\"lines\":{\"begin\":1,\"end\":1}}");
    assertThat(json.get(1).get("check_name").asString()).isEqualTo("test/broken");
    assertThat(json.get(1).get("description").asString()).contains("broke down", "boom");
  }

  @Test
  void tellsWhereAndWhat() throws IOException {
    String text = "one\n\ntwo\nthree\n";
    LintReport report =
        SampleReports.of(
            file(
                "docs/R.md",
                text,
                ReviewStatus.UNKNOWN,
                finding("docs/R.md", text, "one\n", Severity.WARNING, "a/b", "M"),
                finding("docs/R.md", text, "two\nthree", Severity.INFO, "a/c", "N")));

    JsonNode json = MAPPER.readTree(JsonSchema.text(FORMAT, report));

    assertThat(json.get(0).get("severity").asString()).isEqualTo("minor");
    assertThat(json.get(0).get("check_name").asString()).isEqualTo("a/b");
    assertThat(json.get(0).get("description").asString()).isEqualTo("M");
    assertThat(json.get(0).get("location").toString())
        .isEqualTo("{\"path\":\"docs/R.md\",\"lines\":{\"begin\":1,\"end\":1}}");
    assertThat(json.get(1).get("severity").asString()).isEqualTo("info");
    assertThat(json.get(1).get("location").get("lines").toString())
        .isEqualTo("{\"begin\":3,\"end\":4}");
  }
}
