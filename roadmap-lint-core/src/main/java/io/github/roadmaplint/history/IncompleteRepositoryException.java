package io.github.roadmaplint.history;

import java.io.IOException;

/** A repository in which objects are missing that its commits need. */
final class IncompleteRepositoryException extends IOException {
  private static final long serialVersionUID = 1L;

  IncompleteRepositoryException(IOException cause) {
    super(cause);
  }
}
