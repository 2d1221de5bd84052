package io.github.roadmaplint.rule.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerification;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnusedSuppressionTest {
  private static final RuleRegistry ALL =
      RuleRegistry.load(UnusedSuppressionTest.class.getClassLoader());

  private final RuleTester tester =
      RuleTester.of(new UnusedSuppression()).beside(rules("tables/", "links/", "freshness/"));

  private final RuleTester alone = RuleTester.of(new UnusedSuppression());

  private static List<Rule> rules(String... categories) {
    return ALL.rules().stream()
        .filter(rule -> List.of(categories).contains(rule.info().category() + "/"))
        .toList();
  }

  private static RuleTester answering(RuleTester tester, LinkVerdict verdict) {
    return tester.linkVerifier(
        addresses ->
            new LinkVerification(
                addresses.stream().collect(Collectors.toMap(each -> each, each -> verdict)),
                addresses.size(),
                0,
                0,
                List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- roadmap-lint-disable -->",
        "<!-- roadmap-lint-disable-file -->",
        "<!-- roadmap-lint-disable-line -->",
        "<!-- roadmap-lint-disable-next-line -->",
        "<!-- roadmap-lint-disable tables/header -- why -->",
        "<!-- roadmap-lint-disable-file tables/header, links/empty -->",
        "<!-- roadmap-lint-enable -->"
      })
  void findsACommentThatSilencesNothing(String comment) {
    assertThat(tester.lint("# Plan\n\n" + comment + "\n\nLast updated: 2026-01-10\n"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.start().toString()).isEqualTo("3:1");
              assertThat(finding.range().length()).isEqualTo(comment.length());
              assertThat(finding.message()).endsWith("; remove it");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- roadmap-lint-disable -->\n\n[]()\n\n<!-- roadmap-lint-enable -->\n",
        "<!-- roadmap-lint-disable-next-line links/empty -->\n[]()\n",
        "[]() <!-- roadmap-lint-disable-line links/empty -->\n",
        "<!-- roadmap-lint-disable-file tables/header links/empty -->\n\n[]()\n",
        "<!-- roadmap-lint-disable tables/heder -->\n",
        "<!-- roadmap-lint-disable tables/alignment -->\n",
        "<!-- roadmap-lint-disable-file freshness/stale -->\n\nLast updated: 2026-01-10\n",
        "<!-- roadmap-lint-disable-file freshness/overdue-target -->\n\n- Q4 2027: much\n",
        "<!-- roadmap-lint-disable-file suppression/unused -->\n",
        "`<!-- roadmap-lint-disable -->`\n"
      })
  void leavesOneAloneThatSilencesSomethingOrMay(String text) {
    assertThat(tester.lint(text).stream().map(Finding::message)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"links/dead", "''"})
  void waitsUntilSomebodyKnowsWhatBecameOfALink(String rule) {
    String text = "<!-- roadmap-lint-disable-next-line " + rule + " -->\n[a](https://a.example/)\n";
    assertThat(tester.lint(text)).isEmpty();
    assertThat(answering(tester, LinkVerdict.of(LinkVerdict.Status.UNVERIFIABLE, "503")).lint(text))
        .extracting(Finding::rule)
        .isEmpty();
    assertThat(answering(tester, LinkVerdict.of(LinkVerdict.Status.DEAD, "404")).lint(text))
        .isEmpty();
    assertThat(answering(tester, LinkVerdict.of(LinkVerdict.Status.ALIVE, "")).lint(text))
        .hasSize(1);
  }

  @Test
  void removesTheWholeLineWhereTheCommentStandsAlone() {
    alone.fixes("# A\r\n\r\n<!-- roadmap-lint-disable -->\r\n\r\nText\r\n", "# A\r\n\r\nText\r\n");
    alone.fixes("- a\n<!-- roadmap-lint-disable-next-line -->\n- b\n", "- a\n- b\n");
    alone.fixes("Text\n\n<!-- roadmap-lint-disable\n  -- why -->\n\nMore", "Text\n\nMore");
    alone.fixes("Text\n\n<!-- roadmap-lint-disable -->", "Text");
    alone.fixes("Text\n\n<!-- roadmap-lint-disable -->\n", "Text\n");
    alone.fixes("<!-- roadmap-lint-disable -->\n\n# A\n", "# A\n");
    alone.fixes("Text\n<!-- roadmap-lint-disable -->\n", "Text\n");
    alone.fixes("<!-- roadmap-lint-disable -->", "");
    alone.fixes("\uFEFF<!-- roadmap-lint-disable -->\n\n# A\n", "\uFEFF# A\n");
    alone.fixes("\uFEFF<!-- roadmap-lint-disable -->\nText\n", "\uFEFFText\n");
    alone.fixes("\uFEFF<!-- roadmap-lint-disable -->", "\uFEFF");
  }

  @Test
  void aReasonMayBeOfAnyLength() {
    String why = " for this reason".repeat(10_000);
    tester.leavesAlone("<!-- roadmap-lint-disable-next-line links/empty --" + why + " -->\n[]()\n");
    alone.fixes("<!-- roadmap-lint-disable-next-line --" + why + " -->\n\nText\n", "Text\n");
  }

  @Test
  void removesTheWholeLineOfAQuote() {
    String comment = "<!-- roadmap-lint-disable-next-line -->";
    alone.fixes("> a\n>\n> " + comment + "\n>\n> b\n", "> a\n>\n> b\n");
    alone.fixes("> - a\n> " + comment + "\n> - b\n", "> - a\n> - b\n");
    alone.fixes("> > a\n> >\n> > " + comment + "\n", "> > a\n");
    alone.fixes("> " + comment + "\n> a\n", "> a\n");
    alone.fixes("> a\n> " + comment + "\n> b\n", "> a\n>\n> b\n");
  }

  /** GFM 0.29, section 4.10: the beginning of another block, as of a comment, ends a table. */
  @Test
  void givesATableTheRowsBackThatTheCommentCutsOff() {
    String table = "| a |\n| - |\n| 1 |\n";
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    alone.fixes(table + comment + "| 2 |\n", table + "| 2 |\n");
    alone.fixes(table + comment + "| 2 |\n| 3 |\n", table + "| 2 |\n| 3 |\n");
    alone.fixes(table + comment + table, table + "\n" + table);
  }

  @Test
  void keepsRowsApartThatAreInNoTable() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    alone.fixes("| a |\n" + comment + "| b |\n", "| a |\n\n| b |\n");
    alone.fixes("| a |\n" + comment + "| - |\n", "| a |\n\n| - |\n");
    alone.fixes("Text\n\n" + comment + "| a |\n| - |\n", "Text\n\n| a |\n| - |\n");
  }

  /** cmark-gfm: straight above a table a definition is text. */
  @Test
  void keepsADefinitionApartFromATable() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    String table = "| a |\n| - |\n";
    alone.fixes("[b]\n\n[b]: /b\n" + comment + table, "[b]\n\n[b]: /b\n\n" + table);
    alone.fixes("[b]\n\n[b]: /b\n\n" + comment + table, "[b]\n\n[b]: /b\n\n" + table);
  }

  /** cmark-gfm: a paragraph straight below a footnote goes on with it. */
  @Test
  void keepsTextApartFromAFootnote() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    alone.fixes("a[^1]\n\n[^1]: b\n" + comment + "c\n", "a[^1]\n\n[^1]: b\n\nc\n");
    alone.fixes("> [^1]: b\n> " + comment + "> c\n", "> [^1]: b\n>\n> c\n");
    alone.fixes("[^1]: b\n    " + comment + "c\n", "[^1]: b\n\nc\n");
    String beside = "[^1]: b\n   " + comment + "    c\n";
    alone.fixes(beside, beside);
    String within = "[^1]: b\n    " + comment + "    c\n";
    alone.fixes(within, within);
    alone.fixes("[^1]: b\n" + comment + "[^2]: c\n", "[^1]: b\n[^2]: c\n");
    alone.fixes("[b]: /b\n" + comment + "[c]: /c\n", "[b]: /b\n[c]: /c\n");
  }

  /** GFM 0.29, section 4.10, and a list without blank lines has none put between its blocks. */
  @Test
  void keepsTextApartFromATableInAListItem() {
    String table = "- | a |\n  | - |\n  | 1 |\n";
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    alone.fixes(table + "  " + comment + "  Text\n- b\n", table + "\n  Text\n- b\n");
    alone.fixes(table + "  " + comment + "- b\n", table + "- b\n");
    String quoted = "> - | a |\n>   | - |\n>   | 1 |\n";
    alone.fixes(quoted + ">   " + comment + ">   Text\n", quoted + ">\n>   Text\n");
  }

  @Test
  void removesThePairInTwoRounds() {
    alone.fixes(
        "A\n\n<!-- roadmap-lint-disable -->\n\nB\n\n<!-- roadmap-lint-enable -->\n\nC\n",
        "A\n\nB\n\nC\n");
  }

  @Test
  void removesOnlyTheCommentFromALineWithText() {
    alone.fixes("Some <!-- roadmap-lint-disable-line --> text\n", "Some text\n");
    alone.fixes("Some text  <!-- roadmap-lint-disable-line -->\nmore\n", "Some text\nmore\n");
    alone.fixes(
        "| a <!-- roadmap-lint-disable-line --> |\n| - |\n| b |\n", "| a |\n| - |\n| b |\n");
    alone.fixes(
        "| a |\n| - |\n| b | <!-- roadmap-lint-disable-line -- why -->\n", "| a |\n| - |\n| b |\n");
    alone.fixes("## A <!-- roadmap-lint-disable-line --> ##\n", "## A ##\n");
    alone.fixes("<!-- roadmap-lint-disable-line --> <p>A</p>\n", "<p>A</p>\n");
  }

  /** GFM 0.29, section 4.6: such a comment begins a block, in which text is no paragraph. */
  @Test
  void keepsACommentAtTheStartOfTheFileWithTextBehindIt() {
    String text = "<!-- roadmap-lint-disable-next-line --> text\n";
    assertThat(tester.lint(text)).hasSize(1).noneMatch(Finding::fixable);
    alone.fixes(text, text);
  }

  /** Front matter begins on the first line, so what stands below a comment is none. */
  @Test
  void keepsACommentThatKeepsLinesFromBeingFrontMatter() {
    String text = "<!-- roadmap-lint-disable-next-line -->\n---\nstatus: Draft\n---\n\n# A\n";
    assertThat(tester.lint(text)).hasSize(1).noneMatch(Finding::fixable);
    alone.fixes(text, text);
  }

  @Test
  void keepsWhatTheCommentKeepsApart() {
    alone.fixes("One\n<!-- roadmap-lint-disable -->\nTwo\n", "One\n\nTwo\n");

    String twoLists = "- a\n\n<!-- roadmap-lint-disable -->\n\n- b\n";
    alone.fixes(twoLists, twoLists);
    assertThat(tester.lint(twoLists))
        .singleElement()
        .satisfies(finding -> assertThat(finding.fixable()).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- roadmap-lint-disable tables/header -->\n\n%s\n",
        "%s\n\n<!-- roadmap-lint-disable -->\n",
        "<!-- roadmap-lint-disable-file links/empty -->\n\n[]()\n\n%s\n",
        "<!-- roadmap-lint-disable links/empty -->\n\n[]()\n\n"
            + "<!-- roadmap-lint-enable links/empty -->\n\nText\n\n%s\n"
      })
  void findsAnEnablingCommentWhereNothingOfItIsDisabled(String text) {
    assertThat(tester.lint(text.formatted("<!-- roadmap-lint-enable links/empty -->")))
        .extracting(Finding::message)
        .contains("This comment enables what nothing has disabled; remove it");
  }

  @ParameterizedTest
  @CsvSource({
    "links/empty, links/empty",
    "links/empty, ''",
    "'', links/empty",
    "tables/header links/empty, links/empty"
  })
  void leavesAnEnablingCommentAloneThatEndsSomething(String disabled, String enabled) {
    String text =
        "<!-- roadmap-lint-disable %s -->\n\n[]()\n\n<!-- roadmap-lint-enable %s -->\n"
            .formatted(disabled, enabled);
    tester.leavesAlone(text);
  }

  @Test
  void removesAllInOneRun() {
    String text = "<!-- roadmap-lint-disable-next-line -->\n\nText\n\n".repeat(600);
    List<Finding> found = tester.lint(text);
    assertThat(found).hasSize(600).allMatch(Finding::fixable);
    alone.fixes(text, "Text\n\n".repeat(600));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- a\n<!-- roadmap-lint-disable -->\n\n- b\n",
        "- a\n\n<!-- roadmap-lint-disable -->\n- b\n"
      })
  void keepsACommentBetweenTwoListsOfWhichOneStandsApart(String lists) {
    assertThat(tester.lint(lists)).hasSize(1).noneMatch(Finding::fixable);
    alone.fixes(lists, lists);
  }

  /** GFM 0.29, section 5.2: without it the line below belongs to the item, or counts otherwise. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. a\n%s\n   b\n",
        "- a\n%s\n  b\n",
        "> - a\n> %s\n>   b\n",
        "1. a\n%s\n   - b\n",
        "- a\n%s\n  # b\n",
        "1. a\n%s\n1. b\n",
        "3. a\n%s\n7. b\n",
      })
  void keepsACommentThatKeepsALineOutOfAList(String text) {
    String commented = text.formatted("<!-- roadmap-lint-disable-next-line -->");
    assertThat(tester.lint(commented)).hasSize(1).noneMatch(Finding::fixable);
    alone.fixes(commented, commented);
  }

  @Test
  void joinsTwoListsWhereNothingElseShows() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n";
    alone.fixes("1. a\n" + comment + "2. b\n3. c\n", "1. a\n2. b\n3. c\n");
    alone.fixes("1. a\n   1. b\n" + comment + "2. c\n", "1. a\n   1. b\n2. c\n");
    alone.fixes("- a\n  - b\n  " + comment + "  - c\n", "- a\n  - b\n  - c\n");
    alone.fixes("- a\n" + comment + "- b\n\n- c\n", "- a\n- b\n\n- c\n");
    alone.fixes("- a\n" + comment + "b\n", "- a\n\nb\n");
  }

  @Test
  void removesCommentsOnLinesBelowEachOtherAtOnce() {
    String comments = "<!-- roadmap-lint-disable-next-line -->\n".repeat(3);
    assertThat(tester.lint("Text\n\n" + comments + "\nMore\n"))
        .hasSize(3)
        .allMatch(Finding::fixable);
  }

  /** CommonMark 0.31.2, section 4.6: the comment around it ends where it does. */
  @Test
  void leavesACommentWithinACommentAlone() {
    String text = "<!--\n<!-- roadmap-lint-disable-next-line links/dead -->\nText\n\nMore\n";
    assertThat(tester.lint(text)).isEmpty();
    assertThat(tester.lint("<!-- <!-- roadmap-lint-disable-line links/dead --> -->\n")).isEmpty();
    assertThat(tester.lint("<!-- a --> <!-- roadmap-lint-disable-line links/dead -->\n"))
        .hasSize(1);
  }

  @Test
  void keepsOneOfTwoThatKeepListsApartTogether() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n\n";
    String lists = "- a\n\n%s- b\n";
    alone.fixes(lists.formatted(comment + comment), lists.formatted(comment));
    alone.fixes(
        comment + "Text\n\n" + lists.formatted(comment) + "\n" + comment + "End\n",
        "Text\n\n" + lists.formatted(comment) + "\nEnd\n");
  }

  @Test
  void leavesToTheNextRoundWhatALongTextLeavesNoTimeFor() {
    String text =
        "<!-- roadmap-lint-disable-next-line -->\n\nText\n\n".repeat(2)
            + "- a\n\n<!-- roadmap-lint-disable -->\n\n- b\n\n"
            + codeBlock(70);
    assertThat(tester.lint(text)).extracting(Finding::fixable).containsExactly(true, false, false);
  }

  @Test
  void leavesATextAloneThatIsTooLongToTry() {
    String comment = "<!-- roadmap-lint-disable-next-line -->\n\n";
    assertThat(tester.lint(comment + codeBlock(160)))
        .singleElement()
        .returns(false, Finding::fixable)
        .extracting(Finding::message)
        .isEqualTo("This comment suppresses nothing; remove it");
  }

  private static String codeBlock(int lines) {
    return "```\n" + ("x".repeat(100_000) + "\n").repeat(lines) + "```\n";
  }

  @Test
  void saysWhatToLookAtWhereTheCommentKeepsTwoListsApart() {
    assertThat(tester.lint("- a\n\n<!-- roadmap-lint-disable -->\n\n- b\n"))
        .extracting(Finding::message)
        .containsExactly(
            "This comment suppresses nothing; remove it, and see that what stands around it is"
                + " still rendered apart");
  }

  @Test
  void doesNotWaitForALinkThatItDoesNotReach() {
    assertThat(
            tester.lint(
                "<!-- roadmap-lint-disable-next-line -->\nText\n\n[a](https://a.example/)\n"))
        .hasSize(1);
  }
}
