package io.github.roadmaplint.report.html;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import io.github.roadmaplint.LintReport;
import io.github.roadmaplint.document.DeepStack;
import io.github.roadmaplint.report.TrendPoint;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The report for people who would rather look than read, {@code report.html}: one page without any
 * other file, that fetches nothing and can be opened from the disk. What is shown is in its
 * address, after the {@code #}, so that a filtered view can be shared.
 */
public final class HtmlReport {
  /**
   * Writes the page as UTF-8 and leaves the stream open.
   *
   * @param rules the rules of the run, for their pages
   * @param trend earlier runs and this one, ordered by date; drawn where there is any
   * @throws IOException if the stream fails
   */
  public void write(LintReport report, RuleRegistry rules, List<TrendPoint> trend, OutputStream out)
      throws IOException {
    Page content = DeepStack.call(() -> Page.of(report, rules, trend));
    Utf8ByteOutput page = new Utf8ByteOutput();
    // Not through jte's engine: that asks the thread's class loader for this class, which a user of
    // the library may have set to any.
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(page), null, content);
    page.writeTo(out);
  }
}
