package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.collisions;
import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Links, references, definitions, footnotes, anchors and addresses. */
final class HostileLinks {
  private HostileLinks() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("open brackets", n -> many("[", n)),
        HostileText.of("bracket pairs", n -> many("[a](", n)),
        HostileText.of("images", n -> many("![", n)),
        HostileText.of("nested links", n -> many("[", n) + "a" + many("](b)", n)),
        HostileText.of("refs", n -> many("[a]", n)),
        HostileText.of("ref pairs", n -> many("[a][b]", n)),
        HostileText.of("close brackets", n -> many("]", n)),
        HostileText.of("open close", n -> many("[", n) + many("]", n)),
        HostileText.of("footnotes", n -> many("[^a]", n)),
        HostileText.of("footnote defs", n -> many("[^a]: b\n", n)),
        HostileText.of("link open paren", n -> many("[a](b", n)),
        HostileText.of("link nested paren", n -> "[a](" + many("(", n) + many(")", n) + ")"),
        HostileText.of("link quote", n -> "[a](b \"" + many("\"", n)),
        HostileText.of("![[]()", n -> many("![[]()", n)),
        HostileText.of("ref defs", n -> many("[a]: b\n", n)),
        HostileText.of("ref defs distinct", n -> numbered(n, i -> "[a" + i + "]: b\n")),
        HostileText.of("ref flood", n -> "[a]: " + many("x", 1000) + "\n\n" + many("[a] ", n)),
        HostileText.of("www", n -> many("www.a", n)),
        HostileText.of("http", n -> many("http://a", n)),
        HostileText.of("http )", n -> "http://a" + many(")", n)),
        HostileText.of("http &a;", n -> "http://a" + many("&a;", n)),
        HostileText.of("bare links", n -> many("http://a.example/b ", n)),
        HostileText.of("issue refs", n -> many("#1 ", n)),
        HostileText.of("a/b#", n -> many("a/b#", n)),
        HostileText.of("a/a/", n -> many("a/", n)),
        HostileText.of("anchors", n -> many("<a id=\"x\">", n)),
        HostileText.of("id unclosed", n -> many("<a id=\"", n)),
        HostileText.of("frag links", n -> many("[a](#b)", n)),
        HostileText.of("frag headings", n -> many("# a\n", n / 2) + many("[a](#b) ", n / 2)),
        HostileText.of("rel links", n -> many("[a](b.md)", n)),
        HostileText.of("img src", n -> many("<img src=\"a\">", n)),
        HostileText.of("srcset", n -> "<img srcset=\"" + many("a 1x, ", n) + "\">"),
        HostileText.of("a ../", n -> "[a](" + many("../", n) + ")"),
        HostileText.of("%", n -> "[a](" + many("%", n) + ")"),
        HostileText.of("long url", n -> "[a](http://" + many("a", n) + ".example)"),
        HostileText.of("dots", n -> "http://" + many("a.", n)),
        HostileText.of("url _", n -> "http://" + many("_", n) + ".a"),
        HostileText.of("www.", n -> "www." + many("a-", n)),
        HostileText.of("a]", n -> many("a]", n)),
        HostileText.of("[a", n -> many("[a", n)),
        HostileText.of("[ a_", n -> many("[ a_", n)),
        HostileText.of("[ (](", n -> many("[ (](", n)),
        HostileText.of("[](", n -> many("[](", n)),
        HostileText.of("]([", n -> many("]([\n", n)),
        HostileText.of("[a](<b", n -> many("[a](<b", n)),
        HostileText.of("bracket and backslashes", n -> "[" + many("\\", n)),
        HostileText.of("brackets around a word", n -> many("[", n) + "a" + many("]", n)),
        HostileText.of(
            "brackets around a word, colon",
            n -> many("[", 900) + many("a ", n) + many("]", 900) + ": b"),
        HostileText.of("images nested", n -> many("![", n) + "a" + many("](b)", n)),
        HostileText.of("title that stays open", n -> many("[a](b 'c", n)),
        HostileText.of("titles", n -> many("[a](b \"c\") ", n)),
        HostileText.of("links in emphasis", n -> many("*[a](b)* ", n)),
        HostileText.of("links in tables", n -> "|a|\n|-|\n" + many("|[b](c)|\n", n)),
        HostileText.of(
            "links to the web", n -> numbered(n, i -> "[a](https://a.example/" + i + ")\n")),
        HostileText.of(
            "links to issues",
            n -> numbered(n, i -> "[#" + i + "](https://github.com/a/b/issues/" + i + ")\n")),
        HostileText.of("links to missing files", n -> numbered(n, i -> "[a](b" + i + ".md)\n")),
        HostileText.of(
            "links to missing anchors",
            n -> numbered(n, i -> "[a](#b" + i + ")\n") + numbered(n, i -> "\n# c" + i + "\n")),
        HostileText.of(
            "links to long missing anchors",
            n -> "[a](#" + many("b", n) + ")\n\n# " + many("c", n)),
        HostileText.of("links to lines", n -> many("[a](b.txt#L1)\n", n)),
        HostileText.of("references distinct", n -> numbered(n, i -> "[a" + i + "] ")),
        HostileText.of(
            "references distinct, a paragraph each", n -> numbered(n, i -> "[a" + i + "]\n\n")),
        HostileText.of("references with two brackets", n -> numbered(n, i -> "[a][b" + i + "]\n")),
        HostileText.of(
            "references to many definitions",
            n ->
                numbered(n, i -> "[a][b" + i + "]\n")
                    + "\n"
                    + numbered(n, i -> "[b" + i + "]: c\n")),
        HostileText.of(
            "definitions, then references",
            n -> numbered(n, i -> "[b" + i + "]: c\n") + "\n" + numbered(n, i -> "[b" + i + "] ")),
        HostileText.of(
            "definitions, a paragraph each", n -> numbered(n, i -> "[b" + i + "]: c\n\n")),
        HostileText.of(
            "definitions that nobody uses",
            n -> numbered(n, i -> "[b" + i + "]: https://b.example/" + i + "\n")),
        HostileText.of(
            "references and other definitions",
            n ->
                numbered(n, i -> "[a][b" + i + "]\n")
                    + "\n"
                    + numbered(n, i -> "[c" + i + "]: d\n")),
        HostileText.of(
            "definitions with titles", n -> numbered(n, i -> "[b" + i + "]:\nc\n\"d\"\n")),
        HostileText.of("definition that stays open", n -> many("[a]: b \"c\n", n)),
        HostileText.of(
            "definition of a long label",
            n -> "[" + many("a", n) + "]: b\n\n[" + many("a", n) + "]"),
        HostileText.of(
            "definitions whose hashes collide", n -> collisions(n) + "\n" + many("[a] ", n)),
        HostileText.of(
            "footnotes distinct",
            n ->
                numbered(n, i -> "a[^" + i + "] ")
                    + "\n\n"
                    + numbered(n, i -> "[^" + i + "]: b\n")),
        HostileText.of("footnotes without definition", n -> numbered(n, i -> "[^" + i + "] ")),
        HostileText.of("footnotes of many lines", n -> "[^a]: b\n" + many("    c\n\n", n)),
        HostileText.of(
            "footnotes nested", n -> numbered(n, i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n")),
        HostileText.of("footnotes and delimiters that open nothing", n -> many("*a [^b] ", n)),
        HostileText.of("links and brackets that stay open", n -> many("[ [a](b) ", n)),
        HostileText.of("autolinks", n -> many("<http://a.example/> ", n)),
        HostileText.of("bare links with entities", n -> "http://a.example/" + many("&amp;", n)),
        HostileText.of("bare links with parentheses", n -> many("http://a.example/(b)) ", n)),
        HostileText.of("bare link with full stops", n -> "http://a.example/" + many(".", n)),
        HostileText.of(
            "bare link with both parentheses",
            n -> "http://a.example/" + many("(", n) + many(")", n)),
        HostileText.of(
            "bare link with opening parentheses", n -> "http://a.example/" + many("(", n)),
        HostileText.of("bare links without a dot", n -> many("http://a_ ", n)),
        HostileText.of("bare links in a row", n -> many("http://a.example/<", n)),
        HostileText.of("colons and slashes", n -> many("://", n)),
        HostileText.of("anchors distinct", n -> numbered(n, i -> "<a id=\"x" + i + "\"></a>\n\n")),
        HostileText.of("anchor with many attributes", n -> "<a " + many("b ", n) + "id=x>"),
        HostileText.of("anchor with spaces", n -> "<a" + many(" ", n) + "id=x>"),
        HostileText.of("anchors without end", n -> many("<a id", n)),
        HostileText.of("html links with quotes", n -> many("<a href='", n)),
        HostileText.of("html links", n -> many("<a href=\"b\">c</a>\n", n)),
        HostileText.of("html link of many attributes", n -> "<a " + many("href=b ", n) + ">"),
        HostileText.of("srcset with commas", n -> "<img srcset=\"" + many(",", n) + "\">"),
        HostileText.of("srcset of one word", n -> "<img srcset=\"" + many("a", n) + "\">"),
        HostileText.of("srcset of words and commas", n -> "<img srcset=\"" + many("a,", n) + "\">"),
        HostileText.of(
            "address with many queries", n -> "[a](http://a.example/?" + many("b=c&", n) + ")"),
        HostileText.of("address with a NUL", n -> many("[a](b\0c.md) ", n)),
        HostileText.of("address that is no path", n -> many("[a](%00:*?%3C.md) ", n)));
  }
}
