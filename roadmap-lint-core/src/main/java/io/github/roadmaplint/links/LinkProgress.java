package io.github.roadmaplint.links;

/** Is told how far verification is, from any thread, one call at a time. */
public interface LinkProgress {
  /** The counts after one more answer. */
  void update(ProgressCount count);

  /** All is verified. */
  void finished();

  /** Nobody who watches. */
  static LinkProgress none() {
    return new LinkProgress() {
      @Override
      public void update(ProgressCount count) {
        // Nobody watches.
      }

      @Override
      public void finished() {
        // Nobody watches.
      }
    };
  }
}
