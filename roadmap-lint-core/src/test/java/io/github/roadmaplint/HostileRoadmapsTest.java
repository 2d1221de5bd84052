package io.github.roadmaplint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.Preset;
import io.github.roadmaplint.document.RoadmapLimitException;
import io.github.roadmaplint.document.SourceText;
import io.github.roadmaplint.rule.RuleRegistry;
import io.github.roadmaplint.rule.Severity;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What parsers and patterns have broken on: no text makes a rule fail, run out of stack or hang.
 * With {@code -Dhostile.size=20000} a longer run.
 */
@Timeout(120)
class HostileRoadmapsTest {
  private static final int SIZE = Integer.getInteger("hostile.size", 1000);
  private static final RuleRegistry RULES =
      RuleRegistry.load(HostileRoadmapsTest.class.getClassLoader());

  static Stream<Arguments> roadmaps() {
    return Stream.of(
        of("quotes", many(">", SIZE) + "a"),
        of("quotes spaced", many("> ", SIZE) + "a"),
        of("quote lines", many("> a\n", SIZE)),
        of("list deep", deep("-", 300)),
        of("list one line", many("- ", SIZE) + "a"),
        of("ordered one line", many("1. ", SIZE) + "a"),
        of("list wide", many("- a\n", SIZE)),
        of("tasks", many("- [ ] a\n", SIZE)),
        of("quote list mix", many("> - ", SIZE) + "a"),
        of("open brackets", many("[", SIZE)),
        of("bracket pairs", many("[a](", SIZE)),
        of("images", many("![", SIZE)),
        of("nested links", many("[", SIZE) + "a" + many("](b)", SIZE)),
        of("refs", many("[a]", SIZE)),
        of("ref pairs", many("[a][b]", SIZE)),
        of("close brackets", many("]", SIZE)),
        of("open close", many("[", SIZE) + many("]", SIZE)),
        of("footnotes", many("[^a]", SIZE)),
        of("footnote defs", many("[^a]: b\n", SIZE)),
        of("link open paren", many("[a](b", SIZE)),
        of("link nested paren", "[a](" + many("(", SIZE) + many(")", SIZE) + ")"),
        of("link quote", "[a](b \"" + many("\"", SIZE)),
        of("![[]()", many("![[]()", SIZE)),
        of("ref defs", many("[a]: b\n", SIZE)),
        of("ref defs distinct", numbered(i -> "[a" + i + "]: b\n")),
        of("ref flood", "[a]: " + many("x", 1000) + "\n\n" + many("[a] ", SIZE)),
        of("stars", many("*", SIZE)),
        of("star a", many("*a ", SIZE)),
        of("star a star", many("a**b", SIZE)),
        of("a* b", many("a* ", SIZE)),
        of("underscores", many("_", SIZE)),
        of("under a", many("_a ", SIZE)),
        of("**a *b", many("**a *b ", SIZE)),
        of("*a_", many("*a _b ", SIZE)),
        of("a**b c* ", many("a**b c* ", SIZE)),
        of("nested emphasis", many("*a **a ", SIZE) + "b" + many(" a** a*", SIZE)),
        of("tildes", many("~", SIZE)),
        of("tilde a", many("~a ", SIZE)),
        of("~~a", many("~~a ", SIZE)),
        of("backticks", many("`", SIZE)),
        of("backtick runs", numbered(i -> "e" + "`".repeat(i % 100))),
        of("lt", many("<", SIZE)),
        of("lt a", many("<a ", SIZE)),
        of("lt !", many("<!", SIZE)),
        of("<!--", many("<!--", SIZE)),
        of("<?", many("<?", SIZE)),
        of("<![CDATA[", many("<![CDATA[", SIZE)),
        of("<!A", many("<!A ", SIZE)),
        of("html attrs", "<a " + many("b=\"c\" ", SIZE)),
        of("html nested", many("<div>\n", SIZE)),
        of("html a=", many("<a b=", SIZE)),
        of("autolink", many("<http:", SIZE)),
        of("</", many("</", SIZE)),
        of("entities", many("&amp;", SIZE)),
        of("amps", many("&", SIZE)),
        of("&#", many("&#1", SIZE)),
        of("backslashes", many("\\", SIZE)),
        of("escapes", many("\\|", SIZE)),
        of("www", many("www.a", SIZE)),
        of("http", many("http://a", SIZE)),
        of("http )", "http://a" + many(")", SIZE)),
        of("http &a;", "http://a" + many("&a;", SIZE)),
        of("bare links", many("http://a.example/b ", SIZE)),
        of("issue refs", many("#1 ", SIZE)),
        of("a/b#", many("a/b#", SIZE)),
        of("a/a/", many("a/", SIZE)),
        of("aaaa", many("a", SIZE)),
        of("a-", many("a-", SIZE)),
        of("colon", many("a:", SIZE)),
        of("headings", many("# a\n", SIZE)),
        of("headings distinct deep", many("# a\n## b\n### c\n", SIZE / 3)),
        of("setext", many("a\n=\n", SIZE)),
        of("setext paragraph", many("a\n", SIZE) + "==="),
        of("hashes", many("#", SIZE)),
        of("# ### #", "# " + many("# ", SIZE)),
        of("heading -1", many("# a\n# a-1\n", SIZE / 2)),
        of(
            "table wide",
            "|" + many("a|", SIZE) + "\n|" + many("-|", SIZE) + "\n|" + many("b|", SIZE)),
        of("table long", "|a|b|\n|-|-|\n" + many("|c|d|\n", SIZE)),
        of("table missing", "|a|b|\n|-|-|\n" + many("|c|\n", SIZE)),
        of("delims", many("|-|\n", SIZE)),
        of("pipes", many("|", SIZE)),
        of("pipe lines", many("|a|b|\n", SIZE)),
        of("para delims", "a\n" + many("b\n", SIZE / 2) + many("|-|-|\n", SIZE / 2)),
        of("tables", many("|a|\n|-|\n|b|\n\n", SIZE)),
        of("table code", "|a|b|\n|-|-|\n" + many("|`c|d`|e|\n", SIZE)),
        of("table ticks", "|a|\n|-|\n|" + many("`|", SIZE)),
        of("quoted table", many("> |a|\n> |-|\n> |b|\n\n", SIZE / 10)),
        of("fences", many("```\n", SIZE)),
        of("fence open", "```\n" + many("a\n", SIZE)),
        of("fence long", many("`", SIZE) + "\na\n"),
        of("indented", many("    a\n", SIZE)),
        of("tabs", many("\t", SIZE) + "a"),
        of("spaces", many(" ", SIZE) + "a"),
        of("blank lines", many("\n", SIZE)),
        of("CRs", many("\r", SIZE)),
        of("hr", many("---\n", SIZE)),
        of("hr spaced", many("- ", SIZE) + "-"),
        of("*_ hr", many("* * *\n", SIZE)),
        of("front matter long", "---\n" + numbered(i -> "a" + i + ": b\n") + "---\n"),
        of("yaml nested flow", "---\na: " + many("[", SIZE) + "\n---\n"),
        of("yaml nested map", "---\na: " + many("{a: ", SIZE) + "\n---\n"),
        of(
            "yaml aliases",
            "---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: [*g,*g,*g,*g,*g,*g,*g,*g,*g]\n---\n"),
        of("yaml number", "---\nlast_updated: " + many("9", SIZE) + "\n---\n"),
        of("yaml quoted", "---\na: \"" + many("\\\\", SIZE) + "\n---\n"),
        of("yaml ? ", "---\n" + many("? ", SIZE) + "a\n---\n"),
        of("yaml - -", "---\n" + many("- ", SIZE) + "a\n---\n"),
        of("yaml indent", "---\n" + deep("a:", 300) + "---\n"),
        of("yaml unclosed", "---\n" + many("a: b\n", SIZE)),
        of("yaml tabs", "---\na:\t" + many("\t", SIZE) + "\n---\n"),
        of("yaml !", "---\na: " + many("!", SIZE) + "\n---\n"),
        of("yaml anchors", "---\n" + numbered(i -> "a" + i + ": &x" + i + " b\n") + "---\n"),
        of("suppress", many("<!-- roadmap-lint-disable tables/header -->\n", SIZE)),
        of(
            "suppress enable",
            many(
                "<!-- roadmap-lint-disable tables/header -->\n<!-- roadmap-lint-enable tables/alignment -->\n",
                SIZE / 2)),
        of("suppress names", "<!-- roadmap-lint-disable " + many("a/b ", SIZE) + "-->"),
        of("suppress unclosed", many("<!-- roadmap-lint-disable ", SIZE)),
        of("suppress lines", many("a <!-- roadmap-lint-disable-line -->\n", SIZE)),
        of("mojibake", many("ü", SIZE)),
        of("moji rocket", many("üöÄ ", SIZE)),
        of("moji Ã", many("Ã¤", SIZE)),
        of("moji Ã3", many("Ã", SIZE)),
        of("moji mixed", many("Ã¤üöÄâ€™Ð", SIZE)),
        of("box", many("─│", SIZE)),
        of("cp1251", many("Р", SIZE)),
        of("Ð", many("Ð°", SIZE)),
        of("emoji", many("🚀", SIZE)),
        of("heading emoji", "## " + many("👩‍", SIZE)),
        of("flags", "## " + many("🇦", SIZE)),
        of("zwj", "## " + many("\u200d", SIZE)),
        of("vs16", "## " + many("\ufe0f", SIZE)),
        of("shortcodes", "## " + many(":rocket:", SIZE)),
        of("colons", "## " + many(":", SIZE)),
        of("combining", "# a" + many("\u0301", SIZE)),
        of("surrogates", many("\ud800", SIZE)),
        of("bidi", many("\u202e", SIZE)),
        of("nul", many("\0", SIZE)),
        of("u2028", many("\u2028", SIZE)),
        of("dates", many("2026-01-01 ", SIZE)),
        of("last updated", many("Last updated: 2025-01-01\n", SIZE)),
        of("last updated p", many("Last updated: 2025-01-01\n\n", SIZE)),
        of("quarterly", many("This roadmap is reviewed every quarter. ", SIZE)),
        of("next", many("next ", SIZE)),
        of("next review", many("next review planned for Q1 2026 ", SIZE)),
        of("Q1", many("- Q1 2025: a\n", SIZE)),
        of("targets", many("- planned for Q1 2025 ", SIZE)),
        of("periods", many("Q1 2025 ", SIZE)),
        of("done", many("- done: a\n", SIZE)),
        of("last", "Last updated" + many(" ", SIZE)),
        of("by", many("by ", SIZE)),
        of("target words", "|Target|\n|-|\n|" + many("target ", SIZE) + "|\n"),
        of("item words", "- " + many("(target ", SIZE) + " Q1 2025)"),
        of("roadmap is", many("roadmap is reviewed, and updated, on at in a an the basis ", SIZE)),
        of("we review", many("we review this roadmap ", SIZE)),
        of("20 20", many("20", SIZE)),
        of("'26", many("'26 ", SIZE)),
        of("2026-", many("2026-", SIZE)),
        of("2026年", many("2026年", SIZE)),
        of("jan", many("jan ", SIZE)),
        of("- done not", "- " + many("not ", SIZE) + "done"),
        of("complete", "- " + many("complete ", SIZE)),
        of("2026 ws", "- 2026" + many(" ", SIZE) + "Q"),
        of("1 ws jan", "- 1" + many(" ", SIZE) + "jan"),
        of("anchors", many("<a id=\"x\">", SIZE)),
        of("id unclosed", many("<a id=\"", SIZE)),
        of("frag links", many("[a](#b)", SIZE)),
        of("frag headings", many("# a\n", SIZE / 2) + many("[a](#b) ", SIZE / 2)),
        of("rel links", many("[a](b.md)", SIZE)),
        of("img src", many("<img src=\"a\">", SIZE)),
        of("srcset", "<img srcset=\"" + many("a 1x, ", SIZE) + "\">"),
        of("a ../", "[a](" + many("../", SIZE) + ")"),
        of("%", "[a](" + many("%", SIZE) + ")"),
        of("long url", "[a](http://" + many("a", SIZE) + ".example)"),
        of("dots", "http://" + many("a.", SIZE)),
        of("url _", "http://" + many("_", SIZE) + ".a"),
        of("www.", "www." + many("a-", SIZE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("roadmaps")
  void noTextBreaksTheLinter(String name, String text) {
    Throwable thrown =
        catchThrowable(
            () ->
                assertThat(linter().lint(Map.of("ROADMAP.md", SourceText.of(text))).failures())
                    .isEmpty());
    assertThat(thrown)
        .satisfiesAnyOf(
            it -> assertThat(it).isNull(),
            it ->
                assertThat(it)
                    .isInstanceOf(RoadmapLimitException.class)
                    .hasMessageStartingWith("ROADMAP.md:"));
  }

  private static RoadmapLinter linter() {
    LintConfiguration.Builder all = LintConfiguration.builder(RULES).preset(Preset.STRICT);
    RULES.infos().forEach(rule -> all.severity(rule.id(), Severity.ERROR));
    return RoadmapLinter.builder()
        .rules(RULES)
        .configuration(all.build())
        .clock(Clock.fixed(Instant.parse("2026-11-25T00:00:00Z"), ZoneOffset.UTC))
        .build();
  }

  private static String many(String part, int times) {
    return part.repeat(times);
  }

  private static String numbered(IntFunction<String> part) {
    return IntStream.range(0, SIZE).mapToObj(part).collect(Collectors.joining());
  }

  private static String deep(String mark, int levels) {
    return IntStream.range(0, levels)
        .mapToObj(level -> "  ".repeat(level) + mark + " a\n")
        .collect(Collectors.joining());
  }
}
