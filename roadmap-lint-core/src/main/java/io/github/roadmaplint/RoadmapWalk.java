package io.github.roadmaplint;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One walk through a directory, and what it met. */
final class RoadmapWalk extends SimpleFileVisitor<Path> {
  private final RoadmapFiles wanted;
  private final Path base;
  private final Path real;
  private final List<Path> found = new ArrayList<>();
  private final Set<Path> barred = new LinkedHashSet<>();

  private RoadmapWalk(RoadmapFiles wanted, Path base, Path real) {
    this.wanted = wanted;
    this.base = base;
    this.real = real;
  }

  static RoadmapWalk through(Path base, RoadmapFiles wanted) throws IOException {
    // A walk enters no symbolic link, not even the one that it begins with.
    RoadmapWalk walk = new RoadmapWalk(wanted, base, base.toRealPath());
    Files.walkFileTree(walk.real, walk);
    return walk;
  }

  /** The files that are wanted, in the order of the walk. */
  List<Path> found() {
    return found;
  }

  /** The folders that may hold some and may not be entered. */
  Set<Path> barred() {
    return barred;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
    return wanted.passesOver(base, asAskedFor(visited))
        ? FileVisitResult.SKIP_SUBTREE
        : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
    Path file = asAskedFor(visited);
    if (wanted.matches(base, file) && Files.isRegularFile(file)) {
      found.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path visited, IOException failure) throws IOException {
    if (visited.equals(real)) {
      throw failure;
    }
    if (failure instanceof AccessDeniedException) {
      Path failed = asAskedFor(visited);
      // Where a folder may be listed, but not entered, all that is in it fails.
      Path folder = Files.isExecutable(failed.getParent()) ? failed : failed.getParent();
      if (wanted.mayHoldRoadmaps(base, folder)) {
        barred.add(folder);
      }
    }
    return FileVisitResult.CONTINUE;
  }

  private Path asAskedFor(Path visited) {
    return base.resolve(real.relativize(visited));
  }
}
