package io.github.roadmaplint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The page on a rule: what breaks it, why that matters, its options, how to mend it, and examples.
 *
 * <p>It is the resource {@code docs/rules/<category>/<name>.md} in the package of the rule's class
 * or in the nearest package above that has it, the root of the class path being the last. The
 * rule's own class loader is asked, so that a rule in a jar of its own brings its page along.
 *
 * @param markdown GitHub Flavored Markdown with LF line endings; the first line is {@code #
 *     category/name}
 */
public record RulePage(String markdown) {
  /**
   * The page of a rule; empty where there is none.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public static Optional<RulePage> of(Rule rule) {
    String className = rule.getClass().getName();
    String file = "docs/rules/" + rule.info().id() + ".md";
    int dot = className.lastIndexOf('.');
    while (true) {
      String folder = "/" + className.substring(0, dot + 1).replace('.', '/');
      Optional<RulePage> page = read(rule.getClass(), folder + file);
      if (page.isPresent() || dot < 0) {
        return page;
      }
      dot = className.lastIndexOf('.', dot - 1);
    }
  }

  private static Optional<RulePage> read(Class<?> type, String resource) {
    try (InputStream in = type.getResourceAsStream(resource)) {
      if (in == null) {
        return Optional.empty();
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new RulePage(text.replace("\r\n", "\n")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the page " + resource, e);
    }
  }
}
