package io.github.roadmaplint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.FileReport;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import io.github.roadmaplint.ReviewStatus.Verdict;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class BadgeReportTest {
  @ParameterizedTest
  @CsvSource({
    "FRESH,    2026-12-31, fresh until 2026-12-31",
    "DUE_SOON, 2026-11-30, review due by 2026-11-30",
    "STALE,    2026-03-31, stale since 2026-04-01"
  })
  void saysHowLongTheRoadmapStaysFresh(Verdict verdict, String due, String message)
      throws Exception {
    Element badge = badge(report(SampleReports.review("2025-12-01", due, verdict)));

    assertThat(badge.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(badge.getAttribute("role")).isEqualTo("img");
    assertThat(badge.getAttribute("aria-label")).isEqualTo("roadmap: " + message);
    assertThat(text(badge, "title", 0)).isEqualTo("roadmap: " + message);
    assertThat(text(badge, "text", 0)).isEqualTo("roadmap");
    assertThat(text(badge, "text", 1)).isEqualTo(message);
  }

  @Test
  void showsTheWorstOfSeveral() throws Exception {
    ReviewStatus fresh = SampleReports.review("2026-11-01", "2027-03-31", Verdict.FRESH);
    ReviewStatus soon = SampleReports.review("2026-08-01", "2026-12-01", Verdict.DUE_SOON);
    ReviewStatus stale = SampleReports.review("2026-01-01", "2026-06-30", Verdict.STALE);
    ReviewStatus staler = SampleReports.review("2025-12-01", "2026-03-31", Verdict.STALE);

    assertThat(text(badge(report(fresh, soon)), "text", 1)).isEqualTo("review due by 2026-12-01");
    assertThat(text(badge(report(stale, fresh, staler)), "text", 1))
        .isEqualTo("stale since 2026-04-01");
    assertThat(text(badge(report(soon, ReviewStatus.UNKNOWN)), "text", 1)).isEqualTo("no date");
    assertThat(text(badge(report()), "text", 1)).isEqualTo("none found");
  }

  /** The README: green, amber or red. */
  @ParameterizedTest
  @CsvSource({"FRESH, 90, 150", "DUE_SOON, 30, 60", "STALE, 345, 375"})
  void showsHowUrgentAReviewIs(Verdict verdict, int leastHue, int greatestHue) throws Exception {
    Element badge = badge(report(SampleReports.review("2025-12-01", "2026-03-31", verdict)));
    NodeList boxes = badge.getElementsByTagName("rect");
    Element last = (Element) boxes.item(boxes.getLength() - 1);

    double hue = hue(last.getAttribute("fill"));
    assertThat(hue < 30 ? hue + 360 : hue).isBetween((double) leastHue, (double) greatestHue);
  }

  @ParameterizedTest
  @CsvSource({"FRESH", "DUE_SOON", "STALE", "UNKNOWN", "EXEMPT"})
  void canBeReadInEveryColour(Verdict verdict) throws Exception {
    Element badge = badge(report(SampleReports.review("2025-12-01", "2026-03-31", verdict)));
    NodeList boxes = badge.getElementsByTagName("rect");

    for (int i = 1; i < boxes.getLength(); i++) {
      assertThat(contrastWithWhite(((Element) boxes.item(i)).getAttribute("fill")))
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void isAsWideAsItsText() throws Exception {
    Element badge = badge(report(SampleReports.review("2025-12-01", "2026-03-31", Verdict.FRESH)));
    NodeList texts = badge.getElementsByTagName("text");
    Element last = (Element) texts.item(1);
    int end = number(last, "x") + number(last, "textLength");

    // Each character of a proportional font is some 4 to 8 pixels wide at 11 pixels.
    assertThat(number(last, "textLength")).isBetween(22 * 4, 22 * 8);
    assertThat(number(badge, "width") - end).isEqualTo(6);
    assertThat(badge.getAttribute("viewBox"))
        .isEqualTo("0 0 " + badge.getAttribute("width") + " " + badge.getAttribute("height"));
  }

  /** SVG paints in the order of the document, and nothing of what lies in a title or clip path. */
  @Test
  void paintsTheTextOverTheBoxes() throws Exception {
    Element badge = badge(report(SampleReports.review("2025-12-01", "2026-03-31", Verdict.FRESH)));

    assertThat(children(badge)).containsExactly("title", "clipPath", "g", "g");
    assertThat(children((Element) badge.getElementsByTagName("g").item(0)))
        .containsExactly("rect", "rect");
    assertThat(children((Element) badge.getElementsByTagName("g").item(1)))
        .containsExactly("text", "text");
  }

  /** WCAG 2.2, "contrast ratio" and "relative luminance". */
  private static double contrastWithWhite(String colour) {
    double luminance = 0;
    double[] weights = {0.2126, 0.7152, 0.0722};
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      luminance +=
          weights[i] * (value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4));
    }
    return 1.05 / (luminance + 0.05);
  }

  /** CSS Color 4, section 7: red is at 0, yellow at 60, green at 120 degrees. */
  private static double hue(String colour) {
    Color rgb = Color.decode(colour);
    return 360 * Color.RGBtoHSB(rgb.getRed(), rgb.getGreen(), rgb.getBlue(), null)[0];
  }

  private static List<String> children(Element parent) {
    NodeList children = parent.getChildNodes();
    return IntStream.range(0, children.getLength())
        .mapToObj(children::item)
        .filter(Element.class::isInstance)
        .map(Node::getNodeName)
        .toList();
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static String text(Element badge, String name, int index) {
    return badge.getElementsByTagName(name).item(index).getTextContent().strip();
  }

  private static LintReport report(ReviewStatus... reviews) {
    return SampleReports.of(
        Arrays.stream(reviews)
            .map(review -> SampleReports.file("ROADMAP.md", "", review))
            .toArray(FileReport[]::new));
  }

  private static Element badge(LintReport report) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new BadgeReport().write(report, out);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    Document document =
        factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    return document.getDocumentElement();
  }
}
