package io.github.roadmaplint.rule.suppression;

import io.github.roadmaplint.document.Rendering;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.fix.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes comments that do not show, all at once: two of them may keep apart together what neither
 * does alone. Where something would show, each half is tried by itself.
 */
final class CommentRemovals {
  /** Each trial renders the whole text; what is left over is for the next round of fixes. */
  private static final int MOST_CHARACTERS = 30_000_000;

  private final SourceText source;
  private final Map<SourceRange, TextEdit> edits = new HashMap<>();
  private final Set<SourceRange> kept = new HashSet<>();
  private final List<TextEdit> chosen = new ArrayList<>();
  private String rendering = "";
  private long rendered;

  /**
   * @param comments in the order of the text
   */
  CommentRemovals(SourceText source, List<SourceRange> comments) {
    this.source = source;
    if (!comments.isEmpty() && !isExhausted()) {
      rendering = rendering(List.of());
      remove(comments);
    }
  }

  /** What removes a comment; empty where nothing does, or where the next round will tell. */
  Optional<TextEdit> of(SourceRange comment) {
    return Optional.ofNullable(edits.get(comment));
  }

  /** Whether what stands around a comment would be rendered otherwise without it. */
  boolean wouldShow(SourceRange comment) {
    return kept.contains(comment);
  }

  private boolean isExhausted() {
    return rendered + 2L * source.text().length() > MOST_CHARACTERS;
  }

  private void remove(List<SourceRange> comments) {
    if (isExhausted()) {
      return;
    }
    if (comments.size() == 1) {
      removeOne(comments.get(0));
      return;
    }
    List<TextEdit> best =
        comments.stream().map(each -> new CommentRemoval(source, each).edits().get(0)).toList();
    if (areApart(with(best)) && doNotShow(best)) {
      for (int i = 0; i < best.size(); i++) {
        choose(comments.get(i), best.get(i));
      }
    } else {
      int middle = comments.size() / 2;
      remove(comments.subList(0, middle));
      remove(comments.subList(middle, comments.size()));
    }
  }

  private void removeOne(SourceRange comment) {
    CommentRemoval removal = new CommentRemoval(source, comment);
    List<TextEdit> candidates = removal.edits();
    if (!areApart(with(candidates.subList(0, 1)))) {
      return;
    }
    if (removal.cutsATable() && lengthensATable(rendering(candidates.subList(0, 1)))) {
      chooseVisibly(comment, candidates.get(0));
      return;
    }
    @Nullable TextEdit joining = null;
    for (TextEdit candidate : candidates) {
      String without = rendering(List.of(candidate));
      if (without.equals(rendering)) {
        choose(comment, candidate);
        return;
      }
      if (joining == null && removal.belongsToTheNextLine() && joinsLists(without)) {
        joining = candidate;
      }
    }
    if (joining == null) {
      kept.add(comment);
    } else {
      chooseVisibly(comment, joining);
    }
  }

  private boolean lengthensATable(String without) {
    return count("<tr>", without) > count("<tr>", rendering)
        && count("<table>", without) == count("<table>", rendering);
  }

  private static int count(String tag, String rendering) {
    return rendering.split(tag, -1).length;
  }

  /** Whether nothing shows but that a list goes on, or has more space between its items. */
  private boolean joinsLists(String without) {
    return JoinedLists.of(without).equals(JoinedLists.of(rendering));
  }

  private void chooseVisibly(SourceRange comment, TextEdit edit) {
    choose(comment, edit);
    rendering = rendering(List.of());
  }

  private void choose(SourceRange comment, TextEdit edit) {
    edits.put(comment, edit);
    chosen.add(edit);
  }

  private boolean doNotShow(List<TextEdit> more) {
    return rendering(more).equals(rendering);
  }

  /** What readers see without what is chosen and some more. */
  private String rendering(List<TextEdit> more) {
    String text = source.text();
    StringBuilder without = new StringBuilder(text.length());
    int at = source.contentStart();
    for (TextEdit edit : with(more)) {
      without.append(text, at, edit.start());
      at = edit.end();
    }
    rendered += text.length();
    return Rendering.of(without.append(text, at, text.length()).toString());
  }

  /** In the order of the text, in which comments are tried. */
  private List<TextEdit> with(List<TextEdit> more) {
    List<TextEdit> all = new ArrayList<>(chosen);
    all.addAll(more);
    return all;
  }

  private static boolean areApart(List<TextEdit> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i).start() < sorted.get(i - 1).end()) {
        return false;
      }
    }
    return true;
  }
}
