package io.github.roadmaplint.history;

import io.github.roadmaplint.files.PathText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells which repository a file belongs to. Used by one thread at a time. */
final class RepositoryPaths {
  private final Path root;
  private final Map<Path, Optional<Path>> workTrees = new HashMap<>();

  RepositoryPaths(Path root) {
    this.root = root;
  }

  /** The nearest folder upwards that holds {@code .git}. */
  Optional<Path> workTree(String path) {
    Path folder = root.resolve(path).normalize().getParent();
    return folder == null
        ? Optional.empty()
        : workTrees.computeIfAbsent(folder, RepositoryPaths::search);
  }

  /** The path in git's form, relative to the work tree. */
  String within(Path workTree, String path) {
    return PathText.of(workTree.relativize(root.resolve(path).normalize()));
  }

  private static Optional<Path> search(Path folder) {
    return Stream.<@Nullable Path>iterate(folder, each -> each != null, Path::getParent)
        .filter(each -> Files.exists(each.resolve(".git")))
        .findFirst();
  }
}
