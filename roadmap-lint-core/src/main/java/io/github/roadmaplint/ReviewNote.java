package io.github.roadmaplint;

import io.github.roadmaplint.fix.TextEdit;
import java.util.List;

/**
 * What noting a review changes in a roadmap.
 *
 * @param path relative to the root, with {@code /}
 * @param exempt whether the roadmap's status exempts it from reviews, so that nothing changes
 * @param edits the changes, in the order of the text; empty where the review is noted already, too
 * @param text the roadmap with them
 * @param diff a unified diff for people, line by line; empty where nothing changes
 */
public record ReviewNote(
    String path, boolean exempt, List<TextEdit> edits, String text, List<String> diff) {
  public ReviewNote {
    edits = List.copyOf(edits);
    diff = List.copyOf(diff);
  }
}
