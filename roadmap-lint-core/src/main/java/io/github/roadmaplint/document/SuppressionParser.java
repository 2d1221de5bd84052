package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comments that silence rules; a comment in code is text. */
final class SuppressionParser {
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*roadmap-lint-(disable-next-line|disable-line|disable-file|disable|enable)"
              + "(?=\\s|-->)(.{0,4000}?)-->",
          Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("[^\\s,]+");

  private final SourceText source;
  private final List<Suppression> suppressions = new ArrayList<>();

  private SuppressionParser(SourceText source) {
    this.source = source;
  }

  static List<Suppression> parse(SourceText source, Document document) {
    SuppressionParser parser = new SuppressionParser(source);
    if (source.text().contains("roadmap-lint-")) {
      parser.visit(document);
    }
    return parser.withScopes();
  }

  private void visit(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase || node instanceof HtmlInlineBase) {
        read(node);
      } else {
        visit(node);
      }
    }
  }

  private void read(Node node) {
    Matcher comment =
        COMMENT.matcher(source.text()).region(node.getStartOffset(), node.getEndOffset());
    while (comment.find()) {
      String kind = comment.group(1).toUpperCase(Locale.ROOT).replace('-', '_');
      String arguments = comment.group(2);
      int dashes = arguments.indexOf("--");
      int namesEnd = dashes < 0 ? comment.end(2) : comment.start(2) + dashes;
      List<Suppression.RuleReference> rules = new ArrayList<>();
      Matcher rule = RULE.matcher(source.text()).region(comment.start(2), namesEnd);
      while (rule.find()) {
        SourceRange range = new SourceRange(rule.start(), rule.end());
        rules.add(new Suppression.RuleReference(rule.group(), range));
      }
      suppressions.add(
          new Suppression(
              Suppression.Kind.valueOf(kind),
              new SourceRange(comment.start(), comment.end()),
              rules,
              dashes < 0 ? "" : arguments.substring(dashes + 2).strip(),
              new SourceRange(comment.end(), comment.end())));
    }
  }

  private List<Suppression> withScopes() {
    List<Suppression> scoped = new ArrayList<>();
    for (int i = 0; i < suppressions.size(); i++) {
      Suppression each = suppressions.get(i);
      scoped.add(
          new Suppression(each.kind(), each.range(), each.rules(), each.reason(), scope(i, each)));
    }
    return scoped;
  }

  private SourceRange scope(int index, Suppression suppression) {
    int line = source.lineAt(suppression.range().start());
    int after = source.lineAt(suppression.range().end()) + 1;
    int textEnd = source.text().length();
    return switch (suppression.kind()) {
      case DISABLE ->
          new SourceRange(suppression.range().start(), enabledAgain(index, suppression));
      case DISABLE_LINE ->
          new SourceRange(source.lineRange(line).start(), source.lineRange(after - 1).end());
      case DISABLE_NEXT_LINE ->
          after > source.lineCount() ? new SourceRange(textEnd, textEnd) : source.lineRange(after);
      case DISABLE_FILE -> new SourceRange(0, textEnd);
      case ENABLE -> suppression.scope();
    };
  }

  /** An enable that names rules ends a disable only once all of its rules are named. */
  private int enabledAgain(int index, Suppression disable) {
    Set<String> open = names(disable);
    for (Suppression later : suppressions.subList(index + 1, suppressions.size())) {
      if (later.kind() != Suppression.Kind.ENABLE) {
        continue;
      }
      Set<String> enabled = names(later);
      boolean closesSome = !open.isEmpty() && open.removeAll(enabled) && open.isEmpty();
      if (enabled.isEmpty() || closesSome) {
        return later.range().start();
      }
    }
    return source.text().length();
  }

  private static Set<String> names(Suppression suppression) {
    Set<String> names = new HashSet<>();
    suppression.rules().forEach(rule -> names.add(rule.id()));
    return names;
  }
}
