package io.github.roadmaplint.report;

import io.github.roadmaplint.document.PageBlock;
import io.github.roadmaplint.document.PageBlock.Span;
import io.github.roadmaplint.document.PageBlock.Style;
import io.github.roadmaplint.rule.RulePage;
import io.github.roadmaplint.rule.Severity;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;

/** The page on a rule for a terminal. */
public final class ConsolePage {
  private static final String INDENT = "  ";

  private final int width;
  private final Colour colour;

  /**
   * @param width the terminal's columns
   * @param colour whether to use ANSI colours
   */
  public ConsolePage(int width, boolean colour) {
    this.width = width;
    this.colour = Colour.of(colour);
  }

  /** The page's lines, safe to print. Text is broken into lines; code and addresses are not. */
  public List<String> lines(RulePage page) {
    List<String> lines = new ArrayList<>();
    boolean inList = false;
    for (PageBlock block : PageBlock.of(page.markdown())) {
      boolean isItem = block instanceof PageBlock.Paragraph item && !item.marker().isEmpty();
      if (!lines.isEmpty() && !(inList && isItem)) {
        lines.add("");
      }
      lines.addAll(lines(block));
      inList = isItem;
    }
    return lines;
  }

  private List<String> lines(PageBlock block) {
    if (block instanceof PageBlock.Heading heading) {
      return headingLines(heading);
    }
    if (block instanceof PageBlock.Paragraph paragraph) {
      String marker = paragraph.marker();
      int margins = marker.isEmpty() ? paragraph.depth() : paragraph.depth() - 1;
      String margin = INDENT.repeat(margins);
      return text(paragraph.text())
          .lines(margin + marker, margin + " ".repeat(marker.length()), width);
    }
    if (block instanceof PageBlock.Code code) {
      return codeLines(code);
    }
    return tableLines(((PageBlock.Table) block).rows());
  }

  /** Without colour, a line below tells a heading from text. */
  private List<String> headingLines(PageBlock.Heading heading) {
    StyledText text = StyledText.of(heading.text(), Colour.NONE);
    return colour == Colour.NONE
        ? List.of(text.line(), (heading.level() == 1 ? "=" : "-").repeat(text.width()))
        : List.of(colour.strong(text.line()));
  }

  private List<String> codeLines(PageBlock.Code code) {
    List<String> lines = new ArrayList<>();
    String[] info = code.info().split(" +", 3);
    if (info.length > 1) {
      String conditions = info.length > 2 ? " (" + SafeText.of(info[2]) + ")" : "";
      String kind = SafeText.of(info[1]);
      lines.add(
          (kind.equals("bad") ? colour.as(Severity.ERROR, kind) : colour.strong(kind))
              + conditions
              + ":");
    }
    for (String line : code.lines()) {
      lines.add(line.isBlank() ? "" : INDENT + INDENT + SafeText.of(line));
    }
    return lines;
  }

  /** A table where it fits, otherwise an item a row. */
  private List<String> tableLines(List<List<List<Span>>> rows) {
    List<List<StyledText>> cells =
        rows.stream().map(row -> row.stream().map(this::text).toList()).toList();
    int[] widths = new int[cells.get(0).size()];
    int all = 0;
    for (int column = 0; column < widths.length; column++) {
      for (List<StyledText> row : cells) {
        widths[column] = Math.max(widths[column], row.get(column).width());
      }
      all += widths[column] + INDENT.length();
    }
    return all - INDENT.length() <= width ? padded(cells, widths) : items(rows);
  }

  private List<String> padded(List<List<StyledText>> rows, int[] widths) {
    List<String> lines = new ArrayList<>();
    for (List<StyledText> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        StyledText cell = row.get(column);
        line.append(lines.isEmpty() ? colour.strong(cell.line()) : cell.line());
        line.append(" ".repeat(widths[column] - cell.width() + INDENT.length()));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private List<String> items(List<List<List<Span>>> rows) {
    List<String> lines = new ArrayList<>();
    List<List<Span>> header = rows.get(0);
    for (List<List<Span>> row : rows.subList(1, rows.size())) {
      lines.addAll(text(row.get(0)).lines("- ", INDENT, width));
      for (int column = 1; column < row.size(); column++) {
        List<Span> cell = new ArrayList<>(header.get(column));
        cell.add(new Span(": ", Style.PLAIN));
        cell.addAll(row.get(column));
        lines.addAll(text(cell).lines(INDENT, INDENT + INDENT, width));
      }
    }
    return lines;
  }

  private StyledText text(List<Span> spans) {
    return StyledText.of(spans, colour);
  }
}
