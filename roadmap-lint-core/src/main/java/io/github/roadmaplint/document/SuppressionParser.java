package io.github.roadmaplint.document;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the comments that silence rules; a comment in code is text. */
final class SuppressionParser {
  private static final String NAME = "roadmap-lint";
  private static final String HYPHEN = "-";
  private static final Pattern COMMENT =
      Pattern.compile(
          "<!--\\s*"
              + NAME
              + "(?<joint>-|[: ]{1,2}+)(?<directive>[\\w-]{1,40}?)(?=\\s|-->)(?<rules>.*)-->",
          Pattern.DOTALL);

  private static final String START = "<!--";
  private static final String END = "-->";
  private static final String REASON = "--";
  private static final Pattern RULE = Pattern.compile("[^\\s,]+");
  private static final Pattern NAME_OF_A_RULE = Pattern.compile("[\\w-]++/[\\w-]++");

  private final String path;
  private final SourceText source;
  private final List<Suppression> suppressions = new ArrayList<>();
  private final List<UnknownDirective> unknown = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();
  private final boolean hasAny;

  SuppressionParser(String path, SourceText source) {
    this.path = path;
    this.source = source;
    hasAny = source.text().contains(NAME);
  }

  /**
   * Goes on with the next part of the body.
   *
   * @throws RoadmapLimitException if there are too many: each is held against each finding
   */
  void collect(Document tree) {
    if (hasAny) {
      visit(tree);
    }
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

  /** Looks at whole comments: what begins within one is a part of it. */
  private void read(Node node) {
    int offset = node.getStartOffset();
    String html = source.slice(new SourceRange(offset, node.getEndOffset()));
    int close = 0;
    for (int open = html.indexOf(START); open >= 0; open = html.indexOf(START, close)) {
      int end = html.indexOf(END, open + START.length());
      if (end < 0) {
        return;
      }
      close = end + END.length();
      Matcher comment = COMMENT.matcher(source.text()).region(offset + open, offset + close);
      if (comment.matches() && (isJoined(comment) || isMeant(comment))) {
        add(comment);
      }
    }
  }

  private static boolean isJoined(Matcher comment) {
    return comment.group("joint").equals(HYPHEN);
  }

  /** Behind the same word of a sentence stands another, and no rule. */
  private static boolean isMeant(Matcher comment) {
    String arguments = comment.group("rules");
    return Suppression.Kind.of(comment.group("directive")).isPresent()
        && RULE.matcher(arguments.substring(0, endOfNames(arguments)))
            .results()
            .allMatch(name -> NAME_OF_A_RULE.matcher(name.group()).matches());
  }

  private static int endOfNames(String arguments) {
    int reason = arguments.indexOf(REASON);
    return reason < 0 ? arguments.length() : reason;
  }

  private void add(Matcher comment) {
    if (suppressions.size() + unknown.size() == RoadmapLimitException.MOST_SUPPRESSIONS) {
      throw new RoadmapLimitException(
          path + ":" + source.lineAt(comment.start()),
          String.format(
              Locale.ROOT,
              "more than %,d comments that silence rules",
              RoadmapLimitException.MOST_SUPPRESSIONS));
    }
    String directive = comment.group("directive");
    Optional<Suppression.Kind> kind = Suppression.Kind.of(directive);
    if (isJoined(comment) && kind.isPresent()) {
      suppressions.add(suppression(kind.get(), comment));
    } else {
      int start = comment.start("joint") - NAME.length();
      unknown.add(
          new UnknownDirective(directive, new SourceRange(start, comment.end("directive"))));
    }
  }

  private Suppression suppression(Suppression.Kind kind, Matcher comment) {
    String arguments = comment.group("rules");
    int names = endOfNames(arguments);
    String reason = arguments.substring(Math.min(names + REASON.length(), arguments.length()));
    List<Suppression.RuleReference> rules = new ArrayList<>();
    Matcher rule =
        RULE.matcher(source.text()).region(comment.start("rules"), comment.start("rules") + names);
    while (rule.find()) {
      SourceRange range = new SourceRange(rule.start(), rule.end());
      rules.add(new Suppression.RuleReference(rule.group(), range));
    }
    return new Suppression(
        kind,
        new SourceRange(comment.start(), comment.end()),
        rules,
        reason.strip(),
        new SourceRange(comment.end(), comment.end()));
  }

  /**
   * The comments that begin like one that silences rules and are none, in the order of the text.
   */
  List<UnknownDirective> unknown() {
    return unknown;
  }

  /** The comments in the order of the text, once all of the body is collected. */
  List<Suppression> suppressions() {
    suppressions.forEach(each -> names.add(names(each)));
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
          new SourceRange(withByteOrderMark(suppression.range().start()), enabledAgain(index));
      case DISABLE_LINE ->
          new SourceRange(
              withByteOrderMark(source.lineRange(line).start()), source.lineRange(after - 1).end());
      case DISABLE_NEXT_LINE ->
          after > source.lineCount() ? new SourceRange(textEnd, textEnd) : source.lineRange(after);
      case DISABLE_FILE -> new SourceRange(0, textEnd);
      case ENABLE -> suppression.scope();
    };
  }

  /** What nobody sees at the start of the text belongs to what begins there. */
  private int withByteOrderMark(int start) {
    return start == source.contentStart() ? 0 : start;
  }

  /** An enable that names rules ends a disable only once all of its rules are named. */
  private int enabledAgain(int disable) {
    Set<String> open = new HashSet<>(names.get(disable));
    for (int later = disable + 1; later < suppressions.size(); later++) {
      if (suppressions.get(later).kind() != Suppression.Kind.ENABLE) {
        continue;
      }
      Set<String> enabled = names.get(later);
      boolean closesSome = !open.isEmpty() && open.removeAll(enabled) && open.isEmpty();
      if (enabled.isEmpty() || closesSome) {
        return suppressions.get(later).range().start();
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
