package io.github.roadmaplint.rule.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.links.GitHubFacts;
import io.github.roadmaplint.links.LinkVerdict;
import io.github.roadmaplint.links.LinkVerdict.Status;
import io.github.roadmaplint.rule.Finding;
import io.github.roadmaplint.rule.Rule;
import io.github.roadmaplint.testing.RuleTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that tell what became of an address. */
class LinkVerdictRulesTest {
  private static final Map<String, LinkVerdict> VERDICTS =
      Map.of(
          "https://a.kernel.org/gone",
          LinkVerdict.of(Status.DEAD, "404 Not Found"),
          "https://a.kernel.org/once",
          new LinkVerdict(
              Status.DEAD, "410 Gone", null, LocalDate.parse("2025-12-24"), null, false),
          "https://a.kernel.org/moved",
          LinkVerdict.moved("301 Moved Permanently", "https://b.kernel.org/new"),
          "https://a.kernel.org/blocked",
          LinkVerdict.of(Status.UNVERIFIABLE, "403 Forbidden"),
          "https://inside.kernel.org/",
          LinkVerdict.privateAddress("inside.kernel.org is a private address"),
          "https://a.kernel.org/skipped",
          LinkVerdict.of(Status.SKIPPED, "excluded by configuration"));

  private static final String ALL =
      """
      # Plan

      - [gone](https://a.kernel.org/gone), ![once](https://a.kernel.org/once)
      - [moved](https://a.kernel.org/moved) and [again][m]
      - <https://a.kernel.org/blocked>, https://a.kernel.org/blocked
      - <a href="https://inside.kernel.org/">inside</a>
      - [skipped](https://a.kernel.org/skipped), [fine](https://a.kernel.org/fine)
      - `https://a.kernel.org/gone`

      [m]: https://a.kernel.org/moved
      """;

  private static List<String> found(Rule rule) {
    return RuleTester.of(rule).linkVerifier(Verdicts.of(VERDICTS)).lint(ALL).stream()
        .map(finding -> finding.start() + " " + finding.message())
        .toList();
  }

  @Test
  void dead() {
    assertThat(found(new DeadLink()))
        .containsExactly(
            "3:10 Dead link: 404 Not Found; find its new place or remove it",
            "3:46 Dead link: 410 Gone (last seen alive on 2025-12-24); find its new place or remove"
                + " it");
  }

  @Test
  void movedAtTheAddressOfADefinitionToo() {
    assertThat(found(new MovedLink()))
        .containsExactly(
            "4:11 Moved for good (301 Moved Permanently) to https://b.kernel.org/new; write the new"
                + " address",
            "10:6 Moved for good (301 Moved Permanently) to https://b.kernel.org/new; write the new"
                + " address");
  }

  @Test
  void unverifiableOncePerAddress() {
    assertThat(found(new UnverifiableLink()))
        .containsExactly("5:4 Not verified: 403 Forbidden; open it to see for yourself");
  }

  @Test
  void privateAddress() {
    assertThat(found(new PrivateAddress()))
        .containsExactly(
            "6:12 Readers cannot reach this: inside.kernel.org is a private address; link to a"
                + " public place");
  }

