package io.github.roadmaplint.config;

import io.github.roadmaplint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a repository's {@value #FILE_NAME} files choose: the one at the root, and nearer ones in
 * folders, of which the nearest wins key by key. They are read when somebody asks for a file below
 * them. Safe for use by several threads.
 */
public final class RepositoryConfiguration implements ConfigurationSource {
  /** The name of the files. */
  public static final String FILE_NAME = ".roadmap-lint.yaml";

  private final Path root;
  private final KnownNames names;
  private final Consumer<LintConfiguration.Builder> last;
  private final Map<Path, Optional<ConfigurationFile>> files = new HashMap<>();

  /**
   * @param root the repository's root
   * @param registry the rules of the run
   * @param last chooses what wins over all files, such as parameters of a build
   */
  public RepositoryConfiguration(
      Path root, RuleRegistry registry, Consumer<LintConfiguration.Builder> last) {
    this.root = root.toAbsolutePath().normalize();
    this.names = new KnownNames(registry);
    this.last = last;
  }

  /**
   * What the file at the root chooses for the run as a whole.
   *
   * @throws ConfigurationException if it, or what wins over it, cannot be used
   */
  @Override
  public LintConfiguration forRun() {
    LintConfiguration.Builder builder = LintConfiguration.builder(names);
    in(root).ifPresent(file -> file.applyTo(builder));
    last.accept(builder);
    return builder.build();
  }

  @Override
  public LintConfiguration forFile(String path) {
    Path file = root.resolve(path).normalize();
    LintConfiguration.Builder builder = LintConfiguration.builder(names);
    for (Path folder : foldersDownTo(file)) {
      in(folder).ifPresent(each -> each.applyTo(builder, folder.relativize(file)));
    }
    last.accept(builder);
    return builder.build();
  }

  private List<Path> foldersDownTo(Path file) {
    List<Path> folders = new ArrayList<>();
    for (Path folder = file.getParent();
        folder != null && folder.startsWith(root);
        folder = folder.getParent()) {
      folders.add(0, folder);
    }
    return folders;
  }

  private synchronized Optional<ConfigurationFile> in(Path folder) {
    Optional<ConfigurationFile> known = files.get(folder);
    if (known == null) {
      known = new ConfigurationFileReader(root, names).read(folder);
      files.put(folder, known);
    }
    return known;
  }
}
