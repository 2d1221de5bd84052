package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Emphasis, code spans, HTML, entities and escapes. */
final class HostileInlines {
  private HostileInlines() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("stars", n -> many("*", n)),
        HostileText.of("star a", n -> many("*a ", n)),
        HostileText.of("star a star", n -> many("a**b", n)),
        HostileText.of("a* b", n -> many("a* ", n)),
        HostileText.of("underscores", n -> many("_", n)),
        HostileText.of("under a", n -> many("_a ", n)),
        HostileText.of("**a *b", n -> many("**a *b ", n)),
        HostileText.of("*a_", n -> many("*a _b ", n)),
        HostileText.of("a**b c* ", n -> many("a**b c* ", n)),
        HostileText.of("nested emphasis", n -> many("*a **a ", n) + "b" + many(" a** a*", n)),
        HostileText.of("tildes", n -> many("~", n)),
        HostileText.of("tilde a", n -> many("~a ", n)),
        HostileText.of("~~a", n -> many("~~a ", n)),
        HostileText.of("backticks", n -> many("`", n)),
        HostileText.of("backtick runs", n -> numbered(n, i -> "e" + "`".repeat(i % 100))),
        HostileText.of("lt", n -> many("<", n)),
        HostileText.of("lt a", n -> many("<a ", n)),
        HostileText.of("lt !", n -> many("<!", n)),
        HostileText.of("<!--", n -> many("<!--", n)),
        HostileText.of("<?", n -> many("<?", n)),
        HostileText.of("<![CDATA[", n -> many("<![CDATA[", n)),
        HostileText.of("<!A", n -> many("<!A ", n)),
        HostileText.of("html attrs", n -> "<a " + many("b=\"c\" ", n)),
        HostileText.of("html nested", n -> many("<div>\n", n)),
        HostileText.of("html a=", n -> many("<a b=", n)),
        HostileText.of("autolink", n -> many("<http:", n)),
        HostileText.of("</", n -> many("</", n)),
        HostileText.of("entities", n -> many("&amp;", n)),
        HostileText.of("amps", n -> many("&", n)),
        HostileText.of("&#", n -> many("&#1", n)),
        HostileText.of("backslashes", n -> many("\\", n)),
        HostileText.of("escapes", n -> many("\\|", n)),
        HostileText.of("aaaa", n -> many("a", n)),
        HostileText.of("a-", n -> many("a-", n)),
        HostileText.of("colon", n -> many("a:", n)),
        HostileText.of("a_ ", n -> many("a_ ", n)),
        HostileText.of("*a_ ", n -> many("*a_ ", n)),
        HostileText.of("*a then _a*_", n -> many("*a ", n) + many("_a*_ ", n)),
        HostileText.of("a**b then c*", n -> "a**b" + many("c* ", n)),
        HostileText.of("a***", n -> many("a***", n)),
        HostileText.of(" *b then c**d", n -> many(" *b", n) + many("c**d", n)),
        HostileText.of("runs of every length", n -> numbered(n, i -> "a" + "*".repeat(i % 200))),
        HostileText.of("*_", n -> many("*_", n)),
        HostileText.of("stars around a word", n -> many("*", n) + "a" + many("*", n)),
        HostileText.of("underscores around a word", n -> many("_", n) + "a" + many("_", n)),
        HostileText.of("emphasis line by line", n -> many("*a*\n", n)),
        HostileText.of("emphasis in deep quotes", n -> many(">", 90) + many("a*", n)),
        HostileText.of("tildes around a word", n -> many("~", n) + "a" + many("~", n)),
        HostileText.of("struck through", n -> many("~~a~~ ", n)),
        HostileText.of("code spans", n -> many("`a` ", n)),
        HostileText.of("code spans of two lines", n -> many("`a\nb` ", n)),
        HostileText.of(
            "code opened and never closed", n -> numbered(n, i -> "`".repeat(1 + i % 40) + "a ")),
        HostileText.of("comments inline, closed", n -> many("a <!-- b --> ", n)),
        HostileText.of("comments inline, open", n -> "a " + many("<!-- ", n)),
        HostileText.of("CDATA inline", n -> "a " + many("<![CDATA[ ", n)),
        HostileText.of("instructions inline", n -> "a " + many("<? ", n)),
        HostileText.of("declarations inline", n -> "a " + many("<!A ", n)),
        HostileText.of("tag with quotes", n -> "a <b " + many("c='", n)),
        HostileText.of("tag with spaces", n -> "a " + many("<b" + many(" ", 50), n / 10)),
        HostileText.of("tags", n -> many("<b>a</b>", n)),
        HostileText.of("tags nested", n -> many("<b>", n) + many("</b>", n)),
        HostileText.of("<>", n -> many("<>", n)),
        HostileText.of("mail", n -> many("<a@b.example> ", n)),
        HostileText.of("mail half", n -> many("a@", n)),
        HostileText.of("mail open", n -> many("<a@", n)),
        HostileText.of("numbers of characters", n -> many("&#65;", n)),
        HostileText.of("escaped lines", n -> many("a\\\n", n)),
        HostileText.of("double quotes", n -> many("\"", n)),
        HostileText.of("apostrophes", n -> many("'", n)));
  }
}
