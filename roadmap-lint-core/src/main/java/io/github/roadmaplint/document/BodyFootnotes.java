package io.github.roadmaplint.document;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.jspecify.annotations.Nullable;

/** The footnotes of a whole body: what a parser of a part of it meets adds nothing to them. */
final class BodyFootnotes extends FootnoteRepository {
  BodyFootnotes() {
    super(null);
  }

  /** Labels that differ in the case of their letters are the same. */
  static String key(CharSequence label) {
    return Escaping.normalizeReference(label, true);
  }

  /** Adds the footnotes of a part, those of earlier parts first. */
  void addAll(SourceRange part, Document tree) {
    for (FootnoteBlock footnote : FootnoteExtension.FOOTNOTES.get(tree).values()) {
      if (part.contains(footnote.getStartOffset())) {
        // Without its text, which would stay in memory.
        FootnoteBlock label = new FootnoteBlock();
        label.setText(footnote.getText());
        super.put(key(footnote.getText()), label);
      }
    }
  }

  @Override
  public @Nullable FootnoteBlock put(String label, FootnoteBlock footnote) {
    return get(label);
  }
}