  @Test
  void speakOfShortFormsWhereTheseAreLinks() {
    Map<String, LinkVerdict> verdicts =
        Map.of(
            "https://github.com/o/r/issues/1",
            LinkVerdict.of(Status.DEAD, "404 Not Found"),
            "https://github.com/o/r/issues/2",
            LinkVerdict.of(Status.UNVERIFIABLE, "503 Service Unavailable"),
            "https://github.com/o/r/issues/3",
            LinkVerdict.moved("301 Moved Permanently", "https://github.com/o/s/issues/3"),
            "https://github.com/o/r/issues/4",
            LinkVerdict.privateAddress("github.com is a private address"),
            "https://github.com/o/r/issues/5",
            new LinkVerdict(
                Status.ALIVE, "", null, null, new GitHubFacts(true, null, null, null), false));
    Map<Rule, String> marked =
        Map.of(
            new DeadLink(), "«o/r#1» o/r#2 o/r#3 o/r#4 o/r#5\n",
            new UnverifiableLink(), "o/r#1 «o/r#2» o/r#3 o/r#4 o/r#5\n",
            new MovedLink(), "o/r#1 o/r#2 «o/r#3» o/r#4 o/r#5\n",
            new PrivateAddress(), "o/r#1 o/r#2 o/r#3 «o/r#4» o/r#5\n",
            new ArchivedRepository(), "o/r#1 o/r#2 o/r#3 o/r#4 «o/r#5»\n");
    marked.forEach(
        (rule, text) ->
            assertThat(
                    RuleTester.of(rule)
                        .option("links.shorthand", true)
                        .linkVerifier(Verdicts.of(verdicts))
                        .finds(text))
                .allMatch(finding -> !finding.fixable()));
  }

  private static List<String> mended(String text, String home) {
    return RuleTester.of(new MovedLink())
        .linkVerifier(
            Verdicts.of(
                Map.of(
                    "https://a.kernel.org/x", LinkVerdict.moved("308 Permanent Redirect", home))))
        .lint(text)
        .stream()
        .map(Finding::edits)
        .map(
            edits -> {
              StringBuilder mended = new StringBuilder(text);
              edits.forEach(e -> mended.replace(e.start(), e.end(), e.replacement()));
              return mended.toString();
            })
        .toList();
  }

  @Test
  void writesTheNewAddress() {
    String home = "https://b.kernel.org/y?z=1&n=2#a";
    assertThat(mended("[t](https://a.kernel.org/x \"title\")", home))
        .containsExactly("[t](" + home + " \"title\")");
    assertThat(mended("[t](<https://a.kernel.org/x>)", home))
        .containsExactly("[t](<" + home + ">)");
    assertThat(mended("<https://a.kernel.org/x>", home)).containsExactly("<" + home + ">");
    assertThat(mended("see https://a.kernel.org/x.", home)).containsExactly("see " + home + ".");
    assertThat(mended("https://a.kernel.org/x", home)).containsExactly(home);
    assertThat(mended("<img src='https://a.kernel.org/x'>", home))
        .containsExactly("<img src='" + home + "'>");
    assertThat(mended("<a href=\"https://a.kernel.org/x\">t</a>", home))
        .containsExactly("<a href=\"" + home + "\">t</a>");
  }

