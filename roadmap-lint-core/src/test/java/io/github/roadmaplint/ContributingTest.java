package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.testing.RuleTester;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks the steps of "your first rule in ten minutes". */
class ContributingTest {
  private static final Path PAGE = Path.of("..", "CONTRIBUTING.md");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^   (`{3,})(\\w+)\\n(.*?)^   \\1$");

  @TempDir Path folder;

  @Test
  void theRuleAndItsTestCompileAndPass() throws Exception {
    List<String> sources = blocks("java");
    assertThat(sources).hasSize(2);
    compile(sources);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> test = loader.loadClass("io.github.roadmaplint.rule.headings.ShoutingRuleTest");
      Constructor<?> constructor = test.getDeclaredConstructor();
      constructor.setAccessible(true);
      List<Method> cases =
          Stream.of(test.getDeclaredMethods())
              .filter(method -> method.isAnnotationPresent(Test.class))
              .toList();
      assertThat(cases).hasSize(2);
      for (Method each : cases) {
        each.setAccessible(true);
        Object instance = constructor.newInstance();
        assertThatCode(() -> each.invoke(instance)).as(each.getName()).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void thePagesExamplesAreTrue() throws Exception {
    compile(blocks("java"));
    String page = blocks("markdown").get(0);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      Rule rule =
          (Rule)
              loader
                  .loadClass("io.github.roadmaplint.rule.headings.ShoutingRule")
                  .getDeclaredConstructor()
                  .newInstance();
      assertThat(RuleTester.of(rule).lint(example(page, "bad"))).hasSize(1);
      assertThat(RuleTester.of(rule).lint(example(page, "good"))).isEmpty();
    }
  }

  private void compile(List<String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      List<Path> written = new java.util.ArrayList<>();
      for (String source : sources) {
        Matcher name = Pattern.compile("(?m)^(?:public )?(?:final )?class (\\w+)").matcher(source);
        assertThat(name.find()).isTrue();
        written.add(Files.writeString(folder.resolve(name.group(1) + ".java"), source));
      }
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  files,
                  null,
                  List.of(
                      "-d",
                      folder.toString(),
                      "-proc:none",
                      "-classpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(written))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static List<String> blocks(String language) throws IOException {
    return BLOCK
        .matcher(Files.readString(PAGE))
        .results()
        .filter(block -> block.group(2).equals(language))
        .map(block -> block.group(3).replaceAll("(?m)^   ", ""))
        .toList();
  }

  private static String example(String page, String kind) {
    Matcher matcher = Pattern.compile("(?s)```markdown " + kind + "\\n(.*?)```").matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
