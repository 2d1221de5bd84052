package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Comments that silence rules. */
final class HostileComments {
  private HostileComments() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("suppress", n -> many("<!-- roadmap-lint-disable tables/header -->\n", n)),
        HostileText.of(
            "suppress enable",
            n ->
                many(
                    "<!-- roadmap-lint-disable tables/header -->\n<!-- roadmap-lint-enable tables/alignment -->\n",
                    n / 2)),
        HostileText.of(
            "suppress names", n -> "<!-- roadmap-lint-disable " + many("a/b ", n) + "-->"),
        HostileText.of("suppress unclosed", n -> many("<!-- roadmap-lint-disable ", n)),
        HostileText.of("suppress lines", n -> many("a <!-- roadmap-lint-disable-line -->\n", n)),
        HostileText.of(
            "suppress all, then findings",
            n -> many("<!-- roadmap-lint-disable -->\n\n[a]()\n\n", n)),
        HostileText.of(
            "suppress next line, then findings",
            n -> many("<!-- roadmap-lint-disable-next-line links/empty -->\n[a]()\n\n", n)),
        HostileText.of(
            "suppress and enable all",
            n ->
                many(
                    "<!-- roadmap-lint-disable -->\n\n[a]()\n\n<!-- roadmap-lint-enable -->\n\n",
                    n)),
        HostileText.of(
            "suppress many names each",
            n -> many("<!-- roadmap-lint-disable " + many("a/b ", 50) + "-->\n\n", n / 10)),
        HostileText.of(
            "suppress names that nobody enables",
            n -> numbered(n, i -> "<!-- roadmap-lint-disable a/b" + i + " -->\n\n")),
        HostileText.of(
            "suppress names, enable others",
            n ->
                numbered(n, i -> "<!-- roadmap-lint-disable a/b" + i + " -->\n\n")
                    + numbered(n, i -> "<!-- roadmap-lint-enable a/c" + i + " -->\n\n")),
        HostileText.of("enable only", n -> many("<!-- roadmap-lint-enable -->\n\n", n)),
        HostileText.of(
            "suppress file", n -> many("<!-- roadmap-lint-disable-file links/dead -->\n\n", n)),
        HostileText.of(
            "suppress inline", n -> many("a <!-- roadmap-lint-disable-line links/dead --> ", n)),
        HostileText.of(
            "suppress open in one block", n -> "<!--\n" + many("<!-- roadmap-lint-disable\n", n)),
        HostileText.of(
            "suppress with a long reason",
            n -> "<!-- roadmap-lint-disable links/dead -- " + many("a", n) + " -->"),
        HostileText.of(
            "suppress with spaces", n -> "<!-- roadmap-lint-disable" + many(" ", n) + "-->"),
        HostileText.of(
            "suppress before spaces",
            n -> many("<!--" + many(" ", 500), n / 20) + "roadmap-lint-disable"),
        HostileText.of(
            "suppress beside links to the web",
            n -> many("<!-- roadmap-lint-disable-next-line -->\nhttps://a.example/b\n\n", n)));
  }
}
