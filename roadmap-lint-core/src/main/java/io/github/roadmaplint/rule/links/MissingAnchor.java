package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import io.github.roadmaplint.document.RoadmapDocument;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code links/missing-anchor}. */
public final class MissingAnchor implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "links/missing-anchor",
              "A fragment that no heading and no id in the target defines",
              Severity.ERROR,
              Severity.ERROR)
          .withFixes();

  private static final Pattern LINES =
      Pattern.compile("L([1-9]\\d{0,8})(?:C\\d+)?(?:-L([1-9]\\d{0,8})(?:C\\d+)?)?");

  private static final Pattern README = Pattern.compile("(?i)(?:.*/)?readme(?:\\.[^/]*+)?");

  /** Where GitHub has a README on the page of its folder. */
  private static final Set<String> PLACES_OF_README = Set.of("readme", "readme-ov-file");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(RuleContext context) {
    Map<String, AnchorNames> anchorsByPath = new HashMap<>();
    for (Link link : context.document().links()) {
      LocalTarget.of(context.document().path(), link)
          .filter(target -> !target.fragment().isEmpty())
          .ifPresent(target -> check(context, link, target, anchorsByPath));
    }
  }

  private static void check(
      RuleContext context, Link link, LocalTarget target, Map<String, AnchorNames> anchorsByPath) {
    Optional<RoadmapDocument> document =
        target.sameDocument()
            ? Optional.of(context.document())
            : context.files().document(target.path());
    if (document.isEmpty()) {
      checkLine(context, link, target);
      return;
    }
    if (target.fragment().equalsIgnoreCase("top") || LINES.matcher(target.fragment()).matches()) {
      return;
    }
    AnchorNames anchors =
        anchorsByPath.computeIfAbsent(
            document.get().path(), path -> new AnchorNames(document.get()));
    // GitHub puts "user-content-" before each id.
    String wanted = target.fragment().replaceFirst("^user-content-", "");
    if (anchors.contain(wanted) || isPlaceOfReadme(wanted, document.get().path())) {
      return;
    }
    String where = target.sameDocument() ? "this file" : "'" + target.path() + "'";
    Optional<String> meant = anchors.meant(wanted);
    String hint =
        meant
            .or(() -> anchors.nearest(wanted))
            .map(name -> "; did you mean '#" + name + "'?")
            .orElse("; link to one of its headings");
    context.report(
        link.range(),
        "No '#" + target.fragment() + "' in " + where + hint,
        meant.map(name -> renamed(context, link, name)).orElse(List.of()));
  }

  private static boolean isPlaceOfReadme(String fragment, String path) {
    return PLACES_OF_README.contains(fragment) && README.matcher(path).matches();
  }

  /** Only where the address is written plainly, so that nothing but the fragment changes. */
  private static List<TextEdit> renamed(RuleContext context, Link link, String name) {
    SourceRange address = link.destinationRange();
    if (!context.document().source().slice(address).equals(link.destination())) {
      return List.of();
    }
    int fragment = address.start() + link.destination().indexOf('#') + 1;
    return List.of(new TextEdit(fragment, address.end(), name));
  }

  /** {@code #L10} and {@code #L10-L20} are the lines of a file that is no Markdown. */
  private static void checkLine(RuleContext context, Link link, LocalTarget target) {
    Matcher lines = LINES.matcher(target.fragment());
    if (!lines.matches()) {
      return;
    }
    String last = lines.group(2) == null ? lines.group(1) : lines.group(2);
    context
        .files()
        .lineCount(target.path())
        .ifPresent(
            count -> {
              if (Integer.parseInt(last) > count) {
                context.report(
                    link.range(),
                    "No line %s in '%s', which has %s; link to the line that is meant"
                        .formatted(last, target.path(), count));
              }
            });
  }
}
