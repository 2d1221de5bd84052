package io.github.roadmaplint.maven;

import io.github.roadmaplint.ToolVersion;
import io.github.roadmaplint.files.BoundedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/** What a project that adopts the plugin writes into its POM and its CI. */
final class AdoptionLines {
  private static final Set<String> REPORTS =
      Set.of("target", "target/", "/target", "/target/", "**/target", "**/target/");

  /** Of a file that is read for its lines. */
  private static final int MOST_BYTES = 1024 * 1024;

  private final Path root;
  private final MavenProject project;
  private final String branch;
  private final boolean isAtRoot;
  private final boolean rootHasPom;

  /**
   * @param root the repository's root
   * @param branch the one that others leave from
   */
  AdoptionLines(Path root, MavenProject project, String branch) {
    this.root = root;
    this.project = project;
    this.branch = branch;
    isAtRoot = hasPom() && root.equals(project.getBasedir().toPath().toAbsolutePath().normalize());
    rootHasPom = isAtRoot || Files.exists(root.resolve("pom.xml"));
  }

  /** Blocks of text, each with a line that says where it belongs. */
  List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    if (!hasPom() && !rootHasPom) {
      blocks.add(block("A pom.xml that is enough for this repository", "pom.xml"));
      if (!Files.exists(root.resolve(".mvn").resolve("jvm.config"))) {
        blocks.add(block("For .mvn/jvm.config, so that Java starts faster", "jvm.config"));
      }
      if (!ignoresReports()) {
        blocks.add(block("For .gitignore, since reports are written there", "gitignore"));
      }
    } else if (project.getPlugin(GoalPrefix.PLUGIN) == null) {
      blocks.add(block("For <build><plugins> of " + pom(), "plugin.xml"));
    }
    if (Files.exists(root.resolve(".gitlab-ci.yml"))) {
      blocks.add(block("For .gitlab-ci.yml, and for a schedule once a week", "gitlab.yml"));
    } else if (Files.exists(root.resolve("Jenkinsfile"))) {
      blocks.add(block("For the Jenkinsfile", "jenkins.groovy"));
    } else {
      blocks.add(block("For .github/workflows/roadmap.yml", "github.yml"));
    }
    return blocks;
  }

  private boolean hasPom() {
    return project.getBasedir() != null;
  }

  private String pom() {
    return isAtRoot || !rootHasPom
        ? "the POM"
        : "pom.xml at the root of the repository, unless it is there";
  }

  /** CI starts Maven at the root, where only a POM tells what the prefix is. */
  private String goal(String version) {
    return rootHasPom || !hasPom() ? "roadmap:lint" : GoalPrefix.PLUGIN + ":" + version + ":lint";
  }

  /** Whether a line of {@code .gitignore} says so; other patterns that match are not looked for. */
  private boolean ignoresReports() {
    Path file = root.resolve(".gitignore");
    // Git follows no symbolic link there.
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      return BoundedFile.read(file, MOST_BYTES)
          .map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1))
          .filter(text -> text.lines().map(String::strip).anyMatch(REPORTS::contains))
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private String block(String place, String resource) {
    String version = ToolVersion.load().version();
    return place
        + ":\n\n"
        + text(resource)
            .replace("@version@", version)
            .replace("roadmap:lint", goal(version))
            .replace("origin/main", "origin/" + branch);
  }

  private static String text(String resource) {
    try (InputStream in = AdoptionLines.class.getResourceAsStream("adoption/" + resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
