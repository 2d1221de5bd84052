package io.github.roadmaplint.history;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;
import org.jspecify.annotations.Nullable;

/** An open repository. */
final class RepositoryReader implements AutoCloseable {
  private static final String EXTENSIONS = "extensions";
  private static final String ORIGIN = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/";

  private final Path workTree;
  private final Repository repository;

  private RepositoryReader(Path workTree, Repository repository) {
    this.workTree = workTree;
    this.repository = repository;
  }

  /** What is asked of an open repository. */
  interface Question<T, E extends Exception> {
    T ask(RepositoryReader reader) throws IOException, E;
  }

  /**
   * Opens the repository of a work tree, and asks.
   *
   * @param workTree a folder that holds {@code .git}, as a folder or as a file that points
   *     elsewhere
   * @param isolated whether JGit shall see no configuration but the repository's own
   * @throws IOException if it cannot be read; the message tells a person why
   */
  static <T, E extends Exception> T ask(Path workTree, boolean isolated, Question<T, E> question)
      throws IOException, E {
    try (RepositoryReader reader = open(workTree, isolated)) {
      return question.ask(reader);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // The last two JGit throws of an object that does not say what git writes into it.
      throw new IOException(RepositoryProblem.reason(workTree, e), e);
    }
  }

  /**
   * Opens the repository of a work tree.
   *
   * @param workTree a folder that holds {@code .git}, as a folder or as a file that points
   *     elsewhere
   * @param isolated whether JGit shall see no configuration but the repository's own
   * @throws IOException if that is no repository
   */
  static RepositoryReader open(Path workTree, boolean isolated) throws IOException {
    if (isolated) {
      IsolatedSystem.install();
    }
    File folder = workTree.toFile();
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().addCeilingDirectory(folder.getParentFile()).findGitDir(folder);
    if (builder.getGitDir() == null) {
      throw new RepositoryNotFoundException(workTree.resolve(".git").toFile());
    }
    try {
      Repository repository = builder.setMustExist(true).build();
      try {
        requireReadable(repository);
      } catch (NotSupportedException e) {
        repository.close();
        throw e;
      }
      return new RepositoryReader(workTree, repository);
    } catch (IllegalArgumentException e) {
      // So JGit says that the repository's configuration is damaged.
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void requireReadable(Repository repository) throws NotSupportedException {
    Config config = repository.getConfig();
    if ("sha256".equals(config.getString(EXTENSIONS, null, "objectformat"))) {
      throw new NotSupportedException("its commits have SHA-256 names, which JGit cannot read");
    }
    boolean isLinked = !repository.getDirectory().equals(repository.getCommonDirectory());
    if (isLinked && "reftable".equals(config.getString(EXTENSIONS, null, "refstorage"))) {
      throw new NotSupportedException(
          "it is a linked work tree, and its references are in reftables, where JGit finds only those of the main one; use a clone instead");
    }
  }

  /** Reads the newest commit, for most of what a first question takes is the loading of JGit. */
  void prepare() throws IOException {
    ObjectId head = head();
    if (head != null) {
      try (RevWalk revisions = new RevWalk(repository)) {
        committed(Set.of("ROADMAP.md"), revisions.parseCommit(head));
      }
    }
  }

  /** The newest commit; null where the branch is yet to get its first. */
  private @Nullable ObjectId head() throws IOException {
    ObjectId commit = repository.resolve("HEAD^{commit}");
    if (commit == null) {
      Ref head = repository.exactRef(Constants.HEAD);
      if (head == null || !head.isSymbolic() || isFile(head.getTarget())) {
        throw new IOException("HEAD leads to no commit");
      }
    }
    return commit;
  }

  /** JGit takes a branch for missing whose file is empty, as after a power failure. */
  private boolean isFile(Ref branch) {
    return Files.exists(repository.getCommonDirectory().toPath().resolve(branch.getName()));
  }

  /** The verdicts on those files that are committed. */
  Map<String, FileVerdict> lastChanges(
      Collection<String> paths, ChangeFilter filter, LocalDate today) throws IOException {
    ObjectId head = head();
    return head == null ? Map.of() : lastChanges(head, paths, filter, today);
  }

  private Map<String, FileVerdict> lastChanges(
      ObjectId head, Collection<String> paths, ChangeFilter filter, LocalDate today)
      throws IOException {
    try (RevWalk revisions = new RevWalk(repository);
        BlobTexts texts = new BlobTexts(repository, filter)) {
      revisions.setRetainBody(false);
      RevCommit start = revisions.parseCommit(head);
      Map<String, Trail> trails = new HashMap<>();
      for (Map.Entry<String, ObjectId> each : committed(paths, start).entrySet()) {
        trails.put(each.getKey(), new Trail());
        if (new WorkTreeFile(workTree.resolve(each.getKey())).differs(each.getValue(), texts)) {
          trails.get(each.getKey()).end(FileVerdict.of(FileChange.uncommitted(today)));
        }
      }
      new CommitWalk(revisions, texts, filter, repository.getObjectDatabase().getShallowCommits())
          .run(start, trails);
      Map<String, FileVerdict> verdicts = new HashMap<>();
      trails.forEach((path, trail) -> verdicts.put(path, trail.verdict()));
      return verdicts;
    }
  }

  /** Those files whose content is the same as where the work tree's branch left a revision. */
  Set<String> unchangedSince(String revision, Collection<String> paths)
      throws IOException, UnknownRevisionException {
    ObjectId head = head();
    try (RevWalk revisions = new RevWalk(repository);
        BlobTexts texts = new BlobTexts(repository, ChangeFilter.everything())) {
      Optional<RevCommit> shared = new BranchPoint(repository, revision).find(revisions, head);
      Set<String> unchanged = new HashSet<>();
      if (shared.isPresent()) {
        for (Map.Entry<String, ObjectId> each : committed(paths, shared.get()).entrySet()) {
          if (!new WorkTreeFile(workTree.resolve(each.getKey())).differs(each.getValue(), texts)) {
            unchanged.add(each.getKey());
          }
        }
      }
      return unchanged;
    }
  }

  /** What {@code origin} calls its branch; otherwise a usual name that is there. */
  Optional<String> mainBranch() throws IOException {
    Ref remote = repository.exactRef(ORIGIN + Constants.HEAD);
    if (remote != null && remote.getTarget().getName().startsWith(ORIGIN)) {
      return Optional.of(remote.getTarget().getName().substring(ORIGIN.length()));
    }
    for (String usual : List.of("main", "master")) {
      if (repository.getRefDatabase().firstExactRef(ORIGIN + usual, Constants.R_HEADS + usual)
          != null) {
        return Optional.of(usual);
      }
    }
    return Optional.empty();
  }

  /** The files that a sparse checkout leaves out, and the folders that hold them. */
  Set<String> leftOut() throws IOException {
    DirCache index = repository.readDirCache();
    Set<String> leftOut = new HashSet<>();
    for (int i = 0; i < index.getEntryCount(); i++) {
      if (index.getEntry(i).isSkipWorkTree()) {
        String path = index.getEntry(i).getPathString();
        for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
          leftOut.add(path.substring(0, end));
        }
      }
    }
    return leftOut;
  }

  private Map<String, ObjectId> committed(Collection<String> paths, RevCommit commit)
      throws IOException {
    Map<String, ObjectId> blobs = new HashMap<>();
    try (TreeWalk tree = new TreeWalk(repository)) {
      tree.setRecursive(true);
      tree.setFilter(PathFilterGroup.createFromStrings(paths));
      tree.addTree(commit.getTree());
      while (tree.next()) {
        if (paths.contains(tree.getPathString())
            && (tree.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          blobs.put(tree.getPathString(), tree.getObjectId(0));
        }
      }
    }
    return blobs;
  }

  @Override
  public void close() {
    repository.close();
  }
}
