package io.github.roadmaplint.report;

import io.github.roadmaplint.rule.Severity;

/** Whether and how text is coloured: ECMA-48 "select graphic rendition" sequences. */
enum Colour {
  ANSI,
  NONE;

  static Colour of(boolean wanted) {
    return wanted ? ANSI : NONE;
  }

  String strong(String text) {
    return with("1", text);
  }

  String faint(String text) {
    return with("2", text);
  }

  String code(String text) {
    return with("36", text);
  }

  String added(String text) {
    return with("32", text);
  }

  String removed(String text) {
    return with("31", text);
  }

  String severity(Severity severity) {
    return as(severity, severity.label());
  }

  String as(Severity severity, String text) {
    return with(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO, OFF -> "1;34";
        },
        text);
  }

  private String with(String parameters, String text) {
    return this == NONE || text.isEmpty() ? text : "\u001B[" + parameters + "m" + text + "\u001B[m";
  }
}
