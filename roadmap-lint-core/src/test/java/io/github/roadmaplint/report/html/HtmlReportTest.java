package io.github.roadmaplint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.links.LinkVerification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
  private static final String MARKUP = "<b>\u202E";

  private static final Pattern DATA =
      Pattern.compile(
          "<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL);

  /**
   * HTML, section 4.12.1.3: {@code <!--}, {@code <script} and {@code </script} steer the parser.
   */
  @Test
  void holdsDataThatCannotLeaveItsElement() throws IOException {
    String html = SamplePages.html(SamplePages.report());
    String data = data(html);

    assertThat(data).doesNotContain("<", "\u2028", "\u2029");
    assertThat(
            new JsonMapper().readTree(data).get("files").get(0).get("lines").get("14").asString())
        .isEqualTo("| `a|b` | Q3 2027 | " + SamplePages.HOSTILE + " |");
    assertThat(html.split("<script", -1)).hasSize(3);
  }

  /** CSP Level 3: the hash is that of the element's text, and nothing else may run. */
  @Test
  void allowsItsOwnStyleAndScriptOnly() throws Exception {
    String html = SamplePages.html(SamplePages.report());
    String policy = group(html, "http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"");

    assertThat(policy.replace("&#39;", "'").split("; *"))
        .containsExactlyInAnyOrder(
            "default-src 'none'",
            "style-src " + hash(group(html, "<style>(.*?)</style>")),
            "script-src " + hash(group(html, "<script>(.*?)</script>")),
            "base-uri 'none'",
            "form-action 'none'");
    assertThat(html).doesNotContain(" style=\"").doesNotContainPattern("<[^>]* on[a-z]+=");
  }

  @Test
  void namesNoOtherFile() throws IOException {
    String html = SamplePages.html(SamplePages.report()).replaceAll("(?s)<template.*", "");

    assertThat(html).doesNotContain("<img", "<link", "<iframe", "@import").doesNotContain("src=\"");
  }

  @Test
  void staysBelowFiveMegabytesForTenThousandFindings() throws IOException {
    String html = SamplePages.html(SamplePages.large());

    assertThat(new JsonMapper().readTree(data(html)).get("findings").size()).isEqualTo(10_000);
    assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(5_000_000);
  }

  @Test
  void givesTheSameBytesAgain() throws IOException {
    assertThat(SamplePages.html(SamplePages.report()))
        .isEqualTo(SamplePages.html(SamplePages.report()));
  }

  @Test
  void listsLinksWithVerdictAndPlaces() throws IOException {
    JsonNode links =
        new JsonMapper().readTree(data(SamplePages.html(SamplePages.report()))).get("links");

    assertThat(links.valueStream().map(link -> link.get("verdict").asString()))
        .containsExactly("dead", "broken", "moved", "unverifiable", "alive", "local");
    assertThat(links.valueStream().map(JsonNode::toString))
        .contains(
            "{\"address\":\"https://moved.example/\",\"verdict\":\"moved\","
                + "\"reason\":\"301 Moved Permanently\","
                + "\"final\":\"https://new.example/?a=1&b=2\","
                + "\"time\":\"2026-11-24T08:01:00Z\",\"places\":[[0,22,40]]}",
            "{\"address\":\"#coming-soon\",\"verdict\":\"local\",\"reason\":\"\",\"final\":\"\","
                + "\"time\":\"\",\"places\":[[0,24,31]]}");
  }

  /** Files and what the run could not do are named by strangers, too. */
  @Test
  void showsPathsAndNoticesAsText() throws IOException {
    LintReport report = SamplePages.lint(Map.of(MARKUP + "path.md", "# Roadmap\n"));
    String html =
        SamplePages.html(
            new LintReport(
                report.today(),
                report.preset(),
                report.files(),
                new LinkVerification(Map.of(), 0, 0, 0, List.of(MARKUP + "links")),
                List.of(new UnreadRoadmap("a.md", new IOException(MARKUP + "unread"))),
                List.of(
                    new RuleFailure(
                        MARKUP + "rule", "a.md", new IllegalStateException("does not work"))),
                List.of(MARKUP + "notice")));
    String shown = html.substring(html.indexOf("<main>"), html.indexOf("</main>"));

    assertThat(shown)
        .doesNotContain("<b>", "\u202E")
        .containsPattern("<h3>&lt;b&gt;[^<]*path\\.md ")
        .containsPattern("<li>[^<]*&lt;b&gt;[^<]*links</li>")
        .containsPattern("<li>[^<]*&lt;b&gt;[^<]*unread[^<]*</li>")
        .containsPattern("<li>[^<]*&lt;b&gt;[^<]*rule[^<]*</li>")
        .containsPattern("<li>[^<]*&lt;b&gt;[^<]*notice</li>");
  }

  @Test
  void beginsWithTheRoadmapThatIsWorstOff() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(
                Map.of(
                    "a.md", "# Roadmap\n\nLast updated: 2026-11-23\n",
                    "b.md", "# Roadmap\n\nLast updated: 2025-11-23\n")));

    assertThat(html).containsSubsequence("<h3>b.md ", "<h3>a.md ");
  }

  @Test
  void showsTheTableAndTheRowOfEachFinding() throws IOException {
    String text = "# Roadmap\n\n| %s | b |\n| --- | --- |\n| c | d |\n| lacking |\n";
    String html =
        SamplePages.html(
            SamplePages.lint(Map.of("a.md", text.formatted("one"), "b.md", text.formatted("two"))));

    assertThat(html)
        .containsSubsequence(
            "<template data-rendered>", "<th>one</th>", "<template data-rendered>", "<th>two</th>")
        .contains("\"rendered\":[0,1]", "\"rendered\":[1,1]");
  }

  @Test
  void showsWhatSteersInATable() throws IOException {
    String row = "| x\u202Ey\u001B[31m\uFFFE👩\u200D💻 | 2 | `\u2066` |\n";
    String html =
        SamplePages.html(SamplePages.lint(Map.of("a.md", "| a | b |\n| --- | --- |\n" + row)));
    String shown = html.substring(html.indexOf("<template data-rendered>"));

    assertThat(shown.substring(0, shown.indexOf("</template>")))
        .contains("<td>x&lt;U+202E&gt;y␛[31m&lt;U+FFFE&gt;👩\u200D💻</td>\n<td>2</td>");
  }

  @Test
  void showsLinesThatAreNoTableWhereATableIsInTheFileBefore() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(
                Map.of(
                    "a.md", "# Roadmap\n\n| a | b |\n| --- | --- |\n| lacking |\n",
                    "b.md", "# Roadmap\n\n| one | two |\n| three | four |\n")));

    assertThat(html).contains("<p>| one | two |", "\"rendered\":[0,0]", "\"rendered\":[1,-1]");
  }

  @Test
  void showsATableWithoutTheQuoteAroundIt() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(Map.of("a.md", "> | one | b |\n> | --- | --- |\n> | lacking |\n")));

    assertThat(html).contains("<th>one</th>", "\"rendered\":[0,0]");
  }

  @Test
  void showsNoTableToAFindingOnALinkInIt() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(Map.of("a.md", "| a | b |\n| --- | --- |\n| [x]() | c |\n")));

    assertThat(data(html)).contains("links/empty").doesNotContain("\"rendered\"");
  }

  @Test
  void holdsTheBeginningOfALongFinding() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(
                Map.of("a.md", "| a | b |\n| --- | --- |\n| 1 | 2 |\n" + "text\n".repeat(100))));

    JsonNode lines = new JsonMapper().readTree(data(html)).get("files").get(0).get("lines");
    assertThat(lines.propertyNames()).contains("4", "10").doesNotContain("50");
  }

  @Test
  void holdsTwoLinesAboveAndBelowAFinding() throws IOException {
    String html =
        SamplePages.html(
            SamplePages.lint(
                Map.of("a.md", "# Roadmap\n" + "\n".repeat(10) + "[x]()\n" + "\n".repeat(10))));

    JsonNode lines = new JsonMapper().readTree(data(html)).get("files").get(0).get("lines");
    assertThat(lines.propertyNames()).contains("10", "14").doesNotContain("9", "15");
  }

  private static String data(String html) {
    Matcher data = DATA.matcher(html);
    assertThat(data.find()).isTrue();
    return data.group(1);
  }

  private static String group(String html, String pattern) {
    Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(html);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
