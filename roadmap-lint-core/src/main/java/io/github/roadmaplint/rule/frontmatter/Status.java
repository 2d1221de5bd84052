package io.github.roadmaplint.rule.frontmatter;

import io.github.roadmaplint.document.FrontMatter;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.NearestName;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** {@code front-matter/status}. */
public final class Status implements Rule {
  private static final Option<List<String>> ALLOWED =
      Option.of(
          "front-matter.status.allowed",
          OptionType.listOf(OptionType.text()),
          List.of("Draft", "Active", "Paused", "Completed", "Archived", "Deprecated", "Superseded"),
          "The values that 'status' may have");
  private static final RuleInfo INFO =
      RuleInfo.of(
              "front-matter/status",
              "'status' is none of the allowed values",
              Severity.OFF,
              Severity.ERROR,
              ALLOWED)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    context
        .document()
        .frontMatter()
        .flatMap(matter -> matter.entry("status"))
        .filter(status -> !status.value().isBlank())
        .ifPresent(status -> check(context, status));
  }

  private static void check(RuleContext context, FrontMatter.Entry status) {
    List<String> allowed = context.option(ALLOWED);
    String value = status.value();
    if (allowed.contains(value)) {
      return;
    }
    Optional<String> otherCase = allowed.stream().filter(value::equalsIgnoreCase).findFirst();
    if (otherCase.isPresent()) {
      context.report(
          status.valueRange(),
          "The status '" + value + "' is written '" + otherCase.get() + "'",
          fix(context, status, otherCase.get()));
      return;
    }
    String hint =
        NearestName.among(allowed, value)
            .map(nearest -> "; did you mean '" + nearest + "'?")
            .orElse("; allowed are " + String.join(", ", allowed));
    context.report(status.valueRange(), "The status '" + value + "' is not allowed" + hint);
  }

  /** Only the word is replaced, so that quotes stay as they are. */
  private static List<TextEdit> fix(RuleContext context, FrontMatter.Entry status, String right) {
    String written = context.document().source().slice(status.valueRange());
    int at = written.indexOf(status.value());
    if (at < 0) {
      return List.of();
    }
    int start = status.valueRange().start() + at;
    return List.of(new TextEdit(start, start + status.value().length(), right));
  }
}
