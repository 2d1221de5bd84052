package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.RoadmapDocument;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The files of the repository that a roadmap belongs to, letter case counting on every platform.
 */
public interface RepositoryFiles {
  /**
   * Looks for a file or folder.
   *
   * @param path relative to the repository's root, with {@code /}; {@code .} and {@code ..} are
   *     resolved
   */
  Lookup find(String path);

  /**
   * The file as a parsed document.
   *
   * @param path as in {@link #find}
   * @return empty where there is no such file, it is no Markdown, or it cannot be read
   */
  Optional<RoadmapDocument> document(String path);

  /**
   * How many lines a file has.
   *
   * @param path as in {@link #find}
   * @return empty where there is no such file, it is Markdown or no text, or it cannot be read
   */
  OptionalInt lineCount(String path);

  /**
   * What was found.
   *
   * @param status whether it is there
   * @param path the path in the letter case of the file system where it is there in any case;
   *     otherwise the normalised path
   */
  record Lookup(Status status, String path) {
    /** Whether it is there. */
    public enum Status {
      /**
       * A file; also what cannot be read since a sparse checkout leaves it out, or since it would
       * be in a folder that may not be entered.
       */
      FILE,
      /** A folder. */
      FOLDER,
      /** There in another letter case only. */
      OTHER_CASE,
      /** Not there. */
      MISSING,
      /** Above the repository's root, also through a symbolic link. */
      OUTSIDE
    }
  }
}
