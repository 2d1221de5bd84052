package io.github.roadmaplint.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds issues and pull requests that the text names in GitHub's short forms. */
final class IssueReferenceScanner {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w&/#.-])(?:([A-Za-z0-9][\\w-]*/[\\w.-]+)#|#|GH-)([1-9]\\d{0,8})(?![\\w-]|\\.\\d)");

  private final SourceText source;

  /** Spares most of a text the search for a pattern. */
  private final NextOccurrence marks;

  IssueReferenceScanner(SourceText source) {
    this.source = source;
    marks = new NextOccurrence(source.text(), "#", "GH-");
  }

  List<IssueReference> find(SourceRange part) {
    if (!marks.isWithin(part)) {
      return List.of();
    }
    List<IssueReference> references = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(source.text()).region(part.start(), part.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      references.add(
          new IssueReference(
              new SourceRange(matcher.start(), matcher.end()),
              matcher.group(1) == null ? "" : matcher.group(1),
              Integer.parseInt(matcher.group(2))));
    }
    return references;
  }
}
