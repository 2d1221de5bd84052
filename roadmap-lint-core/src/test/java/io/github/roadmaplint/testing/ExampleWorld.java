package io.github.roadmaplint.testing;

import io.github.roadmaplint.history.FileChange;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder, day, history and network that an example asks for. */
final class ExampleWorld implements AutoCloseable {
  private static final String OPTION = "option.";

  private final PageExample example;
  private final Path folder;

  ExampleWorld(PageExample example) {
    this.example = example;
    try {
      folder = Files.createTempDirectory("roadmap-lint-example");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RuleTester tester() {
    RuleTester tester = RuleTester.of(example.rule()).root(folder);
    for (Map.Entry<String, String> condition : example.conditions().entrySet()) {
      tester = with(tester, condition.getKey(), condition.getValue());
    }
    return tester;
  }

  private RuleTester with(RuleTester tester, String name, String value) {
    if (name.startsWith(OPTION)) {
      return tester.option(name.substring(OPTION.length()), value);
    }
    return switch (name) {
      case "path" -> tester;
      case "files" -> {
        Stream.of(value.split(",")).forEach(this::create);
        yield tester;
      }
      case "today" -> tester.today(value);
      case "beside" -> tester.beside(rule(value));
      case "committed" -> {
        FileChange change = new FileChange(LocalDate.parse(value), "0123456", "An example");
        yield tester.history((path, filter) -> Optional.of(change));
      }
      case "verdict" -> tester.linkVerifier(ExampleVerdicts.all(value));
      default -> throw new AssertionError(example + ": there is no condition '" + name + "'");
    };
  }

  private List<Rule> rule(String id) {
    return RuleRegistry.load(example.rule().getClass().getClassLoader())
        .find(id)
        .map(List::of)
        .orElseThrow(() -> new AssertionError(example + ": there is no rule '" + id + "'"));
  }

  private void create(String file) {
    try {
      Path created = folder.resolve(file);
      Files.createDirectories(created.getParent());
      Files.writeString(created, "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
