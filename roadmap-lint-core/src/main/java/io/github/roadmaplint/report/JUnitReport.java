package io.github.roadmaplint.report;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.RuleFailure;
import io.github.roadmaplint.UnreadRoadmap;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/**
 * The report as JUnit's XML, {@code junit.xml}, in the form that Surefire writes and Jenkins reads:
 * a suite for each roadmap, a case for each rule that found something in it. Errors are failures;
 * what is less than an error counts as skipped. Cases keep their names when lines move, so that a
 * CI server can tell since when one fails.
 */
public final class JUnitReport {
  /**
   * Writes the report as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    List<Suite> suites =
        Stream.concat(
                report.files().stream().map(file -> Suite.of(report, file)),
                report.unread().stream().map(Suite::of))
            .toList();
    XmlOutput.write(
        out,
        xml -> {
          xml.start("testsuites")
              .with("name", "roadmap-lint")
              .with("tests", suites.stream().mapToLong(Suite::tests).sum())
              .with("failures", suites.stream().mapToLong(Suite::failures).sum())
              .with("errors", suites.stream().mapToLong(suite -> suite.errors().size()).sum());
          for (Suite suite : suites) {
            suite.write(xml);
          }
          xml.end();
        });
  }

  /** What went wrong while a roadmap was linted, as a case. */
  private record Breakdown(String name, String message, Throwable cause) {
    static Breakdown of(RuleFailure failure) {
      return new Breakdown(
          failure.rule() + " (internal error)", failure.problem(), failure.cause());
    }
  }

  /** One roadmap. */
  private record Suite(String path, Map<String, List<Finding>> findings, List<Breakdown> errors) {
    static Suite of(LintReport report, FileReport file) {
      return new Suite(
          file.path(),
          file.findings().stream()
              .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.toList())),
          report.failures().stream()
              .filter(each -> each.path().equals(file.path()))
              .map(Breakdown::of)
              .toList());
    }

    static Suite of(UnreadRoadmap unread) {
      return new Suite(
          unread.path(),
          Map.of(),
          List.of(new Breakdown("not read", unread.problem(), unread.cause())));
    }

    int tests() {
      return Math.max(1, findings.size() + errors.size());
    }

    long failures() {
      return findings.values().stream().filter(Suite::isFailure).count();
    }

    void write(XmlOutput xml) throws XMLStreamException {
      xml.start("testsuite")
          .with("name", path)
          .with("tests", tests())
          .with("failures", failures())
          .with("errors", errors.size())
          .with("skipped", findings.size() - failures())
          .with("time", 0);
      for (Map.Entry<String, List<Finding>> rule : findings.entrySet()) {
        writeCase(xml, rule.getKey(), rule.getValue());
      }
      for (Breakdown error : errors) {
        startCase(xml, error.name());
        xml.empty("error")
            .with("message", error.message())
            .with("type", error.cause().getClass().getName());
        xml.end();
      }
      if (findings.isEmpty() && errors.isEmpty()) {
        startCase(xml, "no findings");
        xml.end();
      }
      xml.end();
    }

    private void writeCase(XmlOutput xml, String rule, List<Finding> found)
        throws XMLStreamException {
      startCase(xml, rule);
      String first = found.get(0).message();
      String message = found.size() == 1 ? first : first + " (and " + (found.size() - 1) + " more)";
      if (isFailure(found)) {
        xml.start("failure").with("message", message).with("type", "error");
      } else {
        xml.start("skipped").with("message", message);
      }
      writeLines(xml, found);
      xml.end();
      xml.end();
    }

    private void startCase(XmlOutput xml, String name) throws XMLStreamException {
      // Jenkins makes a package of what stands before the last full stop.
      xml.start("testcase")
          .with("name", name)
          .with("classname", "roadmap-lint." + path.replace('.', '_'))
          .with("time", 0);
    }

    private static void writeLines(XmlOutput xml, List<Finding> found) throws XMLStreamException {
      for (Finding finding : found) {
        xml.line(
            "%s:%s %s: %s"
                .formatted(
                    finding.path(),
                    finding.start(),
                    finding.severity().label(),
                    finding.message()));
      }
    }

    private static boolean isFailure(List<Finding> found) {
      return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }
}
