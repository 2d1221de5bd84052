package io.github.roadmaplint.rule.tables;

/** Numbers of columns in messages. */
final class Columns {
  private Columns() {}

  static String count(int columns) {
    return columns == 1 ? "1 column" : columns + " columns";
  }
}
