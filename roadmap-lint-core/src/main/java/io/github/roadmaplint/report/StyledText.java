package io.github.roadmaplint.report;

import io.github.roadmaplint.document.PageBlock.Span;
import io.github.roadmaplint.unicode.DisplayWidth;
import io.github.roadmaplint.unicode.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text that is broken into lines between its words. */
final class StyledText {
  private record Word(String shown, int width) {}

  private final List<Word> words = new ArrayList<>();

  private StyledText() {}

  static StyledText of(List<Span> spans, Colour colour) {
    StyledText text = new StyledText();
    StringBuilder shown = new StringBuilder();
    int width = 0;
    for (Span span : spans) {
      String[] parts = SafeText.of(marked(span, colour)).split(" ", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          text.add(shown, width);
          width = 0;
        }
        shown.append(coloured(parts[i], span, colour));
        width += DisplayWidth.of(parts[i]);
      }
    }
    text.add(shown, width);
    return text;
  }

  private void add(StringBuilder shown, int width) {
    if (width > 0) {
      words.add(new Word(shown.toString(), width));
    }
    shown.setLength(0);
  }

  /** Without colour, code keeps its backticks. */
  private static String marked(Span span, Colour colour) {
    return switch (span.style()) {
      case CODE -> colour == Colour.NONE ? "`" + span.text() + "`" : span.text();
      case PLAIN, STRONG -> span.text();
    };
  }

  private static String coloured(String text, Span span, Colour colour) {
    return switch (span.style()) {
      case PLAIN -> text;
      case STRONG -> colour.strong(text);
      case CODE -> colour.code(text);
    };
  }

  /** The number of columns on one line. */
  int width() {
    return words.stream().mapToInt(Word::width).sum() + Math.max(0, words.size() - 1);
  }

  /** All on one line. */
  String line() {
    return words.stream().map(Word::shown).collect(Collectors.joining(" "));
  }

  /**
   * The lines. A word that is wider than they may be stays whole, so that it can be copied.
   *
   * @param first what stands before the first line
   * @param rest what stands before the others
   * @param most how wide a line may be
   */
  List<String> lines(String first, String rest, int most) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int start = DisplayWidth.of(first);
    int width = start;
    for (Word word : words) {
      if (width > start && width + 1 + word.width() > most) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(rest);
        start = DisplayWidth.of(rest);
        width = start;
      }
      if (width > start) {
        line.append(' ');
        width++;
      }
      line.append(word.shown());
      width += word.width();
    }
    lines.add(line.toString());
    return lines;
  }
}
