import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Prints how many mutants the tests killed, per package, from PIT's reports.
 *
 * <p>Usage: {@code java MutationFigures.java target/pit-reports}
 */
class MutationFigures {
  private static final String ROW = "%-40s %8s %8s %8s%n";

  public static void main(String[] args) throws Exception {
    Map<String, int[]> packages = new TreeMap<>();
    try (DirectoryStream<Path> groups = Files.newDirectoryStream(Path.of(args[0]))) {
      for (Path group : groups) {
        read(group.resolve("mutations.xml"), packages);
      }
    }
    int[] total = new int[2];
    System.out.printf(ROW, "Mutants of", "killed", "of", "%");
    packages.forEach(
        (name, counts) -> {
          total[0] += counts[0];
          total[1] += counts[1];
          print(name, counts);
        });
    print("all", total);
  }

  private static void read(Path report, Map<String, int[]> packages) throws Exception {
    Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
    NodeList mutants = document.getElementsByTagName("mutation");
    for (int i = 0; i < mutants.getLength(); i++) {
      Element mutant = (Element) mutants.item(i);
      String name = mutant.getElementsByTagName("mutatedClass").item(0).getTextContent();
      int[] counts =
          packages.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), each -> new int[2]);
      counts[0] += mutant.getAttribute("detected").equals("true") ? 1 : 0;
      counts[1]++;
    }
  }

  private static void print(String name, int[] counts) {
    System.out.printf(ROW, name, counts[0], counts[1], 100L * counts[0] / Math.max(1, counts[1]));
  }
}
