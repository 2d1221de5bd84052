package io.github.roadmaplint;

/** A review cannot be noted in a roadmap; the message says why, for people. */
public final class ReviewRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  ReviewRefusedException(String message) {
    super(message);
  }

  ReviewRefusedException(UnreadRoadmap roadmap) {
    super(roadmap.problem(), roadmap.cause());
  }
}
