package io.github.roadmaplint.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/**
 * Who made a commit and on which day, as far as it says so: converters of old repositories left it
 * out, or wrote a time that no calendar has.
 */
final class CommitIdents {
  private CommitIdents() {}

  /** Who wrote the change. */
  static Optional<PersonIdent> author(RevCommit commit) {
    return read(commit::getAuthorIdent);
  }

  /** The day of the commit where it was made. */
  static Optional<LocalDate> day(RevCommit commit) {
    return read(
        () -> {
          PersonIdent committer = commit.getCommitterIdent();
          return committer == null
              ? null
              : committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate();
        });
  }

  private static <T> Optional<T> read(Supplier<@Nullable T> part) {
    try {
      return Optional.ofNullable(part.get());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
