package io.github.roadmaplint.history;

import java.util.Optional;

/** What a repository says of a file. */
record FileVerdict(Status status, Optional<FileChange> change) {
  static final FileVerdict NONE = new FileVerdict(Status.UNKNOWN, Optional.empty());
  static final FileVerdict CUT_OFF = new FileVerdict(Status.CUT_OFF, Optional.empty());

  static FileVerdict of(FileChange change) {
    return new FileVerdict(Status.CHANGED, Optional.of(change));
  }

  enum Status {
    /** The last change is known. */
    CHANGED,
    /** The history does not reach back to the last change. */
    CUT_OFF,
    /** No change that counts. */
    UNKNOWN
  }
}
