package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
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
    while (next.getPrevious() != bottom) {
      next = next.getPrevious();
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
    int written = closer.length();
    Delimiter next = closer.getNext();
    while (closer.length() > 0) {
      Kind kind = new Kind(closer.getDelimiterChar(), written, closer.length(), closer.canOpen());
      Delimiter opener = opener(closer, processor, searched.getOrDefault(kind, -1));
      if (opener == null) {
        searched.put(kind, closer.getIndex());
        return next;
      }
      int marks = processor.getDelimiterUse(opener, closer);
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
          && processor.getDelimiterUse(opener, closer) > 0) {
        return opener;
      }
    }
    return null;
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
