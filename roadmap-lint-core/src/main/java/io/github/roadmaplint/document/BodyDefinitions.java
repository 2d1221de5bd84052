package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jspecify.annotations.Nullable;

/** The definitions of a whole body: what a parser of a part of it meets adds nothing to them. */
final class BodyDefinitions extends ReferenceRepository {
  BodyDefinitions() {
    super(new MutableDataSet());
  }

  /** Adds the definitions of a part, those of earlier parts first (CommonMark 0.31.2, 4.7). */
  void addAll(SourceRange part, Document tree) {
    for (Reference definition : Parser.REFERENCES.get(tree).values()) {
      if (part.contains(definition.getStartOffset())) {
        // Without its tree, which would stay in memory.
        definition.unlink();
        super.put(normalizeKey(definition.getReference()), definition);
      }
    }
  }

  @Override
  public @Nullable Reference put(String label, Reference definition) {
    return get(label);
  }
}
