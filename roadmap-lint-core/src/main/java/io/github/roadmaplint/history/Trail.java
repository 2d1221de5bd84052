package io.github.roadmaplint.history;

/** One file's way back through the commits, under whatever names. */
final class Trail {
  private FileVerdict verdict = FileVerdict.NONE;
  private boolean ended;

  /** Whether the verdict is known. */
  boolean ended() {
    return ended;
  }

  void end(FileVerdict found) {
    verdict = found;
    ended = true;
  }

  FileVerdict verdict() {
    return verdict;
  }
}
