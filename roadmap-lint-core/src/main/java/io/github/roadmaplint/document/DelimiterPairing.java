package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each run of marks that may close emphasis the one that opens it (CommonMark 0.31.2,
 * "process emphasis"). flexmark searches all that fitted no run before, again and again; here a
 * search ends where one for a run of the same kind has begun in vain.
 */
final class DelimiterPairing {
  /** Whether an opener fits a closer depends on nothing else of the closer. */
  private record Kind(char mark, int written, int left, boolean opens) {}

  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final @Nullable Delimiter bottom;
  private final Map<Kind, Integer> searched = new HashMap<>();

  /** How long the runs were before any of their marks found its pair. */
  private final Map<Delimiter, Integer> written = new IdentityHashMap<>();

  /**
   * @param bottom below it nothing is paired; null where all of the block may be
   */
  DelimiterPairing(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      @Nullable Delimiter bottom) {
    this.parser = parser;
    this.processors = processors;
    this.bottom = bottom;
  }

  /** Makes nodes of all pairs, and text of the runs that are left over. */
  void pair(Delimiter last) {
    Delimiter next = last;
    for (Delimiter run = last; run != null && run != bottom; run = run.getPrevious()) {
      written.put(run, run.length());
      next = run;
    }
    while (next != null) {
      DelimiterProcessor processor = processors.get(next.getDelimiterChar());
      next = next.canClose() && processor != null ? close(next, processor) : next.getNext();
    }
    for (Delimiter left = parser.getLastDelimiter();
        left != null && left != bottom;
        left = parser.getLastDelimiter()) {
      parser.removeDelimiterKeepNode(left);
    }
  }

  /** Pairs all marks of a run that it can, and returns the run after it. */
  private @Nullable Delimiter close(Delimiter closer, DelimiterProcessor processor) {
    Delimiter next = closer.getNext();
    while (closer.length() > 0) {
      Kind kind =
          new Kind(
              closer.getDelimiterChar(), written.get(closer), closer.length(), closer.canOpen());
      Delimiter opener = opener(closer, processor, searched.getOrDefault(kind, -1));
      if (opener == null) {
        searched.put(kind, closer.getIndex());
        return next;
      }
      int marks = marks(opener, closer, processor);
      parser.removeDelimitersBetween(opener, closer);
      processor.process(opener, closer, marks);
      leave(opener, opener.getNode().getChars().subSequence(0, opener.length() - marks));
      leave(closer, closer.getNode().getChars().subSequence(marks, closer.length()));
      closer.setIndex(closer.getIndex() + marks);
    }
    return next;
  }

  /** The nearest run before a closer that it fits, at an index or after it. */
  private @Nullable Delimiter opener(Delimiter closer, DelimiterProcessor processor, int end) {
    for (Delimiter opener = closer.getPrevious();
        opener != null && opener != bottom && opener.getIndex() >= end;
        opener = opener.getPrevious()) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == processor.getOpeningCharacter()
          && marks(opener, closer, processor) > 0) {
        return opener;
      }
    }
    return null;
  }

  /**
   * How many marks of each run make a pair. Of emphasis (rules 9 to 14) flexmark knows an older
   * rule, after which {@code a***b***c} is none.
   */
  private int marks(Delimiter opener, Delimiter closer, DelimiterProcessor processor) {
    if (!(processor instanceof EmphasisDelimiterProcessor)) {
      return processor.getDelimiterUse(opener, closer);
    }
    int before = written.get(opener);
    int behind = written.get(closer);
    boolean isAmbiguous = opener.canClose() || closer.canOpen();
    return isAmbiguous && (before + behind) % 3 == 0 && before % 3 != 0
        ? 0
        : Math.min(2, Math.min(opener.length(), closer.length()));
  }

  /** The rest of a run's marks may belong to another pair. */
  private void leave(Delimiter run, BasedSequence rest) {
    run.setNumDelims(rest.length());
    if (rest.isEmpty()) {
      parser.removeDelimiterAndNode(run);
    } else {
      run.getNode().setChars(rest);
    }
  }
}
