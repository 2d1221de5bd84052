package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.deep;
import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Quotes, lists, headings, rules and code: nesting and length. */
final class HostileBlocks {
  private HostileBlocks() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("quotes", n -> many(">", n) + "a"),
        HostileText.of("quotes spaced", n -> many("> ", n) + "a"),
        HostileText.of("quote lines", n -> many("> a\n", n)),
        HostileText.of("list deep", n -> deep("-", 300)),
        HostileText.of("list one line", n -> many("- ", n) + "a"),
        HostileText.of("ordered one line", n -> many("1. ", n) + "a"),
        HostileText.of("list wide", n -> many("- a\n", n)),
        HostileText.of("tasks", n -> many("- [ ] a\n", n)),
        HostileText.of("quote list mix", n -> many("> - ", n) + "a"),
        HostileText.of("headings", n -> many("# a\n", n)),
        HostileText.of("headings distinct deep", n -> many("# a\n## b\n### c\n", n / 3)),
        HostileText.of("setext", n -> many("a\n=\n", n)),
        HostileText.of("setext paragraph", n -> many("a\n", n) + "==="),
        HostileText.of("hashes", n -> many("#", n)),
        HostileText.of("# ### #", n -> "# " + many("# ", n)),
        HostileText.of("heading -1", n -> many("# a\n# a-1\n", n / 2)),
        HostileText.of("fences", n -> many("```\n", n)),
        HostileText.of("fence open", n -> "```\n" + many("a\n", n)),
        HostileText.of("fence long", n -> many("`", n) + "\na\n"),
        HostileText.of("fence long that is none", n -> many("`", n) + " a `\n"),
        HostileText.of("tilde fence long, with a tilde", n -> many("~", n) + " a ~\n"),
        HostileText.of("hr that is none", n -> "***" + many(" ", n) + "a\n"),
        HostileText.of("indented", n -> many("    a\n", n)),
        HostileText.of("tabs", n -> many("\t", n) + "a"),
        HostileText.of("spaces", n -> many(" ", n) + "a"),
        HostileText.of("blank lines", n -> many("\n", n)),
        HostileText.of("CRs", n -> many("\r", n)),
        HostileText.of("hr", n -> many("---\n", n)),
        HostileText.of("hr spaced", n -> many("- ", n) + "-"),
        HostileText.of("*_ hr", n -> many("* * *\n", n)),
        HostileText.of("list lazy deep", n -> deep("-", 90) + many("a\n", n)),
        HostileText.of("list deep, blank lines", n -> many("- ", 90) + "x" + many("\n", n)),
        HostileText.of(
            "list deep, blank lines in quote", n -> "> " + many("- ", 90) + "x\n" + many(">\n", n)),
        HostileText.of("quote deep, lines", n -> many(many("> ", 90) + "a\n", n)),
        HostileText.of("quote deep, lazy lines", n -> many("> ", 90) + many("a\n", n)),
        HostileText.of("list deep again and again", n -> many(deep("-", 60), n / 100)),
        HostileText.of("list items wide and deep", n -> many("- a\n  - b\n    - c\n", n)),
        HostileText.of("list numbers", n -> numbered(n, i -> i + ". a\n")),
        HostileText.of("list loose", n -> many("- a\n\n", n)),
        HostileText.of("list marks change", n -> many("- a\n+ b\n* c\n", n)),
        HostileText.of("list in one item", n -> "- a\n" + many("\n  b\n", n)),
        HostileText.of("list without text", n -> many("-\n", n)),
        HostileText.of("quote and lazy line", n -> many("> a\nb\n", n)),
        HostileText.of("quote and blank line", n -> many("> a\n\n", n)),
        HostileText.of("paragraphs", n -> many("a\n\n", n)),
        HostileText.of("paragraph", n -> many("a\n", n)),
        HostileText.of("paragraph with hard breaks", n -> many("a  \n", n)),
        HostileText.of(
            "paragraph with trailing spaces", n -> many("a" + many(" ", 50) + "\n", n / 50)),
        HostileText.of("one word a line, then spaces", n -> "a" + many(" \n", n)),
        HostileText.of("heading of one line", n -> "# " + many("a ", n)),
        HostileText.of("headings distinct", n -> numbered(n, i -> "## a" + i + "\n\n")),
        HostileText.of(
            "headings in a chain of levels",
            n -> numbered(n, i -> "#".repeat(1 + i % 6) + " a" + i % 7 + "\n\nb\n\n")),
        HostileText.of(
            "headings in falling levels", n -> numbered(n, i -> "#".repeat(6 - i % 6) + " a\n")),
        HostileText.of(
            "headings whose slugs collide", n -> numbered(n, i -> "# a\n# a-" + i + "\n")),
        HostileText.of("headings in quotes", n -> many("> # a\n", n)),
        HostileText.of("headings without text", n -> many("#\n", n)),
        HostileText.of("headings of tasks", n -> many("## a\n- [x] b\n", n)),
        HostileText.of("setext of many lines", n -> many(many("a\n", 10) + "---\n\n", n / 10)),
        HostileText.of("tilde fences", n -> many("~~~\na\n~~~\n", n)),
        HostileText.of(
            "fences of growing length", n -> numbered(n, i -> "`".repeat(3 + i % 50) + "\n")),
        HostileText.of("indented code and blank lines", n -> many("    a\n\n", n)),
        HostileText.of(
            "indented code, blank lines only", n -> "    a\n" + many("\n", n) + "    b\n"),
        HostileText.of("html blocks", n -> many("<div>\n\n</div>\n\n", n)),
        HostileText.of("html block of comments", n -> many("<!-- a -->\n", n)),
        HostileText.of("html block that stays open", n -> "<!--\n" + many("<!-- a\n", n)),
        HostileText.of("html block of script", n -> "<script>\n" + many("<script>\n", n)),
        HostileText.of(
            "html block of details",
            n -> many("<details><summary>a</summary>\n\nb\n\n</details>\n", n / 4)),
        HostileText.of("line endings of all kinds", n -> many("a\r\nb\rc\n", n)));
  }
}
