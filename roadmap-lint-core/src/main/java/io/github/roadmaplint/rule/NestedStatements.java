package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.LineParts;
import io.github.roadmaplint.calendar.PeriodReader;
import io.github.roadmaplint.calendar.PhraseBook;
import io.github.roadmaplint.calendar.Typography;
import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list items that those directly below mark done: all of them have ticked boxes, or one says no
 * more than that, {@code - ✅ Shipped}. Where several have marks or boxes, they are the item's
 * steps.
 */
final class NestedStatements {
  private record Node(ListItem item, List<Node> below) {
    private Node(ListItem item) {
      this(item, new ArrayList<>());
    }
  }

  /** Without such a mark the word may be what is planned, and a box be empty. */
  private static final Pattern MARKED_WORD =
      Pattern.compile("[❌✖❎🚫⛔🗑🚀🟢]\\uFE0F?+\\s*+(\\p{L}++)[.!]?+");

  private final PhraseBook book;
  private final OpeningStatement opening;

  NestedStatements(PhraseBook book, SourceText source) {
    this.book = book;
    opening = new OpeningStatement(book, new PeriodReader(null), source);
  }

  List<SourceRange> done(RoadmapDocument document) {
    List<Node> holders = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    for (ListItem item : document.listItems()) {
      while (!open.isEmpty() && !open.peek().item().range().contains(item.range())) {
        open.pop();
      }
      Node node = new Node(item);
      if (!open.isEmpty()) {
        if (open.peek().below().isEmpty()) {
          holders.add(open.peek());
        }
        open.peek().below().add(node);
      }
      open.push(node);
    }
    return holders.stream().filter(this::isDone).map(node -> node.item().range()).toList();
  }

  private boolean isDone(Node holder) {
    return isTickedOff(holder) || isStated(holder.below());
  }

  /** Not where a box of its own is empty. */
  private static boolean isTickedOff(Node holder) {
    return holder.item().checked().isEmpty()
        && holder.below().stream().allMatch(node -> node.item().checked().orElse(false));
  }

  private boolean isStated(List<Node> below) {
    return below.stream().filter(this::states).count() == 1
        && below.stream().noneMatch(node -> isMarked(node.item()) && !states(node));
  }

  private boolean states(Node node) {
    String line = line(node.item());
    return node.below().isEmpty()
        && node.item().checked().isEmpty()
        && book.mayBeDone(line)
        && (opening.isIn(line) || isMarkedWord(line));
  }

  private boolean isMarkedWord(String line) {
    Matcher marked = MARKED_WORD.matcher(line);
    return marked.matches() ? book.beginsDone(marked.group(1)) : isDoneMark(line);
  }

  private boolean isDoneMark(String line) {
    return LineParts.bare(line).isEmpty() && book.saysDone(line);
  }

  private static boolean isMarked(ListItem item) {
    return item.checked().isPresent() || beginsWithMark(line(item));
  }

  private static boolean beginsWithMark(String line) {
    return !line.isEmpty() && !Character.isLetterOrDigit(line.codePointAt(0));
  }

  private static String line(ListItem item) {
    return Typography.plain(item.line().text()).strip();
  }
}
