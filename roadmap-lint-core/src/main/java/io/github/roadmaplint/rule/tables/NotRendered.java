package io.github.roadmaplint.rule.tables;

import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceRanges;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.document.TableLookalike;
import io.github.roadmaplint.document.TextBlock;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines that look like a table and are none to GitHub. */
public final class NotRendered implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "tables/not-rendered",
              "Lines look like a table and are none to GitHub",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  private static final Pattern BLANK = Pattern.compile("[\\s>]*");
  private static final Pattern BLANKS_AND_COMMENTS =
      Pattern.compile("(?s)(?:[\\s>]++|<!--(?:(?!-->).)*+-->)*+");
  private static final String TORN =
      "No table to GitHub: a pipe splits the header, though it is part of a code span or an"
          + " address; write \\|";
  private static final String OUTSIDE =
      "These rows stand outside of the list item or quote that holds the table above; indent or"
          + " quote them likewise";
  private static final String BLANK_LINE_BELOW = ", and a blank line above the table below";
  private static final int WIDEST_GAP = 100;
  private static final int LONGEST_COMMENTS = 1000;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    // Most documents have none, and what follows looks at all their paragraphs.
    if (context.document().tableLookalikes().isEmpty()) {
      return;
    }
    SourceText source = context.document().source();
    Set<Integer> definitions = definitionLines(context.document());
    SourceRanges paragraphs =
        SourceRanges.of(context.document().paragraphs().map(TextBlock::range).toList());
    Iterator<Table> tables = context.document().tables().iterator();
    @Nullable Table table = tables.hasNext() ? tables.next() : null;
    @Nullable Table above = null;
    for (TableLookalike lookalike : context.document().tableLookalikes()) {
      if (lookalike.reason() == TableLookalike.Reason.INDENTED
          && MkDocsBlock.holds(source, source.lineAt(lookalike.range().start()))) {
        continue;
      }
      while (table != null && table.range().end() <= lookalike.range().start()) {
        above = table;
        table = tables.hasNext() ? tables.next() : null;
      }
      String gap = above == null ? "" : gap(source, above, lookalike);
      if (!gap.isEmpty()) {
        context.report(
            lookalike.range(),
            areNeighbours(source, above.range(), lookalike.range()) ? OUTSIDE : cutOff(gap));
      } else {
        boolean torn = isTorn(source, lookalike);
        boolean crowded = wouldSwallow(source, lookalike, paragraphs, table);
        context.report(
            lookalike.range(),
            torn ? TORN : message(source, lookalike) + (crowded ? BLANK_LINE_BELOW : ""),
            torn || crowded || isUnderDefinition(source, definitions, lookalike)
                ? List.of()
                : new DelimiterRowFix(source, lookalike).edits());
      }
    }
  }

  private static String cutOff(String gap) {
    return BLANK.matcher(gap).matches()
        ? "A blank line cuts these rows off from the table above; remove it"
        : "A comment cuts these rows off from the table above; put it above the table or"
            + " behind a row";
  }

  private static String message(SourceText source, TableLookalike lookalike) {
    String header = Columns.count(lookalike.headerCells());
    return switch (lookalike.reason()) {
      case NO_DELIMITER_ROW ->
          "No table to GitHub: under the header is no delimiter row; put %s there"
              .formatted(new DelimiterRowFix(source, lookalike).row());
      case UNEVEN_ROWS ->
          "No table to GitHub: under the header is no delimiter row, and the rows differ in their"
              + " number of cells; give all the same, and put a delimiter row there";
      case COLUMN_MISMATCH ->
          "No table to GitHub: the header has %s, the delimiter row %s; give both the same number"
              .formatted(header, lookalike.delimiterCells());
      case UNMATCHED_DELIMITER_ABOVE ->
          "No table to GitHub: the row of dashes further up has another number of cells than the"
              + " line above it, and GitHub tries no other; mend that one, or put a blank line below"
              + " it";
      case INDENTED ->
          "No table to GitHub: four columns of indent make it code; indent it by three at most";
      case NO_HEADER ->
          "No table to GitHub: above the delimiter row is no header; put a row of %s there"
              .formatted(header);
      case OUTSIDE_CONTAINER ->
          "No table to GitHub: the line below the header is outside of the list item or quote that"
              + " holds the header; indent or quote it and the rows likewise";
      case CONTINUED_PARAGRAPH ->
          "No table to GitHub: the header goes on with the list item or quote above; put a blank"
              + " line between them, or indent or quote all of the table likewise";
    };
  }

  /** Whether a delimiter row would make rows of the table that ends the paragraph. */
  private static boolean wouldSwallow(
      SourceText source, TableLookalike lookalike, SourceRanges paragraphs, @Nullable Table table) {
    if (table == null || lookalike.reason() != TableLookalike.Reason.NO_DELIMITER_ROW) {
      return false;
    }
    int lineAbove = source.lineAt(table.range().start()) - 1;
    return paragraphs.contain(
        new SourceRange(lookalike.range().start(), source.lineRange(lineAbove).start()));
  }

  private static boolean areNeighbours(SourceText source, SourceRange above, SourceRange below) {
    return source.lineAt(below.start()) == source.lineAt(above.end()) + 1;
  }

  /** Whether a delimiter row as wide as the header would split code or an address. */
  private static boolean isTorn(SourceText source, TableLookalike lookalike) {
    int surplus =
        switch (lookalike.reason()) {
          case NO_DELIMITER_ROW -> 0;
          case COLUMN_MISMATCH -> lookalike.headerCells() - lookalike.delimiterCells();
          default -> -1;
        };
    return surplus >= 0
        && !new SplitText(source.slice(lookalike.header()), surplus).pipes().isEmpty();
  }

  /** The lines on which link definitions end. */
  private static Set<Integer> definitionLines(RoadmapDocument document) {
    return document.linkDefinitions().stream()
        .map(definition -> document.source().lineAt(definition.range().end()))
        .collect(Collectors.toSet());
  }

  /** GitHub makes text of a definition in the paragraph that a table stands under. */
  private static boolean isUnderDefinition(
      SourceText source, Set<Integer> definitions, TableLookalike lookalike) {
    int header = lookalike.range().start();
    int line = source.lineAt(header) - 1;
    while (line > 0 && header - source.lineRange(line).end() < WIDEST_GAP) {
      if (definitions.contains(line)) {
        return true;
      }
      if (BLANK.matcher(source.line(line)).matches()) {
        return false;
      }
      line--;
    }
    return false;
  }

  /** What cuts rows off from their table; empty where nothing does. */
  private static String gap(SourceText source, Table above, TableLookalike lookalike) {
    int end = above.range().end();
    int start = lookalike.range().start();
    boolean mayBeRows =
        lookalike.reason() == TableLookalike.Reason.NO_DELIMITER_ROW
            || lookalike.reason() == TableLookalike.Reason.UNEVEN_ROWS;
    if (!mayBeRows
        || !lookalike.delimiter().isEmpty()
        || above.columns() != lookalike.headerCells()
        || start - end > LONGEST_COMMENTS) {
      return "";
    }
    String gap = source.slice(new SourceRange(end, start));
    return BLANKS_AND_COMMENTS.matcher(gap).matches() ? gap : "";
  }
}
