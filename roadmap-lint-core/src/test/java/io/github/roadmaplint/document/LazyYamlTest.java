package io.github.roadmaplint.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.LoadedClasses;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The YAML library costs time to load, so only front matter loads it. */
class LazyYamlTest {
  private static final String YAML = "org.snakeyaml.engine.v2.api.";

  @Test
  void loadsNoYamlLibraryWithoutFrontMatter() throws Exception {
    assertThat(LoadedClasses.by(Probe.class, "parsePlain", Path.of("")))
        .contains(FrontMatterParser.class.getName())
        .noneMatch(name -> name.startsWith(YAML));
  }

  @Test
  void loadsItForFrontMatter() throws Exception {
    assertThat(LoadedClasses.by(Probe.class, "parseFrontMatter", Path.of("")))
        .anyMatch(name -> name.startsWith(YAML));
  }

  /** Runs in a class loader of its own. */
  public static final class Probe {
    private Probe() {}

    public static void parsePlain(Path unused) {
      parse("# Plan\n\n---\n\nLast updated: 2026-01-10\n");
    }

    public static void parseFrontMatter(Path unused) {
      parse("---\nstatus: Draft\n---\n\n# Plan\n");
    }

    private static void parse(String text) {
      new DocumentParser().parse("ROADMAP.md", SourceText.of(text));
    }
  }
}
