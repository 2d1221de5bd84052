package io.github.roadmaplint.report;

import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.ReviewStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * The badge for a README, {@code badge.svg} (SVG 2): how long the roadmap stays fresh, in green,
 * amber or red; of several roadmaps the worst counts. White text on these colours has a contrast of
 * at least 4.5 to 1 (WCAG 2.2, success criterion 1.4.3).
 */
public final class BadgeReport {
  private static final String LABEL = "roadmap";
  private static final String LABEL_COLOUR = "#24292f";
  private static final int HEIGHT = 20;
  private static final int PADDING = 6;

  /**
   * Writes the badge as UTF-8 and leaves the stream open.
   *
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, OutputStream out) throws IOException {
    Optional<ReviewStatus> worst = report.worstReview();
    String message = worst.map(BadgeReport::message).orElse("none found");
    String colour = worst.map(BadgeReport::colour).orElse("#59636e");
    int label = BadgeText.width(LABEL) + 2 * PADDING;
    int all = label + BadgeText.width(message) + 2 * PADDING;
    XmlOutput.write(
        out,
        xml -> {
          String title = LABEL + ": " + message;
          xml.start("svg").with("xmlns", "http://www.w3.org/2000/svg").with("role", "img");
          xml.with("aria-label", title).with("width", all).with("height", HEIGHT);
          xml.with("viewBox", "0 0 " + all + " " + HEIGHT);
          xml.start("title");
          xml.line(title);
          xml.end();
          xml.start("clipPath").with("id", "corners");
          xml.empty("rect").with("width", all).with("height", HEIGHT).with("rx", 4);
          xml.end();
          xml.start("g").with("clip-path", "url(#corners)");
          xml.empty("rect").with("width", label).with("height", HEIGHT).with("fill", LABEL_COLOUR);
          xml.empty("rect").with("x", label).with("width", all - label);
          xml.with("height", HEIGHT).with("fill", colour);
          xml.end();
          xml.start("g").with("fill", "#fff").with("font-size", BadgeText.SIZE);
          xml.with("font-family", "Verdana, DejaVu Sans, Geneva, sans-serif");
          writeText(xml, LABEL, PADDING);
          writeText(xml, message, label + PADDING);
          xml.end();
          xml.end();
        });
  }

  private static void writeText(XmlOutput xml, String text, int x) throws XMLStreamException {
    xml.start("text").with("x", x).with("y", 14).with("textLength", BadgeText.width(text));
    xml.line(text);
    xml.end();
  }

  private static String message(ReviewStatus review) {
    return switch (review.verdict()) {
      case FRESH -> "fresh until " + due(review);
      case DUE_SOON -> "review due by " + due(review);
      case STALE -> "stale since " + due(review).plusDays(1);
      case EXEMPT -> "exempt from reviews";
      case UNKNOWN -> "no date";
    };
  }

  private static LocalDate due(ReviewStatus review) {
    return Objects.requireNonNull(review.due());
  }

  private static String colour(ReviewStatus review) {
    return switch (review.verdict()) {
      case FRESH -> "#1a7f37";
      case DUE_SOON -> "#9a6700";
      case STALE -> "#cf222e";
      case EXEMPT, UNKNOWN -> "#59636e";
    };
  }
}
