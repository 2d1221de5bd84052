package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells which files a branch, or the work tree, changes. No {@code git} program is needed. */
public final class GitChanges {
  private final Path root;
  private final boolean isolated;

  private GitChanges(Path root, boolean isolated) {
    this.root = root.toAbsolutePath().normalize();
    this.isolated = isolated;
  }

  /**
   * Changes in a repository, for a program that uses JGit in its own way too.
   *
   * @param root what paths are relative to; in a repository
   * @see GitHistory#in
   */
  public static GitChanges in(Path root) {
    return new GitChanges(root, false);
  }

  /**
   * Changes in a repository, for a program that has JGit to itself.
   *
   * @param root what paths are relative to; in a repository
   * @see GitHistory#isolated
   */
  public static GitChanges isolated(Path root) {
    return new GitChanges(root, true);
  }

  /**
   * Which files the work tree has otherwise than the last commit that it shares with a revision.
   * These are all files where the current commit is part of the revision's own history, as in a
   * build of the branch itself: there is nothing to tell apart then. Files in another repository,
   * such as a submodule, always belong to them.
   *
   * @param revision a branch, a tag or a commit: {@code origin/main}
   * @param files relative to the root, with {@code /}
   * @return those of the files that are changed or new
   * @throws UnknownRevisionException if there is no such revision, no commit that it shares with
   *     the current one, or no repository
   * @throws IOException if the repository cannot be read; the message tells a person why
   */
  public Set<String> since(String revision, Collection<String> files)
      throws IOException, UnknownRevisionException {
    RepositoryPaths paths = new RepositoryPaths(root);
    Path workTree =
        paths
            .workTree("any")
            .orElseThrow(() -> new UnknownRevisionException(root + " is in no git repository"));
    Set<String> changed = new LinkedHashSet<>(files);
    Map<String, String> here = new HashMap<>();
    for (String file : files) {
      if (paths.workTree(file).filter(workTree::equals).isPresent()) {
        here.put(paths.within(workTree, file), file);
      }
    }
    RepositoryReader.ask(
            workTree, isolated, reader -> reader.unchangedSince(revision, here.keySet()))
        .forEach(each -> changed.remove(here.get(each)));
    return changed;
  }

  /**
   * The branch that others leave from: the one that the remote {@code origin} calls its own,
   * otherwise {@code main} or {@code master} where one of them is there.
   *
   * @return its name without the remote's; empty where nothing tells, as without a repository
   * @throws IOException if the repository cannot be read; the message tells a person why
   */
  public Optional<String> mainBranch() throws IOException {
    Optional<Path> workTree = new RepositoryPaths(root).workTree("any");
    return workTree.isPresent()
        ? RepositoryReader.ask(workTree.get(), isolated, RepositoryReader::mainBranch)
        : Optional.empty();
  }
}
