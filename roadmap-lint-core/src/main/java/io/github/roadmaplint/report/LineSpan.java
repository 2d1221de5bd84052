package io.github.roadmaplint.report;

import io.github.roadmaplint.rule.Finding;

/**
 * The lines that a finding lies on, counted from 1.
 *
 * @param last included
 */
record LineSpan(int first, int last) {
  static LineSpan of(Finding finding) {
    int first = finding.start().line();
    int last = finding.end().line();
    // What ends before the first character of a line does not reach it.
    return new LineSpan(first, last > first && finding.end().column() == 1 ? last - 1 : last);
  }
}
