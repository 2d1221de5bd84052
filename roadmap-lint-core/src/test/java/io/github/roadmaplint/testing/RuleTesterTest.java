package io.github.roadmaplint.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.roadmaplint.document.SourceRange;
import io.github.roadmaplint.fix.TextEdit;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Option;
import io.github.roadmaplint.rule.OptionType;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.rule.RuleContext;
import io.github.roadmaplint.rule.RuleInfo;
import io.github.roadmaplint.rule.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleTesterTest {
  private static final Option<String> WORD =
      Option.of("acme.word", OptionType.text(), "soon", "what is found");

  private final RuleTester tester = RuleTester.of(new Word("now"));

  @Test
  void comparesTheRangesOfFindings() {
    assertThat(tester.finds("# «soon»\n\nor «soon»er\n"))
        .extracting(Finding::message)
        .containsExactly("When?", "When?");
    assertThatThrownBy(() -> tester.finds("# «soon»\n\nor sooner\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "acme/word should find\n# «soon»\n\nor sooner\n\nbut finds\n# «soon»\n\nor «soon»er\n\nWhen?\nWhen?");
    assertThatThrownBy(() -> tester.finds("# «soo»n\n")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> tester.finds("# «never»\n")).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> tester.finds("# «««soon»»»\n")).isInstanceOf(AssertionError.class);
  }

  @Test
  void holdsARuleToSilence() {
    assertThatCode(() -> tester.leavesAlone("# «Plan»\n")).doesNotThrowAnyException();
    assertThatThrownBy(() -> tester.leavesAlone("# soon\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("but finds\n# «soon»\n");
  }

  @Test
  void setsOptions() {
    tester.option("acme.word", "later").finds("# soon or «later»\n");
  }

  @Test
  void comparesTheWholeFixedText() {
    assertThatCode(() -> tester.fixes("soon and soon\r\n", "now and now\r\n"))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> tester.fixes("soon and soon\n", "now and soon\n"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "acme/word should fix\nsoon and soon\n\nto\nnow and soon\n\nbut makes of it\nnow and now\n");
  }

  @Test
  void refusesAFixThatIsNeverDone() {
    RuleTester endless = RuleTester.of(new Word("very soon"));

    assertThatThrownBy(() -> endless.fixes("soon", "very ".repeat(10) + "soon"))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("acme/word would fix its own fix:");
  }

  @Test
  void refusesAFixThatIsNotDeclared() {
    assertThatThrownBy(() -> RuleTester.of(new Undeclared()).lint("soon"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("acme/word fixes, and its RuleInfo does not say so");
  }

  @Test
  void failsOnABreakdown() {
    assertThatThrownBy(() -> tester.lint("BREAKDOWN"))
        .isInstanceOf(AssertionError.class)
        .hasMessage("acme/word broke down")
        .hasCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAPageThatLacksSomething() {
    assertThatThrownBy(() -> RuleTester.of(new NoPage()).pageHolds())
        .isInstanceOf(AssertionError.class)
        .hasMessage("the page on acme/no-page: there is no resource docs/rules/acme/no-page.md");
    assertThatThrownBy(tester::pageHolds)
        .isInstanceOf(AssertionError.class)
        .hasMessage(
            "the page on acme/word: it has no ## Why; it does not speak of acme.word; it has no good example");
  }

  @Test
  void runsTheExamplesOfAPage() {
    List<PageExample> examples = PageExample.of(new Word("now"));
    assertThat(examples)
        .extracting(PageExample::toString)
        .containsExactly(
            "acme/word bad {}", "acme/word bad {option.acme.word=later}", "acme/word bad {}");

    examples.subList(0, 2).forEach(PageExample::holds);
    assertThatThrownBy(examples.get(2)::holds)
        .isInstanceOf(AssertionError.class)
        .hasMessage("acme/word bad {} breaks no rule:\nlater\n");
    assertThatThrownBy(new PageExample(new Word("now"), false, Map.of(), "soon\n")::holds)
        .isInstanceOf(AssertionError.class)
        .hasMessage("acme/word good {} breaks the rule: [When?]\nsoon\n");
    assertThatThrownBy(new PageExample(new Word("now"), false, Map.of("moon", "full"), "")::holds)
        .isInstanceOf(AssertionError.class)
        .hasMessage("acme/word good {moon=full}: there is no condition 'moon'");
  }

  @Test
  void refusesMarksThatDoNotMatch() {
    assertThatThrownBy(() -> tester.finds("a » b")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> tester.finds("a « b")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void showsMarksWithinAndBesideEachOther() {
    String marked = "«»a««b»c»«d»«»\n«»";

    MarkedText text = MarkedText.parse(marked);
    assertThat(text.text()).isEqualTo("abcd\n");
    assertThat(text.ranges())
        .containsExactly(
            new SourceRange(0, 0),
            new SourceRange(1, 2),
            new SourceRange(1, 3),
            new SourceRange(3, 4),
            new SourceRange(4, 4),
            new SourceRange(5, 5));
    assertThat(text).hasToString(marked);
  }

  /** Finds a word and replaces it by another. */
  private record Word(String replacement) implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/word", "a word", Severity.WARNING, Severity.WARNING, WORD)
          .withFixes();
    }

    @Override
    public void check(RuleContext context) {
      String text = context.document().source().text();
      if (text.contains("BREAKDOWN")) {
        throw new IllegalStateException("no such luck");
      }
      String word = context.option(WORD);
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        SourceRange range = new SourceRange(at, at + word.length());
        context.report(
            range, "When?", List.of(new TextEdit(range.start(), range.end(), replacement)));
      }
    }
  }

  private static final class Undeclared implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/word", "a word", Severity.WARNING, Severity.WARNING, WORD);
    }

    @Override
    public void check(RuleContext context) {
      new Word("now").check(context);
    }
  }

  private static final class NoPage implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("acme/no-page", "nothing", Severity.WARNING, Severity.WARNING);
    }

    @Override
    public void check(RuleContext context) {}
  }
}
