package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.RoadmapLinter;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.freshness.NoDate;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JGit costs time to load, so only those who need it load it. */
class LazyHistoryTest {
  @TempDir Path folder;

  @Test
  void loadsNoJGitWhereNobodyAsks() throws Exception {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(loadedBy("lintDatedRoadmap"))
        .contains(GitHistory.class.getName())
        .noneMatch(this::isJGit);
  }

  @Test
  void loadsNoJGitOutsideARepository() throws Exception {
    assertThat(loadedBy("lintUndatedRoadmap"))
        .contains(GitHistory.class.getName())
        .noneMatch(this::isJGit);
  }

  @Test
  void loadsJGitWhereARuleAsks() throws Exception {
    Files.createDirectory(folder.resolve(".git"));

    assertThat(loadedBy("lintUndatedRoadmap")).anyMatch(this::isJGit);
  }

  private boolean isJGit(String name) {
    return name.startsWith("org.eclipse.jgit.");
  }

  private List<String> loadedBy(String method) throws Exception {
    try (Recorder recorder = new Recorder()) {
      recorder
          .loadClass(Probe.class.getName())
          .getDeclaredMethod(method, Path.class)
          .invoke(null, folder);
      return List.copyOf(recorder.loaded);
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause());
    }
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void lintDatedRoadmap(Path folder) {
      lint(folder, "# Roadmap\n\nLast updated: 2026-05-01\n");
    }

    public static void lintUndatedRoadmap(Path folder) {
      lint(folder, "# Roadmap\n");
    }

    private static void lint(Path folder, String text) {
      Clock clock = Clock.fixed(Instant.parse("2026-05-05T12:00:00Z"), ZoneOffset.UTC);
      RoadmapLinter.builder()
          .root(folder)
          .rules(RuleRegistry.of(List.of(new NoDate())))
          .clock(clock)
          .history(GitHistory.isolated(folder, clock))
          .build()
          .lint(Map.of("ROADMAP.md", SourceText.of(text)));
    }
  }

  private static final class Recorder extends URLClassLoader {
    private final ConcurrentLinkedQueue<String> loaded = new ConcurrentLinkedQueue<>();

    Recorder() {
      super(classPath(), ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      Class<?> found = super.findClass(name);
      loaded.add(name);
      return found;
    }

    private static URL[] classPath() {
      String path =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      List<URL> urls = new ArrayList<>();
      Arrays.stream(path.split(File.pathSeparator))
          .map(each -> Path.of(each).toUri())
          .forEach(
              each -> {
                try {
                  urls.add(each.toURL());
                } catch (java.net.MalformedURLException e) {
                  throw new AssertionError(e);
                }
              });
      return urls.toArray(URL[]::new);
    }
  }
}
