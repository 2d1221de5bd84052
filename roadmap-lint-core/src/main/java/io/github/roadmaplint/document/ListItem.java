package io.github.roadmaplint.document;

import java.util.List;
import java.util.Optional;

/**
 * An item of a list.
 *
 * @param range the item with all that it holds
 * @param line its own first paragraph as a reader sees it, without the items below it; empty for an
 *     item that begins with another block
 * @param checked the state of a task list item's box, absent where there is none
 * @param struck whether all of {@code line} is struck through
 * @param children the items directly below
 */
public record ListItem(
    SourceRange range,
    PlainText line,
    Optional<Boolean> checked,
    boolean struck,
    List<ListItem> children) {
  public ListItem {
    children = List.copyOf(children);
  }

  /** Whether it is a task whose box is empty. */
  public boolean isOpenTask() {
    return !checked.orElse(true);
  }

  /** Adds this item and all below it, in the order of the text. */
  void addTo(List<ListItem> all) {
    all.add(this);
    for (ListItem child : children) {
      child.addTo(all);
    }
  }
}
