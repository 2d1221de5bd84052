package io.github.roadmaplint.rule;

import io.github.roadmaplint.document.ListItem;
import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.document.Table;
import io.github.roadmaplint.testing.RuleTester;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  /** Reports what is open. */
  private static final class Open implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/open", "what is open", Severity.ERROR, Severity.ERROR);
    }

    @Override
    public void check(RuleContext context) {
      Stream<SourceRange> items = context.document().listItems().stream().map(ListItem::range);
      Stream<SourceRange> rows =
          context.document().tables().stream()
              .flatMap(table -> table.rows().stream())
              .map(Table.Row::range);
      Stream.concat(items, rows)
          .filter(Completion.of(context)::isOpen)
          .forEach(range -> context.report(range, "This is open"));
    }
  }

  private final RuleTester tester = RuleTester.of(new Open());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- [x] Agents",
        "- [x]\tAgents",
        "1. [X] Agents",
        "- ~~Agents~~",
        "- ~Agents~",
        "- ✅ Agents of all kinds",
        "- Agents of all kinds ✅",
        "- Agents of all kinds ✅ (Q1 2026)",
        "- Agents of all kinds ✅ Completed early (Q1 2026)",
        "- ~~Agents~~ ✅ DONE in v2 (Q1 2026)",
        "- Agents (done)",
        "- Agents (ｄｏｎｅ)",
        "- Agents: released in May by all of us",
        "- Agents – fully delivered",
        "- 智能体（已完成）",
        "- [x] Agents\n  - [ ] of all kinds",
        "## Completed\n\n- Agents",
        "## Changelog\n\n- Agents",
        "## Changelog <!-- a comment -->\n\n- Agents",
        "## <b>Changelog</b>\n\n- Agents",
        "## ✅ v2\n\n### Tools\n\n- Agents"
      })
  void itemsAreDone(String text) {
    tester.leavesAlone(text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "«- Agents»",
        "«- [ ] Agents»",
        "«- [x]Agents»",
        "«- [x](#agents) Agents»",
        "«- ~~Agents~~ of all kinds»",
        "«- ~Agents~ of all kinds»",
        "«- ~10 agents, ~20 tools»",
        "«- Agents for shipped products»",
        "«- Agents ✅ and tools 🚧»",
        "«- Agents of all kinds ✅ not yet done»",
        "«- Agents: not yet released»",
        "«- Agents: not\u00A0yet&nbsp;released»",
        "«- Agents that get the work done»",
        "## In progress\n\n«- Agents»",
        "## Completed\n\n- Agents\n\n## Later\n\n«- Tools»"
      })
  void itemsAreOpen(String text) {
    tester.finds(text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agents | Done",
        "Agents | released in May 2026",
        "~~Agents~~ |",
        "~Agents~ |",
        "✅ Agents of all kinds and tools |",
        "Agents of all kinds and tools ✅ |",
        "Agents | ✅",
        "Agents | [x]",
        "Agents | **[X]**"
      })
  void rowsAreDone(String row) {
    tester.leavesAlone("| What | Status |\n| - | - |\n| " + row + " |\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Agents | open",
        "Agents | [ ]",
        "Agents | all but [x]",
        "Agents | released in May for few",
        "Agents | released\tin\tMay\tfor\tfew",
        "~~Agents~~ of all kinds |",
        "~~Agents | tools~~",
        "~~ | ~~~",
        "~10 agents | ~20 ~",
        "Agents ✅ and the other tools |",
        "Agents | not yet done",
        "Agents | not&nbsp;yet\u00A0done"
      })
  void rowsAreOpen(String row) {
    tester.finds("| What | Status |\n| - | - |\n«| " + row + " |»\n");
  }
}