  /** As sites answer that no longer have a page: RFC 9110 calls for 404 or 410 there. */
  @ParameterizedTest
  @CsvSource({
    "https://a.kernel.org/x,       https://a.kernel.org/,     false",
    "https://a.kernel.org/x,       https://www.a.kernel.org,  false",
    "http://www.A.kernel.org/?p=1, https://a.kernel.org/,     false",
    "https://a.kernel.org/x#y,     https://a.kernel.org/#y,   false",
    "https://a.kernel.org/x,       https://a.kernel.org/y,    true",
    "https://a.kernel.org/x,       https://a.kernel.org/?y,   true",
    "http://a.kernel.org/,         https://a.kernel.org/,     true",
    "http://a.kernel.org,          https://www.a.kernel.org/, true",
    "http://a.kernel.org/index.html, https://a.kernel.org/,   true",
    "http://a.kernel.org/#y,       https://a.kernel.org/#y,   true",
    "https://kernel.github.io/x/,  https://kernel.org/,       true",
    "https://a.kernel.org/x/y,     https://a.kernel.org/en/,  false",
    "https://a.kernel.org/x,       https://a.kernel.org/en-US, false",
    "https://a.kernel.org/x,       https://www.a.kernel.org/pt_BR/index.html, false",
    "https://a.kernel.org/x,       https://a.kernel.org/404,  false",
    "https://a.kernel.org/x,       https://a.kernel.org/de/404.html, false",
    "https://a.kernel.org/x,       https://a.kernel.org/not-found, false",
    "https://a.kernel.org/go,      https://a.kernel.org/,     false",
    "https://a.kernel.org/en,      https://a.kernel.org/en/,  true",
    "https://a.kernel.org/,        https://a.kernel.org/en/,  true",
    "https://a.kernel.org/de/,     https://a.kernel.org/en/,  true",
    "https://a.kernel.org/x,       https://a.kernel.org/en/x, true",
    "https://a.kernel.org/x,       https://a.kernel.org/docs/, true",
    "https://a.kernel.org/x,       https://a.kernel.org/404/y, true"
  })
  void leavesALinkThatLeadsToTheFrontPageToAPerson(String page, String home, boolean fixable) {
    LinkVerdict moved = LinkVerdict.moved("301 Moved Permanently", home);
    assertThat(
            RuleTester.of(new MovedLink())
                .linkVerifier(Verdicts.of(Map.of(page, moved)))
                .lint("[t](" + page + ")"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.fixable()).isEqualTo(fixable);
              assertThat(finding.message().contains("front page")).isEqualTo(!fixable);
            });
  }

  @Test
  void writesNothingThatWouldBeReadOtherwise() {
    assertThat(mended("[t](https://a.kernel.org/x)", "https://b.kernel.org/(y)|z"))
        .containsExactly("[t](https://b.kernel.org/%28y%29%7Cz)");
    assertThat(mended("[t](https://a.kernel.org/x)", "https://b.kernel.org/'y'"))
        .containsExactly("[t](https://a.kernel.org/x)");
    assertThat(mended("see https://a.kernel.org/x", "https://b.kernel.org/y?"))
        .containsExactly("see https://a.kernel.org/x");
  }

  /** CommonMark 0.31.2, sections 2.5 and 6.6; GFM, section 6.9; HTML, section 13.2.5.36. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          [t](@)                         ^ https://b.kernel.org/?a=1&copy;2
          [t](<@>)                       ^ https://b.kernel.org/y&amp;z
          <@>                            ^ https://b.kernel.org/?a&#65;
          <a href="@">t</a>              ^ https://b.kernel.org/?a=1&copy;2
          <a href="@">t</a>              ^ https://b.kernel.org/?a&lt/b
          <a href=@>t</a>                ^ https://b.kernel.org/?a=1
          <img srcset="@ 1x, /b 2x">     ^ https://b.kernel.org/a,
          see @                          ^ https://localhost/y
          see @                          ^ https://u:p@b.kernel.org/y
          see @                          ^ https://b_c.org/y
          **@**                          ^ https://b.kernel.org/a**b
          _see @_                        ^ https://b.kernel.org/y#a-_b
          ~~@~~                          ^ https://b.kernel.org/~~y
          """)
  void leavesAnAddressToAPersonThatWouldBeReadOtherwise(String text, String home) {
    String link = text.replace("@", "https://a.kernel.org/x");
    assertThat(mended(link, home)).containsExactly(link);
  }

  @Test
  void writesIntoFrontMatterWhatYamlReadsAsOneText() {
    String home = "https://b.kernel.org/a,b";
    String flow = "---\nurls: [https://a.kernel.org/x, c]\n---\n";
    String block = "---\nurl: https://a.kernel.org/x\n---\n";
    String quoted = "---\nurls: ['https://a.kernel.org/x']\n---\n";

    assertThat(mended(flow, home)).containsExactly(flow);
    assertThat(mended(block, "https://b.kernel.org/a:")).containsExactly(block);
    assertThat(mended(quoted, home)).containsExactly("---\nurls: ['" + home + "']\n---\n");
    assertThat(mended(flow, "https://b.kernel.org/a_b?c=d&e=f"))
        .containsExactly("---\nurls: [https://b.kernel.org/a_b?c=d&e=f, c]\n---\n");
  }

  @Test
  void writesUnderscoresWithinWordsIntoTheText() {
    assertThat(mended("_see https://a.kernel.org/x_", "https://my_team.kernel.org/a_b?c_d=e"))
        .containsExactly("_see https://my_team.kernel.org/a_b?c_d=e_");
  }
}
