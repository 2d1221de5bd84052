package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

class CheckstyleReportTest {
  private static final XmlSchema.Format FORMAT = (r, out) -> new CheckstyleReport().write(r, out);

  static List<LintReport> reports() {
    return HostileReports.all();
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isValid(LintReport report) throws IOException, SAXException {
    Document document = XmlSchema.parse(FORMAT, report);

    XmlSchema.validate(document, "checkstyle.xsd");
    assertThat(document.getElementsByTagName("error").getLength())
        .isEqualTo(report.findings().size() + report.failures().size() + report.unread().size());
  }

  @Test
  void theSchemaRefusesWhatIsWrong() throws IOException, SAXException {
    Document document = XmlSchema.parse(FORMAT, HostileReports.of(1));
    ((Element) document.getElementsByTagName("error").item(0)).setAttribute("severity", "fatal");

    assertThatThrownBy(() -> XmlSchema.validate(document, "checkstyle.xsd"))
        .hasMessageContaining("fatal");
  }

  @Test
  void tellsWhatIsNotRead() throws IOException, SAXException {
    Document document =
        XmlSchema.parse(
            FORMAT, SampleReports.withUnread(SampleReports.of(), "docs/R.md", "too long"));

    Element error = (Element) document.getElementsByTagName("error").item(0);
    assertThat(((Element) error.getParentNode()).getAttribute("name")).isEqualTo("docs/R.md");
    assertThat(error.getAttribute("severity")).isEqualTo("error");
    assertThat(error.getAttribute("message")).isEqualTo("too long");
    assertThat(error.getAttribute("source")).isEqualTo("roadmap-lint.unread");
  }

  @Test
  void tellsWhereAndWhat() throws IOException, SAXException {
    String text = "one\n\"two\" & <three>\n";
    Document document =
        XmlSchema.parse(
            FORMAT,
            SampleReports.of(
                SampleReports.file(
                    "docs/R.md",
                    text,
                    ReviewStatus.UNKNOWN,
                    SampleReports.finding(
                        "docs/R.md", text, "two", Severity.WARNING, "a/b", "\"two\" & <three>"))));

    Element file = (Element) document.getElementsByTagName("file").item(0);
    assertThat(file.getAttribute("name")).isEqualTo("docs/R.md");
    Element error = (Element) document.getElementsByTagName("error").item(0);
    assertThat(error.getAttribute("line")).isEqualTo("2");
    assertThat(error.getAttribute("column")).isEqualTo("2");
    assertThat(error.getAttribute("severity")).isEqualTo("warning");
    assertThat(error.getAttribute("message")).isEqualTo("\"two\" & <three>");
    assertThat(error.getAttribute("source")).isEqualTo("roadmap-lint.a/b");
  }
}
