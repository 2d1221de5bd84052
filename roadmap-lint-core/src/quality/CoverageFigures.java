import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints the lines and branches that tests run, per package, from JaCoCo's report. Without a report
 * it prints nothing, as in a module without code.
 *
 * <p>Usage: {@code java CoverageFigures.java target/site/jacoco/jacoco.csv}
 */
class CoverageFigures {
  private static final String ROW = "%-40s %16s %16s%n";

  public static void main(String[] args) throws IOException {
    Path report = Path.of(args[0]);
    if (!Files.exists(report)) {
      return;
    }
    List<String> lines = Files.readAllLines(report);
    List<String> columns = List.of(lines.get(0).split(","));
    Map<String, Counts> packages = new TreeMap<>();
    Counts total = new Counts();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      Counts counts =
          packages.computeIfAbsent(cells[columns.indexOf("PACKAGE")], each -> new Counts());
      for (Counts each : List.of(counts, total)) {
        each.add(cells, columns);
      }
    }
    System.out.printf(ROW, "Coverage of", "lines", "branches");
    packages.forEach((name, counts) -> counts.print(name));
    total.print("all");
  }

  private static class Counts {
    private int linesCovered;
    private int lines;
    private int branchesCovered;
    private int branches;

    void add(String[] cells, List<String> columns) {
      int coveredLines = Integer.parseInt(cells[columns.indexOf("LINE_COVERED")]);
      int coveredBranches = Integer.parseInt(cells[columns.indexOf("BRANCH_COVERED")]);
      linesCovered += coveredLines;
      lines += coveredLines + Integer.parseInt(cells[columns.indexOf("LINE_MISSED")]);
      branchesCovered += coveredBranches;
      branches += coveredBranches + Integer.parseInt(cells[columns.indexOf("BRANCH_MISSED")]);
    }

    void print(String name) {
      System.out.printf(
          ROW, name, text(linesCovered, lines), text(branchesCovered, branches));
    }

    private static String text(int covered, int all) {
      return all == 0 ? "-" : "%d %% of %d".formatted(100L * covered / all, all);
    }
  }
}
