package io.github.roadmaplint.links;

import io.github.roadmaplint.links.LinkVerdict.Status;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where an address led.
 *
 * @param answer the last answer
 * @param redirected whether it came from another address than the one in the document
 * @param home the address up to which each redirect was permanent; null where the first was not
 * @param permanence the last permanent redirect, for people; empty where there is none
 */
record Outcome(Answer answer, boolean redirected, @Nullable HttpUrl home, String permanence) {
  /**
   * The verdict.
   *
   * @param namesResolve whether any host name was found in this run; where none was, an unknown one
   *     says nothing
   */
  LinkVerdict verdict(boolean namesResolve) {
    Status status = status(namesResolve);
    if (status == Status.ALIVE) {
      return home == null
          ? LinkVerdict.of(Status.ALIVE, "")
          : LinkVerdict.moved(permanence, home.toString());
    }
    String reason =
        answer.location() == null && answer.status() >= 300 && answer.status() < 400
            ? answer.reason() + " without an address"
            : answer.reason();
    String full = redirected ? "its redirect ends in: " + reason : reason;
    return status == Status.SKIPPED
        ? LinkVerdict.privateAddress(full)
        : LinkVerdict.of(status, full);
  }

  private Status status(boolean namesResolve) {
    if (answer.failure() == Answer.Failure.PRIVATE_ADDRESS) {
      return Status.SKIPPED;
    }
    if (answer.failure() == Answer.Failure.UNKNOWN_HOST) {
      return namesResolve ? Status.DEAD : Status.UNVERIFIABLE;
    }
    return switch (answer.status()) {
      case 404, 410 -> Status.DEAD;
      case 300, 304 -> Status.ALIVE;
      default ->
          answer.status() >= 200 && answer.status() < 300 ? Status.ALIVE : Status.UNVERIFIABLE;
    };
  }
}
