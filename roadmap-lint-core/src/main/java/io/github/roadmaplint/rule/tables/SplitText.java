package io.github.roadmaplint.rule.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the pipes within code spans and addresses of a row, which split its cells all the same (GFM
 * 0.29, section 4.10, example 200).
 */
final class SplitText {
  private static final Pattern ADDRESS =
      Pattern.compile("\\]\\([^()\\s]*\\)|<https?://[^<>\\s]*>|https?://[^\\s<>)]*[^\\s<>)|]");

  private static final Pattern SPACED = Pattern.compile("^\\|\\s|\\s\\|\\s");

  private final String row;
  private final int surplus;

  /**
   * @param row the row's source
   * @param surplus how many cells the row has more than the header
   */
  SplitText(String row, int surplus) {
    this.row = row;
    this.surplus = surplus;
  }

  /** The indexes of the pipes that are text, in order. */
  List<Integer> pipes() {
    if (surplus <= 0 && row.indexOf('`') < 0) {
      return List.of();
    }
    SortedSet<Integer> pipes = new TreeSet<>(inCode());
    if (surplus > pipes.size()) {
      pipes.addAll(inAddresses());
    }
    return List.copyOf(pipes);
  }

  private List<Integer> inCode() {
    List<Integer> pipes = new ArrayList<>();
    int open = nextRun(0);
    while (open >= 0) {
      int content = endOfRun(open);
      int close = closing(content, content - open);
      if (close >= 0) {
        pipes.addAll(codePipes(content, close));
      }
      open = nextRun(close >= 0 ? endOfRun(close) : content);
    }
    return pipes;
  }

  /**
   * The pipes of one code span. Backticks that stand alone in cells, as in a table of marks, are no
   * code span unless the row has cells too many.
   */
  private List<Integer> codePipes(int content, int close) {
    List<Integer> pipes = pipesWithin(content, close);
    boolean meant =
        surplus > 0
            || !pipes.isEmpty()
                && !row.substring(content, pipes.get(0)).isBlank()
                && !row.substring(pipes.get(pipes.size() - 1) + 1, close).isBlank();
    return meant ? pipes : List.of();
  }

  private List<Integer> inAddresses() {
    List<Integer> pipes = new ArrayList<>();
    boolean spaced = SPACED.matcher(row).find();
    Matcher address = ADDRESS.matcher(row);
    while (address.find()) {
      boolean delimited = row.charAt(address.start()) != 'h';
      if (delimited || spaced) {
        pipes.addAll(pipesWithin(address.start(), address.end()));
      }
    }
    return pipes;
  }

  private List<Integer> pipesWithin(int start, int end) {
    List<Integer> pipes = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (RowPipes.isPipe(row, i)) {
        pipes.add(i);
      }
    }
    return pipes;
  }

  private int closing(int from, int length) {
    for (int run = row.indexOf('`', from); run >= 0; run = row.indexOf('`', endOfRun(run))) {
      if (endOfRun(run) - run == length) {
        return run;
      }
    }
    return -1;
  }

  private int nextRun(int from) {
    int run = row.indexOf('`', from);
    while (run > 0 && row.charAt(run - 1) == '\\') {
      run = row.indexOf('`', run + 1);
    }
    return run;
  }

  private int endOfRun(int run) {
    int end = run;
    while (end < row.length() && row.charAt(end) == '`') {
      end++;
    }
    return end;
  }
}
