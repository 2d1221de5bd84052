package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.RepositoryFiles;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;

/** {@code links/missing-file}. */
public final class MissingFile implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/missing-file",
              "A relative link to a file that does not exist or lies outside the repository",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    String path = context.document().path();
    for (Link link : context.document().links()) {
      if (LocalTarget.isOnOneMachine(link.destination())) {
        context.report(
            link.range(),
            "'"
                + link.destination()
                + "' is a path on one machine; link to the file by a relative path");
      }
      LocalTarget.of(path, link)
          .filter(target -> !target.sameDocument())
          .ifPresent(target -> check(context, link, target));
    }
  }

  private static void check(RuleContext context, Link link, LocalTarget target) {
    RepositoryFiles.Lookup found = context.files().find(target.path());
    switch (found.status()) {
      case FILE, FOLDER -> {}
      case MISSING ->
          context.report(
              link.range(),
              "There is no '" + found.path() + "' in the repository; mend the link or remove it");
      case OUTSIDE ->
          context.report(
              link.range(),
              "'" + link.destination() + "' lies outside the repository; link to it on the web");
      case OTHER_CASE ->
          context.report(
              link.range(),
              "The file is called '" + found.path() + "'; letter case counts on GitHub",
              otherCase(context, link, target, found.path()));
    }
  }

  /** Only where the address is written plainly, so that nothing but letter case changes. */
  private static List<TextEdit> otherCase(
      RuleContext context, Link link, LocalTarget target, String actual) {
    String written = context.document().source().slice(link.destinationRange());
    int nameStart = target.path().lastIndexOf('/') + 1;
    String name = target.path().substring(nameStart);
    String fileName = actual.substring(actual.lastIndexOf('/') + 1);
    RepositoryFiles.Lookup folder = context.files().find(target.path().substring(0, nameStart));
    int at = written.split("[?#]", 2)[0].lastIndexOf(name);
    boolean nameOnly =
        name.equalsIgnoreCase(fileName) && folder.status() == RepositoryFiles.Lookup.Status.FOLDER;
    if (!nameOnly || at < 0) {
      return List.of();
    }
    int start = link.destinationRange().start() + at;
    return List.of(new TextEdit(start, start + fileName.length(), fileName));
  }
}
