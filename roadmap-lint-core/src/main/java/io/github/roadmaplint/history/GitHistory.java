package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * The history that git repositories hold; no {@code git} program is needed. A repository is opened
 * when the first file in it is asked for, read once for all announced files, and closed again. What
 * it said then stays the answer.
 *
 * <ul>
 *   <li>Renames are followed. A merge itself is no change, what it brings is.
 *   <li>A file whose body differs in the work tree from the last commit changed today.
 *   <li>A file that is not committed, in no repository, or in an empty one, has no history.
 *   <li>A shallow clone answers as far back as it reaches; beyond that, a notice asks for more.
 *   <li>A linked work tree and a submodule are asked in their own history.
 * </ul>
 */
public final class GitHistory implements FileHistory {
  private final RepositoryPaths paths;
  private final LeftOutFiles leftOut;
  private final Clock clock;
  private final boolean isolated;
  private final Set<String> expected = new LinkedHashSet<>();
  private final Map<ChangeFilter, Map<String, FileVerdict>> answers = new HashMap<>();
  private final Set<String> cutOff = new TreeSet<>();
  private final Map<Path, String> unreadable = new TreeMap<>();
  private volatile @Nullable Thread preparation;

  private GitHistory(Path root, Clock clock, boolean isolated) {
    paths = new RepositoryPaths(root.toAbsolutePath().normalize());
    this.clock = clock;
    this.isolated = isolated;
    leftOut = new LeftOutFiles(paths, isolated);
  }

  /**
   * A history for a program that uses JGit in its own way too: JGit stays as it is set up there.
   *
   * @param root what the paths of the questions are relative to; in a repository, or above some
   * @param clock what day it is for changes that are not committed
   */
  public static GitHistory in(Path root, Clock clock) {
    return new GitHistory(root, clock, false);
  }

  /**
   * A history for a program that has JGit to itself: from the first question on, JGit reads no
   * configuration but the repository's own in all of the program. So it starts no {@code git} to
   * find the system's, and writes nothing, neither to the repository nor to the user's home.
   *
   * @param root what the paths of the questions are relative to; in a repository, or above some
   * @param clock what day it is for changes that are not committed
   */
  public static GitHistory isolated(Path root, Clock clock) {
    return new GitHistory(root, clock, true);
  }

  /**
   * Begins to open the repository that holds a file, in a thread of its own, so that a question
   * soon after waits less. For callers that will ask: it loads JGit.
   *
   * @param path relative to the root
   */
  public synchronized void prepare(String path) {
    paths
        .workTree(path)
        .ifPresent(
            workTree -> {
              // The task keeps to itself what goes wrong: that goes wrong for the first question,
              // too, which tells; or the program has ended, and JGit can no longer be loaded.
              Thread thread =
                  new Thread(new FutureTask<>(() -> prepare(workTree)), "roadmap-lint-history");
              thread.setDaemon(true);
              thread.start();
              preparation = thread;
            });
  }

  /**
   * Waits for the end of what {@link #prepare} began, well or not. For callers that found out that
   * they have no question: a program that ends while JGit is half loaded prints a stack trace of
   * JGit's.
   */
  public void settle() {
    Thread thread = preparation;
    if (thread == null) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Path prepare(Path workTree) throws IOException {
    try (RepositoryReader reader = RepositoryReader.open(workTree, isolated)) {
      reader.prepare();
    }
    return workTree;
  }

  @Override
  public synchronized void expect(Collection<String> files) {
    expected.addAll(files);
  }

  @Override
  public synchronized Optional<FileChange> lastChange(String path, ChangeFilter filter) {
    Map<String, FileVerdict> known = answers.computeIfAbsent(filter, any -> new HashMap<>());
    if (!known.containsKey(path)) {
      known.putAll(read(path, filter));
    }
    FileVerdict verdict = known.get(path);
    if (verdict.status() == FileVerdict.Status.CUT_OFF) {
      cutOff.add(path);
    }
    return verdict.change();
  }

  @Override
  public synchronized boolean lacks(String path) {
    return cutOff.contains(path) || paths.workTree(path).map(unreadable::containsKey).orElse(false);
  }

  @Override
  public synchronized boolean leavesOut(String path) {
    return leftOut.contain(path);
  }

  @Override
  public synchronized List<String> notices() {
    List<String> notices = new ArrayList<>(unreadable.values());
    if (!cutOff.isEmpty()) {
      notices.add(
          "The git history is cut off (a shallow clone) before the last change of %s; fetch all of it, in GitHub Actions with 'fetch-depth: 0' for actions/checkout"
              .formatted(
                  cutOff.size() == 1 ? cutOff.iterator().next() : cutOff.size() + " roadmaps"));
    }
    return List.copyOf(notices);
  }

  private Map<String, FileVerdict> read(String path, ChangeFilter filter) {
    Optional<Path> workTree = paths.workTree(path);
    if (workTree.isEmpty()) {
      return Map.of(path, FileVerdict.NONE);
    }
    Map<String, String> asked = new HashMap<>();
    asked.put(paths.within(workTree.get(), path), path);
    for (String each : expected) {
      if (paths.workTree(each).equals(workTree)) {
        asked.put(paths.within(workTree.get(), each), each);
      }
    }
    Map<String, FileVerdict> verdicts = new HashMap<>();
    asked.values().forEach(each -> verdicts.put(each, FileVerdict.NONE));
    try {
      RepositoryReader.ask(
              workTree.get(),
              isolated,
              reader -> reader.lastChanges(asked.keySet(), filter, LocalDate.now(clock)))
          .forEach((within, verdict) -> verdicts.put(asked.get(within), verdict));
    } catch (IOException e) {
      unreadable.put(
          workTree.get(),
          "The git history of %s cannot be read: %s".formatted(workTree.get(), e.getMessage()));
    }
    return verdicts;
  }
}
