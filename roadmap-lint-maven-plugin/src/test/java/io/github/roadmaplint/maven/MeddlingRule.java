package io.github.roadmaplint.maven;

import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A rule of this test: somebody who edits a file while the roadmaps are being looked at. */
public final class MeddlingRule implements Rule {
  private static final Option<String> FILE =
      Option.of("test.meddle", OptionType.text(), "", "which file is overwritten");

  @Override
  public RuleInfo info() {
    return RuleInfo.of("test/meddle", "never", Severity.ERROR, Severity.ERROR, FILE);
  }

  @Override
  public void check(RuleContext context) {
    String file = context.option(FILE);
    if (!file.isEmpty()) {
      try {
        Files.writeString(Path.of(file), "meddled");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
