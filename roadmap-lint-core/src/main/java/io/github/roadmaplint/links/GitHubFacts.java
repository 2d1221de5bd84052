package io.github.roadmaplint.links;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub's API says of a repository, an issue or a pull request.
 *
 * @param archived whether the repository is archived
 * @param state the state of an issue, a pull request or a discussion; null for anything else
 * @param title its title; null for anything else
 * @param closedOn when it was closed or merged (UTC); null while it is open
 */
public record GitHubFacts(
    boolean archived, @Nullable State state, @Nullable String title, @Nullable LocalDate closedOn) {
  /** The state of an issue, a pull request or a discussion. */
  public enum State {
    /** Still open. */
    OPEN,
    /** Closed. */
    CLOSED,
    /** Merged. */
    MERGED
  }
}
