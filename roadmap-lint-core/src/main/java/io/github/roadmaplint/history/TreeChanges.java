package io.github.roadmaplint.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.diff.DiffConfig;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** Compares the trees of commits. */
final class TreeChanges {
  /** As many as git itself compares, and as alike as it asks. */
  private static final int RENAME_LIMIT = 1000;

  private static final int RENAME_SCORE = 50;

  private final ObjectReader objects;
  private final TreeWalk trees;
  private final Set<String> covered = new HashSet<>();

  TreeChanges(ObjectReader objects) {
    this.objects = objects;
    trees = new TreeWalk(objects);
  }

  /** Announces paths that may be asked for from now on. */
  void cover(Collection<String> paths) {
    if (covered.addAll(paths)) {
      trees.setFilter(
          AndTreeFilter.create(PathFilterGroup.createFromStrings(covered), TreeFilter.ANY_DIFF));
    }
  }

  /** What a first commit brings. */
  List<FileVersions> ofFirst(RevCommit commit, Set<String> paths) throws IOException {
    start();
    trees.addTree(new EmptyTreeIterator());
    trees.addTree(commit.getTree());
    return versions(paths);
  }

  /** Which of these files of a commit its parent has not got under the same path and content. */
  List<FileVersions> between(RevCommit parent, RevCommit commit, Set<String> paths)
      throws IOException {
    start();
    trees.addTree(parent.getTree());
    trees.addTree(commit.getTree());
    return versions(paths);
  }

  /** Where new files were before, as far as they have been renamed. */
  Map<String, FileVersions> renames(RevCommit parent, RevCommit commit, Set<String> newPaths)
      throws IOException {
    List<DiffEntry> candidates;
    try (TreeWalk all = new TreeWalk(objects)) {
      all.setRecursive(true);
      all.setFilter(TreeFilter.ANY_DIFF);
      all.addTree(parent.getTree());
      all.addTree(commit.getTree());
      candidates =
          DiffEntry.scan(all).stream()
              .filter(
                  each ->
                      each.getChangeType() == DiffEntry.ChangeType.DELETE
                          || newPaths.contains(each.getNewPath()))
              .collect(Collectors.toList());
    }
    RenameDetector detector = new RenameDetector(objects, new Config().get(DiffConfig.KEY));
    detector.setRenameLimit(RENAME_LIMIT);
    detector.setRenameScore(RENAME_SCORE);
    detector.addAll(candidates);
    Map<String, FileVersions> renames = new HashMap<>();
    for (DiffEntry each : detector.compute()) {
      if (each.getChangeType() == DiffEntry.ChangeType.RENAME) {
        renames.put(
            each.getNewPath(),
            new FileVersions(
                each.getNewPath(),
                each.getOldPath(),
                each.getNewId().toObjectId(),
                each.getOldId().toObjectId()));
      }
    }
    return renames;
  }

  private void start() {
    trees.reset();
    trees.setRecursive(true);
  }

  private List<FileVersions> versions(Set<String> paths) throws IOException {
    List<FileVersions> versions = new ArrayList<>();
    while (trees.next()) {
      String path = trees.getPathString();
      if (isFile(1) && paths.contains(path)) {
        versions.add(
            new FileVersions(
                path, path, trees.getObjectId(1), isFile(0) ? trees.getObjectId(0) : null));
      }
    }
    return versions;
  }

  private boolean isFile(int tree) {
    return (trees.getRawMode(tree) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE;
  }
}
