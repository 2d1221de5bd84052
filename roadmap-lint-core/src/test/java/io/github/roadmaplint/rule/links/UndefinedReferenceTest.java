package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.testing.RuleTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndefinedReferenceTest {
  private static List<String> found(String text) {
    return RuleTester.of(new UndefinedReference()).lint(text).stream()
        .map(finding -> finding.start() + " " + finding.message())
        .toList();
  }

  @Test
  void offersTheNearestLabel() {
    assertThat(found("See [the design][desing] and [x][design].\n\n[design]: /d\n"))
        .containsExactly(
            "1:5 No definition for [desing], so that GitHub shows the brackets; did you mean"
                + " [design]?");
    assertThat(found("[a][]\n"))
        .containsExactly(
            "1:1 No definition for [a], so that GitHub shows the brackets; add '[a]: address'");
    assertThat(found("![picture][p]\n")).hasSize(1);
    assertThat(found("[1][2]\n")).hasSize(1);
    assertThat(found("see [1][2]\n")).hasSize(1);
    assertThat(found("a\n[1][x]\n")).hasSize(1);
    assertThat(found("matrix [i][j]\n")).hasSize(1);
    assertThat(found("see[the design][d]\n")).hasSize(1);
    assertThat(found("设计见[文档][doc]\n")).hasSize(1);
    assertThat(found("!image![i][j]\n")).hasSize(1);
    assertThat(found("[a](b)[i][j]\n")).hasSize(1);
  }

  @Test
  void findsReferencesThatItemsBeginWith() {
    assertThat(found("- [Design][desing] is new\n- [ ] [Spec][spec] is not\n")).hasSize(2);
    assertThat(found("- see [P1][backend]\n- [ ] see [P1][frontend]\n")).hasSize(2);
    assertThat(found("- [P1][p1] agents\n- [ ] [Spec][x] and [P1][y]\n")).hasSize(3);
    assertThat(found("[P1][backend]\n")).hasSize(1);
  }

  @Test
  void findsDefinitionsThatNobodyUses() {
    assertThat(found("Text.\n\n[a]: /x\n[b]: /y 'title'\n"))
        .containsExactly(
            "3:1 Nothing refers to [a]; use it or remove it",
            "4:1 Nothing refers to [b]; use it or remove it");
  }

  @Test
  void leavesCommentsAlone() {
    assertThat(found("[//]: # (a comment)\n\n[//]: <> (another)\n")).isEmpty();
  }

  /** Marks and indents before the lines of a paragraph are no content, CommonMark section 4.8. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [a][x] [b][y]\n>\n> [x]: /x\n> [y]: /y\n",
        "> [a][x] [b][y]\n>\n> [x]: /x 'title'\n> [y]: /y\n> 'title'\n",
        "> [a][x] [b][y]\n>\n> [x]:\n> /x\n> [y]:\n> /y\n",
        "> [a][x] [b][y]\n>\n> [x]: /x\n[y]: /y\n",
        "10. [a][x] [b][y]\n\n    [x]: /x\n    [y]: /y\n",
        "- a\n  - [a][x] [b][y]\n\n    [x]: /x\n    [y]: /y\n",
        "- > [a][x] [b][y]\n  >\n  > [x]: /x\n  > [y]: /y\n",
        "[a][x] [b][y]\n\n[x]: /x\n      [y]: /y\n"
      })
  void readsAllDefinitionsOfAParagraphInAnyContainer(String text) {
    assertThat(found(text)).isEmpty();
    assertThat(found(text.replace("\n", "\r\n"))).isEmpty();
  }

  @Test
  void pointsAtADefinitionInAQuoteThatNobodyUses() {
    assertThat(found("> Text.\n>\n> [a]: /x\n> [b]: /y 'title'\n> More text, [c][d].\n"))
        .containsExactly(
            "3:3 Nothing refers to [a]; use it or remove it",
            "4:3 Nothing refers to [b]; use it or remove it",
            "5:14 No definition for [d], so that GitHub shows the brackets; add '[d]: address'");
  }

  /** The first of two definitions counts, CommonMark section 4.7. */
  @Test
  void findsASecondDefinition() {
    assertThat(found("[a]\n\n[a]: /x\n[A]: /y\n"))
        .containsExactly("4:1 Nothing refers to [A]; use it or remove it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[a][B c]\n\n[b  C]: /x",
        "[a]\n\n[a]: /x",
        "![a]\n\n[a]: /x",
        "[![a][i]][l]\n\n[i]: /i\n[l]: /l",
        "- [ ] task\n- [x] task",
        "a [word] in brackets [1]",
        "`[a][b]`",
        "    [a][b]",
        "```\n[a][b]\n```",
        "\\[a][b\\]",
        "<!-- [a][b] -->",
        "[^1]\n\n[^1]: A footnote.",
        "[//]: # (a comment)",
        "[comment]: # (another)",
        "# Summary\n[summary]: #summary\n\nText.",
        "[a](b)[c](d)",
        "array[0] and array[1][2]",
        "matrix[i][j], grid[row][0] and row_2[first_column][next]",
        "what names[] and cells[i][] hold",
        "- [ ] [P2][backend] agents",
        "- [ ] [HIGH][Docs] agents\n- [x] [LOW][Docs] tools\n- [HIGH][API] a\n- [LOW][UI] b",
        "- [ ] [P0][M1][NO-GPU][A] agents",
        "- [x] **[P1][Phase 1]** agents\n  1. [P1][Owner: Kim] tools",
        "- [] a box without its space",
        "[a][ ] and [] and [][]"
      })
  void isSilentOnTheRest(String text) {
    assertThat(found(text)).isEmpty();
  }
}
