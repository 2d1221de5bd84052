package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads references to footnotes, whether they are defined or not: a link may hold either. One that
 * is not defined is text.
 */
final class FootnoteReferences extends FootnoteLinkRefProcessor {
  private static final int MARK_LENGTH = 2;

  private final FootnoteRepository footnotes;

  private FootnoteReferences(Document document) {
    super(document);
    footnotes = FootnoteExtension.FOOTNOTES.get(document);
  }

  @Override
  public Node createNode(BasedSequence chars) {
    BasedSequence label = chars.midSequence(MARK_LENGTH, -1).trim();
    Footnote reference =
        new Reference(chars.subSequence(0, MARK_LENGTH), label, chars.endSequence(1));
    reference.setFootnoteBlock(footnotes.get(BodyFootnotes.key(label)));
    return reference;
  }

  /** Makes one for each text. */
  static final class Factory extends FootnoteLinkRefProcessor.Factory {
    @Override
    public LinkRefProcessor apply(Document document) {
      return new FootnoteReferences(document);
    }
  }

  private static final class Reference extends Footnote {
    Reference(BasedSequence opening, BasedSequence label, BasedSequence closing) {
      super(opening, label, closing);
    }

    /** Whether a link may hold it; flexmark lets none hold what is defined. */
    @Override
    public boolean isTentative() {
      return true;
    }

    /** For those of a node that has any, flexmark looks at all delimiters before it. */
    @Override
    public boolean hasChildren() {
      return false;
    }
  }
}
