package io.github.roadmaplint.hostile;

import static io.github.roadmaplint.hostile.HostileText.many;
import static io.github.roadmaplint.hostile.HostileText.numbered;

import java.util.List;

/** Damaged text, emoji, and characters that nobody sees. */
final class HostileCharacters {
  private HostileCharacters() {}

  static List<HostileText> all() {
    return List.of(
        HostileText.of("mojibake", n -> many("ü", n)),
        HostileText.of("moji rocket", n -> many("üöÄ ", n)),
        HostileText.of("moji Ã", n -> many("Ã¤", n)),
        HostileText.of("moji Ã3", n -> many("Ã", n)),
        HostileText.of("moji mixed", n -> many("Ã¤üöÄâ€™Ð", n)),
        HostileText.of("box", n -> many("─│", n)),
        HostileText.of("cp1251", n -> many("Р", n)),
        HostileText.of("Ð", n -> many("Ð°", n)),
        HostileText.of("emoji", n -> many("🚀", n)),
        HostileText.of("heading emoji", n -> "## " + many("👩‍", n)),
        HostileText.of("flags", n -> "## " + many("🇦", n)),
        HostileText.of("zwj", n -> "## " + many("\u200d", n)),
        HostileText.of("vs16", n -> "## " + many("\ufe0f", n)),
        HostileText.of("shortcodes", n -> "## " + many(":rocket:", n)),
        HostileText.of("colons", n -> "## " + many(":", n)),
        HostileText.of("combining", n -> "# a" + many("\u0301", n)),
        HostileText.of("surrogates", n -> many("\ud800", n)),
        HostileText.of("bidi", n -> many("\u202e", n)),
        HostileText.of("nul", n -> many("\0", n)),
        HostileText.of("u2028", n -> many("\u2028", n)),
        HostileText.of("damage twice", n -> many("ÃƒÂ¤", n)),
        HostileText.of("damage in headings", n -> many("## üöÄ a\n\n", n)),
        HostileText.of("damage of east asian text", n -> many("锟斤拷", n)),
        HostileText.of("damage with gaps", n -> many("Ã¤ ", n)),
        HostileText.of("euro signs", n -> many("â‚¬ ", n)),
        HostileText.of("letters beyond ASCII", n -> many("é", n)),
        HostileText.of("letters beyond ASCII, words", n -> many("é ", n)),
        HostileText.of("han", n -> many("路线图", n)),
        HostileText.of("emoji headings", n -> many("## 🚀 a\n\nb\n\n", n)),
        HostileText.of(
            "emoji headings, all different",
            n ->
                numbered(
                    n,
                    i -> "## " + Character.toString(0x1F300 + i % 250) + " a" + i + "\n\nb\n\n")),
        HostileText.of("emoji without variation", n -> many("## 🗺 a\n\nb\n\n", n)),
        HostileText.of("keycaps", n -> many("## 1\ufe0f\u20e3 a\n\n", n)),
        HostileText.of("flags of tags", n -> "## 🏴" + many("\udb40\udc67", n)),
        HostileText.of("skin tones", n -> many("## 👍🏽 a\n\n", n)),
        HostileText.of("low surrogates", n -> many("\udc00", n)),
        HostileText.of("surrogates the wrong way round", n -> many("\udc00\ud800", n)),
        HostileText.of("noncharacters", n -> many("\uffff\ufdd0", n)),
        HostileText.of("byte order marks", n -> many("\ufeff", n)),
        HostileText.of("byte order mark, then text", n -> "\ufeff" + many("# a\n", n)),
        HostileText.of("replacement characters", n -> many("\ufffd", n)),
        HostileText.of("escape sequences", n -> many("\u001b[31m", n)),
        HostileText.of("no-break spaces", n -> many("\u00a0", n)),
        HostileText.of("zero width spaces", n -> many("a\u200b", n)),
        HostileText.of("next lines", n -> many("a\u0085", n)),
        HostileText.of("capital sigmas", n -> many("Σ", n)),
        HostileText.of("dotted capital i in one word", n -> many("İ", n)),
        HostileText.of("dotted capital i", n -> many("# İ\n\n", n)),
        HostileText.of("long s and sharp s", n -> many("# ſß\n\n", n)),
        HostileText.of("marks without a letter", n -> many("\u0301", n)));
  }
}
