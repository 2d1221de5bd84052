package io.github.roadmaplint.document;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each run of marks that may close emphasis or what is struck through the one that opens
 * it (CommonMark 0.31.2, "process emphasis"). flexmark searches all that fitted no run before,
 * again and again; here a search ends where one for a run of the same kind has begun in vain.
 */
final class DelimiterPairing {
  /** Whether an opener fits a closer depends on nothing else of the closer. */
  private record Kind(char mark, int written, int left, boolean opens) {}

  /** GFM 0.29, section 6.5: three or more strike nothing out. */
  private static final int MOST_TILDES = 2;

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
    Delimiter next = null;
    Delimiter before = null;
    for (Delimiter run = last; run != null && run != bottom; run = before) {
      before = run.getPrevious();
      if (isOfTildes(run) && run.length() > MOST_TILDES) {
        parser.removeDelimiterKeepNode(run);
      } else {
        written.put(run, run.length());
        next = run;
      }
    }
    while (next != null) {
      DelimiterProcessor processor = processors.get(next.getDelimiterChar());
      if (!next.canClose() || processor == null) {
        next = next.getNext();
      } else {
        next = isOfTildes(next) ? strike(next, processor) : close(next, processor);
      }
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
      Delimiter opener = opener(closer, processor);
      if (opener == null) {
        return next;
      }
      int marks = marks(opener, closer);
      parser.removeDelimitersBetween(opener, closer);
      processor.process(opener, closer, marks);
      leave(opener, opener.getNode().getChars().subSequence(0, opener.length() - marks));
      leave(closer, closer.getNode().getChars().subSequence(marks, closer.length()));
      closer.setIndex(closer.getIndex() + marks);
    }
    return next;
  }

  /**
   * Pairs a run of tildes with the nearest one of its length, up to two. As in cmark-gfm ({@code
   * insert} in {@code extensions/strikethrough.c}), two of different lengths take all between them
   * from the search.
   */
  private @Nullable Delimiter strike(Delimiter closer, DelimiterProcessor processor) {
    Delimiter next = closer.getNext();
    Delimiter opener = opener(closer, processor);
    if (opener == null) {
      return next;
    }
    parser.removeDelimitersBetween(opener, closer);
    if (opener.length() == closer.length()) {
      processor.process(opener, closer, closer.length());
      parser.removeDelimiterAndNode(opener);
      parser.removeDelimiterAndNode(closer);
    } else {
      parser.removeDelimiterKeepNode(opener);
      parser.removeDelimiterKeepNode(closer);
    }
    return next;
  }

  /** The nearest run before a closer that it fits. */
  private @Nullable Delimiter opener(Delimiter closer, DelimiterProcessor processor) {
    Kind kind =
        new Kind(closer.getDelimiterChar(), written.get(closer), closer.length(), closer.canOpen());
    int end = searched.getOrDefault(kind, -1);
    for (Delimiter opener = closer.getPrevious();
        opener != null && opener != bottom && opener.getIndex() >= end;
        opener = opener.getPrevious()) {
      if (opener.canOpen()
          && opener.getDelimiterChar() == processor.getOpeningCharacter()
          && marks(opener, closer) > 0) {
        return opener;
      }
    }
    searched.put(kind, closer.getIndex());
    return null;
  }

  /**
   * How many marks of each run make a pair of emphasis (rules 9 to 14), of which flexmark knows an
   * older rule, after which {@code a***b***c} is none.
   */
  private int marks(Delimiter opener, Delimiter closer) {
    int before = written.get(opener);
    int behind = written.get(closer);
    boolean isAmbiguous = opener.canClose() || closer.canOpen();
    return isAmbiguous && (before + behind) % 3 == 0 && before % 3 != 0
        ? 0
        : Math.min(2, Math.min(opener.length(), closer.length()));
  }

  private static boolean isOfTildes(Delimiter run) {
    return run.getDelimiterChar() == '~';
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
