package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * flexmark's search for a table in a paragraph, with rows that begin where their text does. Alone,
 * it begins an indented row as many characters before as the indent has columns: after tabs that is
 * within the rows above, whose links are then found twice, or before the text, which breaks it.
 */
final class IndentedTablePreProcessor implements ParagraphPreProcessor {
  private final ParagraphPreProcessor tables;

  private IndentedTablePreProcessor(ParagraphPreProcessor tables) {
    this.tables = tables;
  }

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int[] indents = block.getLineIndents();
    if (!isAnyDeeperThanTheFirst(indents)) {
      return tables.preProcessBlock(block, state);
    }
    List<BasedSequence> lines = block.getContentLines();
    List<BasedSequence> outdented = new ArrayList<>();
    int[] outdents = new int[indents.length];
    for (int line = 0; line < indents.length; line++) {
      outdents[line] = Math.min(indents[line], indents[0]);
      outdented.add(lines.get(line).subSequence(indents[line] - outdents[line]));
    }
    block.setContentLines(outdented);
    block.setLineIndents(outdents);
    int read = tables.preProcessBlock(block, state);
    if (read == 0) {
      block.setContentLines(lines);
      block.setLineIndents(indents);
    }
    return read;
  }

  private static boolean isAnyDeeperThanTheFirst(int[] indents) {
    for (int indent : indents) {
      if (indent > indents[0]) {
        return true;
      }
    }
    return false;
  }

  /** Takes the place of flexmark's own factory. */
  static final class Factory implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables = TableParagraphPreProcessor.Factory();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new IndentedTablePreProcessor(tables.apply(state));
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return tables.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return tables.affectsGlobalScope();
    }
  }
}
