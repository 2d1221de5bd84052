package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.rule.Finding;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The report as Checkstyle's XML, {@code checkstyle.xml}, which editors, reviewers' robots and CI
 * servers read.
 */
public final class CheckstyleReport {
  /** The form is that of Checkstyle's logger since that version. */
  private static final String VERSION = "5.0";

  private static final String SOURCE = "roadmap-lint.";

  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    XmlOutput.write(
        out,
        xml -> {
          xml.start("checkstyle").with("version", VERSION);
          for (FileReport file : report.files()) {
            writeFile(xml, report, file);
          }
          for (UnreadRoadmap unread : report.unread()) {
            xml.start("file").with("name", unread.path());
            writeError(xml, unread.problem(), "unread");
            xml.end();
          }
          xml.end();
        });
  }

  private static void writeFile(XmlOutput xml, LintReport report, FileReport file)
      throws XMLStreamException {
    xml.start("file").with("name", file.path());
    for (Finding finding : file.findings()) {
      writeFinding(xml, finding);
    }
    for (RuleFailure failure : report.failures()) {
      if (failure.path().equals(file.path())) {
        writeError(xml, failure.problem(), failure.rule());
      }
    }
    xml.end();
  }

  private static void writeFinding(XmlOutput xml, Finding finding) throws XMLStreamException {
    xml.empty("error")
        .with("line", finding.start().line())
        .with("column", finding.start().column())
        .with("severity", finding.severity().label())
        .with("message", finding.message())
        .with("source", SOURCE + finding.rule());
  }

  private static void writeError(XmlOutput xml, String message, String source)
      throws XMLStreamException {
    xml.empty("error")
        .with("line", 1)
        .with("severity", "error")
        .with("message", message)
        .with("source", SOURCE + source);
  }
}
