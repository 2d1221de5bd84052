package io.github.roadmaplint.document;

/**
 * A place in a file as an editor shows it.
 *
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units; a byte order mark takes none
 */
public record SourcePosition(int line, int column) {
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
