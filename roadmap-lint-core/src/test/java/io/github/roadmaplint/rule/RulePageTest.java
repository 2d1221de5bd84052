package io.github.roadmaplint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.rule.tables.ExtraCells;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule of an adopter, compiled into a folder of its own, and its page there. */
class RulePageTest {
  @TempDir private Path classes;
  private URLClassLoader loader;

  @BeforeEach
  void openTheAdoptersFolder() throws IOException {
    loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
  }

  @AfterEach
  void closeIt() throws IOException {
    loader.close();
  }

  @Test
  void liesBesideOurRules() {
    assertThat(RulePage.of(new ExtraCells()))
        .hasValueSatisfying(
            page -> assertThat(page.markdown()).startsWith("# tables/extra-cells\n"));
  }

  @Test
  void liesInTheRootOfAnAdoptersJar() throws Exception {
    write("docs/rules/acme/ticket.md", "# acme/ticket\r\n\r\nFür alle.\r\n");

    assertThat(RulePage.of(rule("com.example.rules")))
        .contains(new RulePage("# acme/ticket\n\nFür alle.\n"));
  }

  @Test
  void liesInThePackageOfTheRuleOrOneAboveItTheNearestFirst() throws Exception {
    Rule rule = rule("com.example.rules");
    write("docs/rules/acme/ticket.md", "root");
    write("com/docs/rules/acme/ticket.md", "above");
    assertThat(RulePage.of(rule)).contains(new RulePage("above"));

    write("com/example/rules/docs/rules/acme/ticket.md", "beside");
    assertThat(RulePage.of(rule)).contains(new RulePage("beside"));
  }

  @Test
  void liesInTheRootForARuleWithoutPackage() throws Exception {
    write("docs/rules/acme/ticket.md", "root");

    assertThat(RulePage.of(rule(""))).contains(new RulePage("root"));
  }

  @Test
  void isAbsentWhereNobodyWroteOne() throws Exception {
    write("docs/rules/acme/tickets.md", "of another rule");
    write("com/example/other/docs/rules/acme/ticket.md", "of another package");

    assertThat(RulePage.of(rule("com.example.rules"))).isEmpty();
  }

  private Rule rule(String packageName) throws Exception {
    Path source = classes.resolve("Ticket.java");
    Files.writeString(
        source,
        """
        %s
        import io.github.roadmaplint.rule.*;
        public class Ticket implements Rule {
          public RuleInfo info() {
            return RuleInfo.of("acme/ticket", "no ticket", Severity.ERROR, Severity.ERROR);
          }
          public void check(RuleContext context) {}
        }
        """
            .formatted(packageName.isEmpty() ? "" : "package " + packageName + ";"));
    int problems =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                source.toString());
    assertThat(problems).isZero();
    String name = packageName.isEmpty() ? "Ticket" : packageName + ".Ticket";
    return (Rule) loader.loadClass(name).getConstructor().newInstance();
  }

  private void write(String path, String text) throws IOException {
    Path file = classes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
