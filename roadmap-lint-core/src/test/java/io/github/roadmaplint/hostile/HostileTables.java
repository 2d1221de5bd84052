package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Tables, and what looks like one. */
final class HostileTables {
  private HostileTables() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of(
            "table wide", n -> "|" + many("a|", n) + "\n|" + many("-|", n) + "\n|" + many("b|", n)),
        HostileText.of("table long", n -> "|a|b|\n|-|-|\n" + many("|c|d|\n", n)),
        HostileText.of("table missing", n -> "|a|b|\n|-|-|\n" + many("|c|\n", n)),
        HostileText.of("delims", n -> many("|-|\n", n)),
        HostileText.of("pipes", n -> many("|", n)),
        HostileText.of("pipe lines", n -> many("|a|b|\n", n)),
        HostileText.of("para delims", n -> "a\n" + many("b\n", n / 2) + many("|-|-|\n", n / 2)),
        HostileText.of("tables", n -> many("|a|\n|-|\n|b|\n\n", n)),
        HostileText.of("table code", n -> "|a|b|\n|-|-|\n" + many("|`c|d`|e|\n", n)),
        HostileText.of("table ticks", n -> "|a|\n|-|\n|" + many("`|", n)),
        HostileText.of("quoted table", n -> many("> |a|\n> |-|\n> |b|\n\n", n / 10)),
        HostileText.of(
            "table wide and long",
            n ->
                "|"
                    + many("a|", 100)
                    + "\n|"
                    + many("-|", 100)
                    + "\n"
                    + many("|" + many("b|", 100) + "\n", n / 50)),
        HostileText.of("table with too many cells", n -> "|a|\n|-|\n" + many("|b|c|\n", n)),
        HostileText.of("table with one row of many cells", n -> "|a|\n|-|\n|" + many("b|", n)),
        HostileText.of(
            "table wide, rows short",
            n -> "|" + many("a|", n) + "\n|" + many("-|", n) + "\n" + many("|b|\n", n)),
        HostileText.of(
            "table wide, headers all the same",
            n -> "|" + many(" |", n) + "\n|" + many("-|", n) + "\n"),
        HostileText.of(
            "table of numbers",
            n -> "|a|b|\n|-|-|\n" + numbered(n, i -> "|" + i + "|" + i + "|\n")),
        HostileText.of("table of stars", n -> "|a|\n|-|\n" + many("|*b* **c** `d` ~~e~~|\n", n)),
        HostileText.of("table of plain lines", n -> "|a|\n|-|\n" + many("b\n", n)),
        HostileText.of("table of digits", n -> "|a|\n|-|\n" + many("1 b\n", n)),
        HostileText.of("table of escaped pipes", n -> "|a|\n|-|\n" + many("|b\\|c|\n", n)),
        HostileText.of("table of code with pipes", n -> "|a|\n|-|\n" + many("|`b|c`|\n", n)),
        HostileText.of(
            "table of addresses with pipes",
            n -> "|a|\n|-|\n" + many("|https://a.example/b|c|\n", n)),
        HostileText.of(
            "table of addresses with pipes in one row",
            n -> "|a|\n|-|\n|" + many("https://a.example/b|c ", n) + "|\n"),
        HostileText.of("table of wide characters", n -> "|a|\n|-|\n" + many("|模型🚀|\n", n)),
        HostileText.of("table of empty cells", n -> "|a|b|\n|-|-|\n" + many("|||\n", n)),
        HostileText.of("table of half rows", n -> "a|b\n-|-\n" + many("c|d\n", n)),
        HostileText.of(
            "table of one cell that is long",
            n -> "|a|\n|-|\n|" + many("b", n) + "|\n" + many("|c|\n", n)),
        HostileText.of("table in a list", n -> "- |a|\n  |-|\n" + many("  |b|\n", n)),
        HostileText.of("tables in a list", n -> many("- |a|\n  |-|\n  |b|\n", n)),
        HostileText.of("table in code", n -> many("    |a|b|\n    |-|-|\n", n)),
        HostileText.of("no table: framed lines without words", n -> many("|*|*|\n", n)),
        HostileText.of("no table: framed lines with spaces", n -> many("| * | * |\n", n)),
        HostileText.of("no table: a delimiter row of other width", n -> many("|a|b|\n|-|\n", n)),
        HostileText.of(
            "no table: delimiter rows of many widths",
            n -> numbered(n, i -> "|" + "-|".repeat(1 + i % 30) + "\n")),
        HostileText.of("no table: dashes", n -> many("a | b\n--- --- | ---\n", n)),
        HostileText.of("no table: long dashes", n -> many("| a | b |\n| —— | —— |\n", n)),
        HostileText.of(
            "no table: one long line of dashes",
            n -> "a|b\n" + many("-", n) + "|" + many("=", n) + "!"),
        HostileText.of(
            "no table: long lines of dashes", n -> many("|" + many("-", 500) + "x\n", n / 50)),
        HostileText.of("no table: a paragraph of colons", n -> many(":\n", n)),
        HostileText.of(
            "no table: a paragraph, then delimiters", n -> many("a\n", n) + many(":-:|:-:\n", n)),
        HostileText.of("no table: pipes of a shell", n -> many("cat a | sort | uniq\n", n)),
        HostileText.of("grid table", n -> many("+---+---+\n| a | b |\n", n)),
        HostileText.of("delimiter rows with colons", n -> many("|:-:|\n", n)),
        HostileText.of("vertical tabs as rows", n -> many("aaa\rbbb\n-\u000b\n", n)));
  }
}
