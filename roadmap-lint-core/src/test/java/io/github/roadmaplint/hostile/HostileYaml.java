package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.deep;
import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Front matter. */
final class HostileYaml {
  private HostileYaml() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of(
            "front matter long", n -> "---\n" + numbered(n, i -> "a" + i + ": b\n") + "---\n"),
        HostileText.of("yaml nested flow", n -> "---\na: " + many("[", n) + "\n---\n"),
        HostileText.of("yaml nested map", n -> "---\na: " + many("{a: ", n) + "\n---\n"),
        HostileText.of(
            "yaml aliases",
            n ->
                "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n---\n"),
        HostileText.of("yaml number", n -> "---\nlast_updated: " + many("9", n) + "\n---\n"),
        HostileText.of("yaml quoted", n -> "---\na: \"" + many("\\\\", n) + "\n---\n"),
        HostileText.of("yaml ? ", n -> "---\n" + many("? ", n) + "a\n---\n"),
        HostileText.of("yaml - -", n -> "---\n" + many("- ", n) + "a\n---\n"),
        HostileText.of("yaml indent", n -> "---\n" + deep("a:", 300) + "---\n"),
        HostileText.of("yaml unclosed", n -> "---\n" + many("a: b\n", n)),
        HostileText.of("yaml tabs", n -> "---\na:\t" + many("\t", n) + "\n---\n"),
        HostileText.of("yaml !", n -> "---\na: " + many("!", n) + "\n---\n"),
        HostileText.of(
            "yaml anchors",
            n -> "---\n" + numbered(n, i -> "a" + i + ": &x" + i + " b\n") + "---\n"),
        HostileText.of("yaml of one key", n -> "---\n" + many("a: b\n", n) + "---\n"),
        HostileText.of("yaml list", n -> "---\na:\n" + many("- b\n", n) + "---\n"),
        HostileText.of(
            "yaml list of addresses",
            n -> "---\na:\n" + numbered(n, i -> "- https://a.example/" + i + "\n") + "---\n"),
        HostileText.of("yaml flow list", n -> "---\na: [" + many("b, ", n) + "]\n---\n"),
        HostileText.of(
            "yaml tags", n -> "---\na: !!java.net.URL [" + many("!!b c, ", n) + "]\n---\n"),
        HostileText.of(
            "yaml merge keys",
            n -> "---\na: &a {b: c}\n" + numbered(n, i -> "d" + i + ":\n  <<: *a\n") + "---\n"),
        HostileText.of("yaml block text", n -> "---\na: |\n" + many("  b\n", n) + "---\n"),
        HostileText.of("yaml folded text", n -> "---\na: >\n" + many("  b\n\n", n) + "---\n"),
        HostileText.of("yaml text over lines", n -> "---\na: \"" + many("b\n  ", n) + "\"\n---\n"),
        HostileText.of("yaml long key", n -> "---\n" + many("a", n) + ": b\n---\n"),
        HostileText.of("yaml long key asked for", n -> "---\n? " + many("a", n) + "\n: b\n---\n"),
        HostileText.of("yaml comments", n -> "---\n" + many("# a\n", n) + "a: b\n---\n"),
        HostileText.of(
            "yaml emoji", n -> "---\n" + numbered(n, i -> "🚀" + i + ": 🚀\n") + "---\n"),
        HostileText.of("yaml documents", n -> "---\na: b\n" + many("--- \n", n)),
        HostileText.of("yaml directives", n -> "---\n" + many("%YAML 1.1\n", n) + "a: b\n---\n"),
        HostileText.of(
            "yaml dates", n -> "---\n" + many("last_updated: 2026-01-01\n", n) + "---\n"),
        HostileText.of(
            "yaml keys without values", n -> "---\n" + numbered(n, i -> "a" + i + ":\n") + "---\n"),
        HostileText.of("yaml that is asked for keys", n -> "---\n" + many("?\n", n) + "---\n"),
        HostileText.of("yaml after blank lines", n -> many("\n", n) + "---\na: b\n---\n"),
        HostileText.of(
            "yaml keys beside lines of spaces",
            n -> "---\n" + many("a" + many(" ", 50) + "\n", n / 50) + "b: c\n---\n"));
  }
}
