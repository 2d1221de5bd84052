package io.github.roadmaplint;

import io.github.roadmaplint.config.FixSelection;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fixes roadmaps for ever, each run making their next generation, until it is killed. */
final class GenerationLoop {
  static final Pattern LINE = Pattern.compile("(?m)^generation (\\d{9})$");

  private GenerationLoop() {}

  /**
   * Fixes once elsewhere, so that all classes are there, writes an "r", waits for a sign on the
   * standard input, and fixes for ever, with a "w" each time before it writes.
   *
   * @param arguments the root, a folder of its own, the names of the roadmaps
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments[0]);
    List<Path> files = Arrays.stream(arguments).skip(2).map(root::resolve).toList();
    Path practice =
        Files.writeString(Path.of(arguments[1]).resolve("p.md"), "generation 000000001\n");
    fix(practice.getParent(), List.of(practice));
    System.out.write('r');
    System.out.flush();
    if (System.in.read() < 0) {
      return;
    }
    while (true) {
      FixReport report = report(root, files);
      System.out.write('w');
      System.out.flush();
      new RoadmapWriter(root).write(report);
    }
  }

  /** Brings all roadmaps one generation beyond the oldest. */
  static FixOutcome fix(Path root, List<Path> files) throws IOException {
    return new RoadmapWriter(root).write(report(root, files));
  }

  private static FixReport report(Path root, List<Path> files) throws IOException {
    RuleRegistry rules = RuleRegistry.of(List.of(new NextGeneration(oldest(root, files))));
    return new RoadmapFixer(
            RoadmapLinter.builder().root(root).rules(rules).build(), FixSelection.all(rules))
        .fix(files);
  }

  private static int oldest(Path root, List<Path> files) throws IOException {
    return RoadmapLinter.builder()
        .root(root)
        .rules(RuleRegistry.of(List.of()))
        .build()
        .read(files)
        .texts()
        .values()
        .stream()
        .mapToInt(source -> generations(source.text()).get(0))
        .min()
        .orElseThrow();
  }

  /** The generation of each line. */
  static List<Integer> generations(String text) {
    List<Integer> generations = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      generations.add(Integer.parseInt(line.group(1)));
    }
    return generations;
  }

  /** Writes the next generation on each line of this one. */
  private record NextGeneration(int current) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("test/generation", "old", Severity.ERROR, Severity.ERROR).withFixes();
    }

    @Override
    public void check(RuleContext context) {
      Matcher line = LINE.matcher(context.document().source().text());
      while (line.find()) {
        if (Integer.parseInt(line.group(1)) == current) {
          context.report(
              new SourceRange(line.start(), line.end()),
              "old",
              List.of(new TextEdit(line.start(1), line.end(1), "%09d".formatted(current + 1))));
        }
      }
    }
  }
}
