package io.github.roadmaplint.document;

/**
 * Lines that look like a table and are none to GitHub.
 *
 * @param reason why they are none
 * @param range the lines
 * @param header the line that looks like the header
 * @param delimiter the line that looks like the delimiter row, also where its dashes are not as
 *     GitHub wants them; empty, after the header, where there is none
 * @param headerCells the number of cells in the header
 * @param delimiterCells the number of cells in the delimiter row, 0 where there is none or its
 *     dashes are not as GitHub wants them
 */
public record TableLookalike(
    Reason reason,
    SourceRange range,
    SourceRange header,
    SourceRange delimiter,
    int headerCells,
    int delimiterCells) {
  TableLookalike withReason(Reason other) {
    return new TableLookalike(other, range, header, delimiter, headerCells, delimiterCells);
  }

  /** Why lines with pipes are no table. */
  public enum Reason {
    /** No row of dashes under the header. */
    NO_DELIMITER_ROW,
    /** The same, and rows above the line that looks like the header are not like those below. */
    UNEVEN_ROWS,
    /** The row of dashes has another number of cells than the header. */
    COLUMN_MISMATCH,
    /**
     * A row of dashes further up in the paragraph fits no header, and GitHub tries no other one
     * (cmark-gfm 0.29.0.gfm.13, {@code extensions/table.c}).
     */
    UNMATCHED_DELIMITER_ABOVE,
    /** Indented by four columns or more, which makes it code. */
    INDENTED,
    /** A row of dashes that begins its paragraph. */
    NO_HEADER,
    /** The line below the header stands outside of the list item or quote that holds it. */
    OUTSIDE_CONTAINER,
    /**
     * A header that goes on with the paragraph of a list item or quote that it stands outside of.
     */
    CONTINUED_PARAGRAPH
  }
}
