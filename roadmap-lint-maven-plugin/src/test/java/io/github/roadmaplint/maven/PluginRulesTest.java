package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginRulesTest {
  @TempDir Path jar;

  @Test
  void haveThoseOfTheDependencies() throws Exception {
    try (URLClassLoader loader = naming(Empty.class.getName())) {
      assertThat(PluginRules.load(loader).find("acme/empty")).isPresent();
    }
  }

  @Test
  void sayWhichClassIsMissing() throws IOException {
    try (URLClassLoader loader = naming("com.example.Gone")) {
      assertThatThrownBy(() -> PluginRules.load(loader))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining("com.example.Gone not found");
    }
  }

  @Test
  void sayWhyARuleCannotBeCreated() throws IOException {
    try (URLClassLoader loader = naming(Failing.class.getName())) {
      assertThatThrownBy(() -> PluginRules.load(loader))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining(Failing.class.getName())
          .hasRootCauseMessage("no tickets");
    }
  }

  @Test
  void sayWhichRulesHaveOneId() throws IOException {
    try (URLClassLoader loader = naming(Copied.class.getName())) {
      assertThatThrownBy(() -> PluginRules.load(loader))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining("two rules have the id links/dead:")
          .hasMessageContaining(Copied.class.getName());
    }
  }

  @Test
  void sayWhichRuleDoesNotSayWhatItIs() throws IOException {
    try (URLClassLoader loader = naming(Nameless.class.getName())) {
      assertThatThrownBy(() -> PluginRules.load(loader))
          .isInstanceOf(MojoExecutionException.class)
          .hasMessageContaining(Nameless.class.getName());
    }
  }

  private URLClassLoader naming(String rule) throws IOException {
    Path services = Files.createDirectories(jar.resolve("META-INF/services"));
    Files.writeString(services.resolve(Rule.class.getName()), rule);
    return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
  }

  /** A rule that finds nothing. */
  public static class Empty implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/empty", "nothing", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {}
  }

  /** One that takes the name of another. */
  public static final class Copied extends Empty {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("links/dead", "nothing", Severity.ERROR, Severity.ERROR);
    }
  }

  /** One that says nothing of itself. */
  public static final class Nameless extends Empty {
    @Override
    public RuleInfo info() {
      return null;
    }
  }

  /** One that cannot be created. */
  public static final class Failing extends Empty {
    public Failing() {
      throw new IllegalStateException("no tickets");
    }
  }
}
