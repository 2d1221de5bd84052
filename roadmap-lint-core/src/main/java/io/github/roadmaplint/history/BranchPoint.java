package io.github.roadmaplint.history;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.jspecify.annotations.Nullable;

/** Finds where the current commit's line of history left that of a revision. */
final class BranchPoint {
  private static final int SHOWN_BRANCHES = 8;

  private final Repository repository;
  private final String revision;

  BranchPoint(Repository repository, String revision) {
    this.repository = repository;
    this.revision = revision;
  }

  /**
   * The last commit of both; empty where the current commit is part of the revision's history.
   *
   * @param head null where the current branch is yet to get its first commit
   */
  Optional<RevCommit> find(RevWalk revisions, @Nullable ObjectId head)
      throws IOException, UnknownRevisionException {
    if (head == null) {
      if (isCurrentBranch()) {
        return Optional.empty();
      }
      resolve();
      throw nothingShared();
    }
    RevCommit current = revisions.parseCommit(head);
    revisions.setRevFilter(RevFilter.MERGE_BASE);
    revisions.markStart(current);
    revisions.markStart(revisions.parseCommit(resolve()));
    RevCommit shared = revisions.next();
    if (shared == null) {
      throw nothingShared();
    }
    return Optional.of(shared).filter(each -> !each.equals(current));
  }

  private boolean isCurrentBranch() throws IOException {
    String branch = repository.getFullBranch();
    return revision.equals(Constants.HEAD)
        || revision.equals(branch)
        || revision.equals(Repository.shortenRefName(branch));
  }

  private UnknownRevisionException nothingShared() throws IOException {
    return new UnknownRevisionException(
        "no commit that HEAD and '" + revision + "' share" + shallowHint());
  }

  private ObjectId resolve() throws IOException, UnknownRevisionException {
    try {
      ObjectId found = repository.resolve(revision + "^{commit}");
      if (found != null) {
        return found;
      }
    } catch (RevisionSyntaxException | AmbiguousObjectException | IncorrectObjectTypeException e) {
      // Answered below, like any other text that is no revision.
    }
    throw new UnknownRevisionException(
        "unknown revision '" + revision + "'; " + branches() + shallowHint());
  }

  private String branches() throws IOException {
    List<String> names =
        repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_REMOTES).stream()
            .map(Ref::getName)
            .map(Repository::shortenRefName)
            .sorted()
            .toList();
    if (names.isEmpty()) {
      return "there are no branches";
    }
    String shown =
        names.stream().limit(SHOWN_BRANCHES).collect(Collectors.joining(", ", "there are: ", ""));
    return names.size() > SHOWN_BRANCHES ? shown + ", ..." : shown;
  }

  private String shallowHint() throws IOException {
    return repository.getObjectDatabase().getShallowCommits().isEmpty()
        ? ""
        : " (the clone is shallow; fetch all of it, in GitHub Actions with 'fetch-depth: 0' for"
            + " actions/checkout)";
  }
}
