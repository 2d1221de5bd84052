package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What sparse checkouts leave out of their work trees. Used by one thread at a time. */
final class LeftOutFiles {
  private final RepositoryPaths paths;
  private final boolean isolated;
  private final Map<Path, Set<String>> byWorkTree = new HashMap<>();

  LeftOutFiles(RepositoryPaths paths, boolean isolated) {
    this.paths = paths;
    this.isolated = isolated;
  }

  /** Whether this file or folder is among them. */
  boolean contain(String path) {
    try {
      Optional<Path> workTree = paths.workTree(path);
      return workTree.isPresent()
          && byWorkTree
              .computeIfAbsent(workTree.get(), this::read)
              .contains(paths.within(workTree.get(), path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private Set<String> read(Path workTree) {
    try {
      return RepositoryReader.ask(workTree, isolated, RepositoryReader::leftOut);
    } catch (IOException e) {
      return Set.of();
    }
  }
}
