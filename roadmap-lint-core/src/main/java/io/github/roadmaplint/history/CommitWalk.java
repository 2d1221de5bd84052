package io.github.roadmaplint.history;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Goes back through the commits, newest first, and takes all files along on the lines of history by
 * which they came, until each one's last change is found.
 */
final class CommitWalk {
  private static final int ABBREVIATED = 7;

  private final RevWalk revisions;
  private final BlobTexts texts;
  private final ChangeFilter filter;
  private final TreeChanges trees;
  private final Set<ObjectId> shallow;
  private final PriorityQueue<RevCommit> queue =
      new PriorityQueue<>(Comparator.comparingInt(RevCommit::getCommitTime).reversed());
  private final Map<RevCommit, Map<String, Set<Trail>>> waiting = new HashMap<>();
  private int ends;
  private int endsForgotten = -1;

  CommitWalk(RevWalk revisions, BlobTexts texts, ChangeFilter filter, Set<ObjectId> shallow) {
    this.revisions = revisions;
    this.texts = texts;
    this.filter = filter;
    this.shallow = shallow;
    trees = new TreeChanges(revisions.getObjectReader());
  }

  /** Ends the trails that start at a commit, by the paths that the files have there. */
  void run(RevCommit start, Map<String, Trail> trails) throws IOException {
    Map<String, Set<Trail>> files = new HashMap<>();
    trails.forEach((path, trail) -> files.put(path, new HashSet<>(Set.of(trail))));
    trees.cover(files.keySet());
    send(files, start);
    while (!queue.isEmpty()) {
      RevCommit commit = queue.remove();
      look(commit, waiting.remove(commit));
    }
  }

  private void look(RevCommit commit, Map<String, Set<Trail>> files) throws IOException {
    if (ends != endsForgotten || !queue.isEmpty()) {
      files.values().removeIf(CommitWalk::allEnded);
      endsForgotten = ends;
    }
    if (files.isEmpty()) {
      return;
    }
    if (shallow.contains(commit)) {
      files.values().forEach(trails -> end(trails, FileVerdict.CUT_OFF));
    } else if (commit.getParentCount() > 1) {
      passMerge(commit, files);
    } else if (commit.getParentCount() == 1) {
      passCommit(parents(commit).get(0), commit, files);
    } else if (counts(commit)) {
      for (FileVersions version : trees.ofFirst(commit, files.keySet())) {
        end(files.get(version.path()), change(commit));
      }
    }
  }

  private static boolean allEnded(Set<Trail> trails) {
    for (Trail trail : trails) {
      if (!trail.ended()) {
        return false;
      }
    }
    return true;
  }

  private void passCommit(RevCommit parent, RevCommit commit, Map<String, Set<Trail>> files)
      throws IOException {
    Map<String, Set<Trail>> before = new HashMap<>();
    for (FileVersions version :
        followed(parent, commit, trees.between(parent, commit, files.keySet()))) {
      Set<Trail> trails = files.remove(version.path());
      if (counts(commit) && version.differ(texts)) {
        end(trails, change(commit));
      } else if (!version.isNew()) {
        add(before, version.pathBefore(), trails);
      }
    }
    before.forEach((path, trails) -> add(files, path, trails));
    send(files, parent);
  }

  /**
   * A file that is in the merge as it was on one side goes on there, any other wherever it was. The
   * merge is a file's last change only where no side has the file.
   */
  private void passMerge(RevCommit merge, Map<String, Set<Trail>> files) throws IOException {
    Map<RevCommit, List<FileVersions>> changed = new LinkedHashMap<>();
    for (RevCommit parent : parents(merge)) {
      List<FileVersions> versions = trees.between(parent, merge, files.keySet());
      Map<String, Set<Trail>> same = new HashMap<>(files);
      versions.forEach(version -> same.remove(version.path()));
      files.keySet().removeAll(same.keySet());
      changed.put(parent, versions);
      send(same, parent);
      if (files.isEmpty()) {
        return;
      }
    }
    Set<String> unknown = new HashSet<>(files.keySet());
    for (Map.Entry<RevCommit, List<FileVersions>> each : changed.entrySet()) {
      each.getValue().removeIf(version -> !files.containsKey(version.path()));
      Map<String, Set<Trail>> before = new HashMap<>();
      for (FileVersions version : followed(each.getKey(), merge, each.getValue())) {
        if (!version.isNew()) {
          add(before, version.pathBefore(), files.get(version.path()));
          unknown.remove(version.path());
        }
      }
      send(before, each.getKey());
    }
    if (counts(merge)) {
      for (String path : unknown) {
        end(files.get(path), change(merge));
      }
    }
  }

  /** The same, with what became of renamed files instead of the new ones. */
  private List<FileVersions> followed(
      RevCommit parent, RevCommit commit, List<FileVersions> versions) throws IOException {
    Set<String> added =
        versions.stream()
            .filter(FileVersions::isNew)
            .map(FileVersions::path)
            .collect(Collectors.toSet());
    if (added.isEmpty()) {
      return versions;
    }
    Map<String, FileVersions> renames = trees.renames(parent, commit, added);
    trees.cover(renames.values().stream().map(FileVersions::pathBefore).toList());
    return versions.stream().map(each -> renames.getOrDefault(each.path(), each)).toList();
  }

  private void send(Map<String, Set<Trail>> files, RevCommit commit) {
    if (files.isEmpty()) {
      return;
    }
    Map<String, Set<Trail>> there = waiting.putIfAbsent(commit, files);
    if (there == null) {
      queue.add(commit);
    } else {
      files.forEach((path, trails) -> add(there, path, trails));
    }
  }

  private static void add(Map<String, Set<Trail>> files, String path, Set<Trail> trails) {
    files.computeIfAbsent(path, any -> new HashSet<>()).addAll(trails);
  }

  private void end(Set<Trail> trails, FileVerdict verdict) {
    trails.stream().filter(trail -> !trail.ended()).forEach(trail -> trail.end(verdict));
    ends++;
  }

  private List<RevCommit> parents(RevCommit commit) throws IOException {
    for (RevCommit parent : commit.getParents()) {
      revisions.parseHeaders(parent);
    }
    return List.of(commit.getParents());
  }

  private boolean counts(RevCommit commit) throws IOException {
    revisions.parseBody(commit);
    return CommitIdents.author(commit)
        .map(author -> !filter.ignores(author.getName(), author.getEmailAddress()))
        .orElse(true);
  }

  private FileVerdict change(RevCommit commit) throws IOException {
    revisions.parseBody(commit);
    return CommitIdents.day(commit)
        .map(
            day ->
                FileVerdict.of(
                    new FileChange(
                        day, commit.abbreviate(ABBREVIATED).name(), commit.getShortMessage())))
        .orElse(FileVerdict.NONE);
  }
}
