package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.many;

import java.util.List;

/** Dates, periods and announcements. */
final class HostileDates {
  private HostileDates() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("dates", n -> many("2026-01-01 ", n)),
        HostileText.of("last updated", n -> many("Last updated: 2025-01-01\n", n)),
        HostileText.of("last updated p", n -> many("Last updated: 2025-01-01\n\n", n)),
        HostileText.of("quarterly", n -> many("This roadmap is reviewed every quarter. ", n)),
        HostileText.of("next", n -> many("next ", n)),
        HostileText.of("next review", n -> many("next review planned for Q1 2026 ", n)),
        HostileText.of("Q1", n -> many("- Q1 2025: a\n", n)),
        HostileText.of("targets", n -> many("- planned for Q1 2025 ", n)),
        HostileText.of("periods", n -> many("Q1 2025 ", n)),
        HostileText.of("done", n -> many("- done: a\n", n)),
        HostileText.of("last", n -> "Last updated" + many(" ", n)),
        HostileText.of("by", n -> many("by ", n)),
        HostileText.of("target words", n -> "|Target|\n|-|\n|" + many("target ", n) + "|\n"),
        HostileText.of("item words", n -> "- " + many("(target ", n) + " Q1 2025)"),
        HostileText.of(
            "roadmap is",
            n -> many("roadmap is reviewed, and updated, on at in a an the basis ", n)),
        HostileText.of("we review", n -> many("we review this roadmap ", n)),
        HostileText.of("20 20", n -> many("20", n)),
        HostileText.of("'26", n -> many("'26 ", n)),
        HostileText.of("2026-", n -> many("2026-", n)),
        HostileText.of("2026年", n -> many("2026年", n)),
        HostileText.of("jan", n -> many("jan ", n)),
        HostileText.of("- done not", n -> "- " + many("not ", n) + "done"),
        HostileText.of("complete", n -> "- " + many("complete ", n)),
        HostileText.of("2026 ws", n -> "- 2026" + many(" ", n) + "Q"),
        HostileText.of("1 ws jan", n -> "- 1" + many(" ", n) + "jan"),
        HostileText.of("table of targets", n -> "|a|Target|\n|-|-|\n" + many("|b|Q1 2025|\n", n)),
        HostileText.of(
            "table of targets in one cell", n -> "|Target|\n|-|\n|" + many("Q1 2025 ", n) + "|\n"),
        HostileText.of("headings of targets", n -> many("## Q1 2025\n\n- a\n\n", n)),
        HostileText.of("tasks of targets", n -> many("- [ ] a by Q1 2025\n", n)),
        HostileText.of("targets in nested items", n -> many("- Q1 2025\n  - a\n    - b\n", n)),
        HostileText.of("ranges", n -> many("- 2015-2025 ", n)),
        HostileText.of("ranges of quarters", n -> "- " + many("Q1 2025 - Q2 2025 ", n)),
        HostileText.of("years", n -> "- " + many("2025 ", n)),
        HostileText.of("digits", n -> "- " + many("1", n)),
        HostileText.of("digits and hyphens", n -> "- " + many("1-", n)),
        HostileText.of("slashes and digits", n -> "- " + many("1/", n)),
        HostileText.of("dates that are none", n -> many("Last updated: 2026-13-45\n\n", n)),
        HostileText.of("dates in words", n -> many("Last updated: 1 January 2026\n\n", n)),
        HostileText.of(
            "last updated, then spaces and lines",
            n -> many("Last updated:" + many(" ", 50) + "\n", n / 20)),
        HostileText.of("reviews", n -> many("The next review is planned for Q1 2026.\n\n", n)),
        HostileText.of(
            "reviews of all kinds",
            n -> many("reviewed quarterly monthly yearly every two weeks each month ", n)),
        HostileText.of("every", n -> many("every ", n)),
        HostileText.of("planned for", n -> many("planned for ", n)),
        HostileText.of(
            "review in many languages",
            n ->
                many(
                    "wird vierteljährlich überprüft, revisado cada trimestre, mis à jour chaque trimestre ",
                    n)));
  }
}
