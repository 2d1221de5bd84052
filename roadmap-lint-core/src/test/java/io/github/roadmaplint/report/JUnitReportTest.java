package io.github.roadmaplint.report;

import static io.github.roadmaplint.report.SampleReports.file;
import static io.github.roadmaplint.report.SampleReports.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class JUnitReportTest {
  private static final XmlSchema.Format FORMAT = (r, out) -> new JUnitReport().write(r, out);
  private static final String SCHEMA = "surefire-test-report.xsd";
  private static final String TEXT = "one two three\n";

  static List<LintReport> reports() {
    return HostileReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasValidSuitesThatCountRight(LintReport report) throws IOException, SAXException {
    Document document = XmlSchema.parse(FORMAT, report);

    Element root = document.getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("testsuites");
    List<Element> suites = elements(document, "testsuite");
    assertThat(suites).hasSize(report.files().size() + report.unread().size());
    for (Element suite : suites) {
      XmlSchema.validate(suite, SCHEMA);
    }
    for (String count : List.of("tests", "failures", "errors")) {
      assertThat(root.getAttribute(count))
          .isEqualTo("" + suites.stream().mapToInt(each -> number(each, count)).sum());
    }
    assertThat(number(root, "tests")).isEqualTo(elements(document, "testcase").size());
    assertThat(number(root, "failures")).isEqualTo(elements(document, "failure").size());
    assertThat(number(root, "errors")).isEqualTo(elements(document, "error").size());
    assertThat(suites.stream().mapToInt(each -> number(each, "skipped")).sum())
        .isEqualTo(elements(document, "skipped").size());
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException, SAXException {
    Element suite = elements(XmlSchema.parse(FORMAT, HostileReports.of(1)), "testsuite").get(0);
    suite.removeAttribute("tests");

    assertThatThrownBy(() -> XmlSchema.validate(suite, SCHEMA)).hasMessageContaining("tests");
  }

  @Test
  void makesACaseOfWhatARuleFoundInARoadmap() throws IOException, SAXException {
    Document document =
        XmlSchema.parse(
            FORMAT,
            SampleReports.of(
                roadmap("docs/R.md", Severity.ERROR, Severity.WARNING),
                roadmap("S.md", Severity.WARNING, Severity.INFO),
                roadmap("T.md")));

    assertThat(elements(document, "testcase"))
        .extracting(each -> each.getAttribute("classname") + " " + each.getAttribute("name"))
        .containsExactly(
            "roadmap-lint.docs/R_md a/b", "roadmap-lint.S_md a/b", "roadmap-lint.T_md no findings");
    Element failure = elements(document, "failure").get(0);
    assertThat(failure.getAttribute("message")).isEqualTo("M0 (and 1 more)");
    assertThat(failure.getTextContent().strip().lines().map(String::strip))
        .containsExactly("docs/R.md:1:1 error: M0", "docs/R.md:1:5 warning: M1");
    assertThat(elements(document, "failure")).hasSize(1);
    assertThat(elements(document, "skipped"))
        .extracting(each -> ((Element) each.getParentNode()).getAttribute("classname"))
        .containsExactly("roadmap-lint.S_md");
  }

  @Test
  void makesAnErrorOfARuleThatBrokeDown() throws IOException, SAXException {
    Document document =
        XmlSchema.parse(
            FORMAT,
            SampleReports.withFailure(SampleReports.of(roadmap("R.md"), roadmap("S.md")), "S.md"));

    assertThat(elements(document, "error"))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.getAttribute("type")).isEqualTo("java.lang.IllegalStateException");
              assertThat(error.getAttribute("message")).contains("test/broken", "boom");
              Element testcase = (Element) error.getParentNode();
              assertThat(testcase.getAttribute("classname")).isEqualTo("roadmap-lint.S_md");
            });
  }

  @Test
  void makesAnErrorOfARoadmapThatIsNotRead() throws IOException, SAXException {
    Document document =
        XmlSchema.parse(
            FORMAT,
            SampleReports.withUnread(SampleReports.of(roadmap("R.md")), "S.md", "it is gone"));

    assertThat(elements(document, "testsuite"))
        .extracting(suite -> suite.getAttribute("name") + " " + suite.getAttribute("errors"))
        .containsExactly("R.md 0", "S.md 1");
    assertThat(elements(document, "error"))
        .extracting(error -> error.getAttribute("message"))
        .containsExactly("it is gone");
  }

  private static FileReport roadmap(String path, Severity... severities) {
    List<String> words = List.of(TEXT.strip().split(" "));
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < severities.length; i++) {
      findings.add(finding(path, TEXT, words.get(i), severities[i], "a/b", "M" + i));
    }
    return file(path, TEXT, ReviewStatus.UNKNOWN, findings.toArray(Finding[]::new));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }
}
