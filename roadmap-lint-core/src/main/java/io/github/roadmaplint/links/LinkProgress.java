package io.github.roadmaplint.links;

import java.util.function.Supplier;

/** Is told how far verification is, from any thread, one call at a time. */
public interface LinkProgress {
  /**
   * Comes after each answer.
   *
   * @param count makes the counts, if asked during the call; that takes time
   */
  void update(Supplier<ProgressCount> count);

  /** All is verified. */
  void finished();

  /** Nobody who watches. */
  static LinkProgress none() {
    return new LinkProgress() {
      @Override
      public void update(Supplier<ProgressCount> count) {
        // Nobody watches.
      }

      @Override
      public void finished() {
        // Nobody watches.
      }
    };
  }
}
