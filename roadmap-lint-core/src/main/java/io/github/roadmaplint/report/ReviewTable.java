package io.github.roadmaplint.report;

import io.github.roadmaplint.ReviewEntry;
import io.github.roadmaplint.unicode.DisplayWidth;
import io.github.roadmaplint.unicode.SafeText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows the calendar of reviews as a table of text. */
public final class ReviewTable {
  private static final List<String> HEADER =
      List.of("Roadmap", "Last updated", "Due", "Days left", "Maintainer");

  private final LocalDate today;

  /**
   * @param today the day that days left are counted from
   */
  public ReviewTable(LocalDate today) {
    this.today = today;
  }

  /** The lines of the table, its header first, none with trailing space. */
  public List<String> lines(List<ReviewEntry> entries) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    entries.forEach(entry -> rows.add(row(entry)));
    int[] widths = new int[HEADER.size()];
    rows.forEach(
        row -> Arrays.setAll(widths, i -> Math.max(widths[i], DisplayWidth.of(row.get(i)))));
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private List<String> row(ReviewEntry entry) {
    String left =
        entry.daysLeft(today).isPresent()
            ? String.valueOf(entry.daysLeft(today).getAsLong())
            : entry.review().verdict().label();
    return List.of(
        SafeText.of(entry.path()),
        text(entry.review().lastUpdated()),
        text(entry.due()),
        left,
        SafeText.of(text(entry.owner())));
  }

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - DisplayWidth.of(row.get(i)) + 2));
    }
    return line.toString().stripTrailing();
  }
}
