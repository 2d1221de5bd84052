package io.github.roadmaplint.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.roadmaplint.RealMarkdown;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeDetectorTest {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("French", "Déjà prévu à l’été : améliorer l’accès, où ça coûte « trop » cher…"),
          Map.entry("German", "Größere Änderungen für die Übersicht: „schön“ und heiß – später"),
          Map.entry("Polish", "Zażółć gęślą jaźń, potem część następna: żółw i łódź"),
          Map.entry("Vietnamese", "Lộ trình phát triển của dự án trong quý tới: cải thiện tốc độ"),
          Map.entry("Greek", "Ο χάρτης πορείας του έργου για το επόμενο τρίμηνο"),
          Map.entry("Russian", "Дорожная карта проекта на следующий квартал: всё быстрее"),
          Map.entry("Chinese", "路线图：下一季度的计划，改进性能。"),
          Map.entry("Japanese", "ロードマップ：次の四半期の計画"),
          Map.entry("Korean", "로드맵: 다음 분기 계획과 성능 개선"),
          Map.entry("Hebrew", "מפת הדרכים של הפרויקט לרבעון הבא"),
          Map.entry("Arabic", "خارطة طريق المشروع للربع القادم"),
          Map.entry("Hindi", "अगली तिमाही की योजना और सुधार"),
          Map.entry("Thai", "แผนงานของโครงการสำหรับไตรมาสหน้า"),
          Map.entry("Spanish", "¿Qué haremos el próximo año? ¡Más información en español!"),
          Map.entry("Czech", "Příští čtvrtletí: zlepšíme výkon a přidáme další možnosti"),
          Map.entry("Turkish", "Önümüzdeki çeyrekte: değişiklik, güncelleme ve öğrenme"),
          Map.entry("English", "What’s next — “Goals” • done ✓ → shipped – later…"));

  private static final List<String> EMOJI = List.of("", "🚀 ", "🗺️ ", "👩🏽‍💻 ");

  static Stream<Arguments> undamaged() {
    return TEXTS.entrySet().stream()
        .flatMap(
            text ->
                EMOJI.stream()
                    .flatMap(
                        emoji -> Stream.of(emoji + text.getValue(), shout(emoji + text.getValue())))
                    .map(line -> Arguments.of(text.getKey(), line)));
  }

  static Stream<Arguments> damaged() {
    List<Arguments> cases = new ArrayList<>();
    for (MisreadCharset charset : MisreadCharset.values()) {
      TEXTS.forEach(
          (language, text) ->
              EMOJI.forEach(
                  emoji ->
                      damage(emoji + text, charset)
                          .ifPresent(
                              line ->
                                  cases.add(Arguments.of(charset, language, emoji + text, line)))));
    }
    return cases.stream();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("undamaged")
  void honestTextIsNeverCalledDamage(String language, String text) {
    assertThat(MojibakeDetector.find(text)).isEmpty();
  }

  @Test
  void thereAreManyCasesOfEachKind() {
    assertThat(undamaged().count()).isGreaterThanOrEqualTo(90);
    assertThat(damaged().count()).isGreaterThanOrEqualTo(120);
  }

  @Test
  void atLeastNinetyFiveOfAHundredDamagedTextsAreFoundAndEveryRepairIsExact() {
    Map<String, String> missed = new LinkedHashMap<>();
    damaged()
        .map(Arguments::get)
        .forEach(
            each -> {
              String text = (String) each[2];
              String line = (String) each[3];
              String repaired = MojibakeDetector.repair(line);
              if (!repaired.equals(text)) {
                missed.put(each[0] + " " + each[1] + ": " + line, repaired);
              }
              assertRepairsAreExact(text, line, (MisreadCharset) each[0]);
            });
    long most = damaged().count() * 5 / 100;
    assertThat(missed).hasSizeLessThanOrEqualTo((int) most);
  }

  private static void assertRepairsAreExact(String text, String line, MisreadCharset charset) {
    StringBuilder undone = new StringBuilder();
    int at = 0;
    for (Mojibake each : MojibakeDetector.find(line)) {
      undone.append(line, at, each.start());
      undone.append(damage(each.repaired(), charset).orElse("?"));
      at = each.end();
      assertThat(text).as("%s in %s", each, line).contains(each.repaired());
    }
    assertThat(undone.append(line.substring(at)).toString()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"café", "naïve – plan", "🚀 Coming Soon", "Größe", "it’s", "Łódź"})
  void twiceDamagedTextComesBack(String text) {
    String twice =
        damage(text, MisreadCharset.WINDOWS_1252)
            .flatMap(once -> damage(once, MisreadCharset.WINDOWS_1252))
            .orElseThrow();
    assertThat(MojibakeDetector.repair(twice)).isEqualTo(text);
    assertThat(MojibakeDetector.find(twice).get(0).charset()).isEqualTo("Windows-1252, twice");
  }

  static Stream<Arguments> damagedTwice() {
    return Stream.of(
            MisreadCharset.WINDOWS_1252,
            MisreadCharset.WINDOWS_1254,
            MisreadCharset.ISO_8859_1,
            MisreadCharset.MAC_ROMAN)
        .flatMap(
            charset ->
                Stream.of(
                        "路线图：详细规划，改进性能",
                        "🚀 Next – it’s planned…",
                        "🥳 Größere Pläne für die Übersicht")
                    .map(text -> Arguments.of(charset, text)));
  }

  @ParameterizedTest
  @MethodSource("damagedTwice")
  void textDamagedTwiceComesBackInWholeAndAtOnce(MisreadCharset charset, String text) {
    String twice = damage(text, charset).flatMap(once -> damage(once, charset)).orElseThrow();
    assertThat(MojibakeDetector.repair(twice)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(names = {"WINDOWS_1252", "WINDOWS_1254", "ISO_8859_1"})
  void textDamagedByTwoProgramsComesBackAtOnce(MisreadCharset first) {
    String text = "🚀 Größere Pläne – it’s planned…";
    String twice =
        damage(text, first).flatMap(once -> damage(once, MisreadCharset.MAC_ROMAN)).orElseThrow();
    assertThat(MojibakeDetector.repair(twice)).isEqualTo(text);
  }

  @Test
  void aRunThatCouldBeDamagedTwiceFollowsTheRestOfTheText() {
    String text = "端 Q4（v0.3.0）路线图 的";
    String once = damage(text, MisreadCharset.WINDOWS_1252).orElseThrow();
    String twice = damage(once, MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(twice)).isEqualTo(text);
    String mixed = damage("« publié\u00a0» à l’été", MisreadCharset.WINDOWS_1252).orElseThrow();
    String other = damage("café", MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(mixed + " " + other))
        .isEqualTo("« publié\u00a0» à l’été café");
  }

  @ParameterizedTest
  @EnumSource(names = {"WINDOWS_1252", "MAC_ROMAN", "CP437", "ISO_8859_1"})
  void everyEmojiComesBack(MisreadCharset charset) {
    assertThat(EmojiManager.getAllEmojis())
        .filteredOn(emoji -> emoji.getQualification() == Qualification.FULLY_QUALIFIED)
        .extracting(Emoji::getEmoji)
        .filteredOn(emoji -> emoji.codePoints().allMatch(each -> each > 0xFF))
        .hasSizeGreaterThan(3_000)
        .filteredOn(
            emoji -> !MojibakeDetector.repair(damage(emoji, charset).orElseThrow()).equals(emoji))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"① 路线图", "①路线图", "Ⓢ → Ⓣ", "㈱ロードマップ", "面积：100㎡以上", "ㄱ부터 ㅎ까지", "a ⟶ b"})
  void signsComeBack(String text) {
    String damaged = damage(text, MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
  }

  /** A part was damaged, then the whole. */
  @ParameterizedTest
  @CsvSource({"→ðŸš€,→🚀", "中â€™,中’", "é—ðŸš€,é—🚀"})
  void nothingIsLostWhereOnlyAPartWasDamagedTwice(String once, String text) {
    String twice = damage(once, MisreadCharset.WINDOWS_1252).orElseThrow();
    String repaired = MojibakeDetector.repair(twice);
    assertThat(repaired).isEqualTo(once);
    assertThat(MojibakeDetector.repair(repaired)).isEqualTo(text);
  }

  /** To restore the pictures alone would tear the bytes of the others apart. */
  @ParameterizedTest
  @CsvSource({"中Ã¢â‚¬â€œ,中–", "🚀Ã©â€“x,🚀é–x", "中â€œ文â€\uFFFD,中“文â€\uFFFD", "中â€œ文â€”字,中“文—字"})
  void damageBesideHonestTextComesBackInOnePiece(String damaged, String text) {
    assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheDamageBehindIt() {
    damaged()
        .map(each -> (String) each.get()[3])
        .forEach(
            line ->
                assertThat(MojibakeDetector.repair("\uFEFF" + line))
                    .isEqualTo("\uFEFF" + MojibakeDetector.repair(line)));
  }

  @Test
  void controlCharactersAreNeverTheEnd() {
    String once = damage("Q4（v0.3.0）", MisreadCharset.ISO_8859_1).orElseThrow();
    String twice = damage(once, MisreadCharset.ISO_8859_1).orElseThrow();
    assertThat(MojibakeDetector.repair(twice)).isEqualTo("Q4（v0.3.0）");
  }

  @Test
  void honestTextThatLooksLikeDamageStaysOnceItIsRestored() {
    String text = "« publié\u00a0» à l’été";
    String once = damage(text, MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(once)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "\uF8FFüöÄ,🚀,Mac Roman",
    "‚Äì,–,Mac Roman",
    "Ã©,é,Windows-1252",
    "â€™,’,Windows-1252",
    "ðŸš€,🚀,Windows-1252",
    "ΓÇô,–,CP437",
    "≡ƒÜÇ,🚀,CP437",
    "вЂ“,–,Windows-1251",
    "ğŸš€,🚀,Windows-1254",
    "馃殌,🚀,GBK",
    "LiĂ¨ge,Liège,Windows-1250",
    "pĹ™Ă\u00adĹˇtĂ\u00ad,příští,Windows-1250",
    "âś“,✓,Windows-1250",
    "fÃŒr,für,ISO-8859-15",
    "tĹ\u0099etĂ\u00adho,třetího,ISO-8859-2",
    "ÔÇö,—,CP850",
    "\u00adƒÜÇ,🚀,CP850",
    "\u00adčÜÇ,🚀,CP852",
    "â\u0080\u0093,–,ISO-8859-1"
  })
  void knownDamageIsNamed(String damaged, String text, String charset) {
    assertThat(MojibakeDetector.find(damaged)).extracting(Mojibake::charset).containsOnly(charset);
    assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
  }

  @Test
  void honestTextBehindDamageIsReadInItsPlace() {
    String text = "SELKÄ\u00a0EDELLÄ, ääkköset";
    String damaged = damage(text, MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
  }

  /** The consoles of two countries differ in few characters, as those of the web do. */
  @ParameterizedTest
  @EnumSource(
      value = MisreadCharset.class,
      names = {"CP437", "CP850", "CP852", "WINDOWS_1250", "ISO_8859_2", "ISO_8859_15"})
  void aRunThatSeveralCharsetsReadFollowsTheOneOfTheText(MisreadCharset charset) {
    String text = "Příští možnosti: Žluťoučký kůň – „uvozovky“ a tečky… 20 ± 2 © ½";
    String damaged = damage(text, charset).orElseThrow();
    assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
  }

  @Test
  void whatTwoCharsetsHaveInCommonIsDamageOfTheOneThatOtherDamageIsOf() {
    assertThat(MojibakeDetector.find("ğŸš€ itâ€™s"))
        .extracting(Mojibake::charset)
        .containsExactly("Windows-1254", "Windows-1254");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain",
        "┌──┐",
        "│ a │",
        "╔═══╗║x║╚═══╝",
        "├── src",
        "└─┐",
        "─┤a├─",
        "█▓▒░",
        "“MAÇÃ”",
        "“DAĞ” “BEŞ” “KAĞ»",
        "« É »",
        "«école»",
        "—États",
        "—él",
        "“Ä”",
        "„Ö“",
        "‘Å’",
        "é…»",
        "CAFÉ”",
        "NOËL™",
        "l’été’”",
        "Её",
        "«ИТОГ»",
        "РІК",
        "Її",
        "Київ",
        "в’їзд",
        "в’є",
        "А茅台",
        "A茅台",
        "联通",
        "谢谢谢谢",
        "3×²",
        "20 °C ± 2",
        "50 €…",
        "CAFFÈ™",
        "¡Él!",
        "¿Él?",
        "Ünïcödé",
        "œuvre",
        "naïve",
        "Ångström",
        "ÅÄÖ",
        "Ã",
        "Â",
        "à",
        "ἀρχή",
        "ΑΒΓ…",
        "→ ✓ ✔ •",
        "½ ¼ ¾",
        "① ② ③",
        "irmã…”",
        "hâlâ…",
        "α β γ Σ",
        "E=mc²",
        "日本語",
        "한국어",
        "ไทย",
        "हिन्दी",
        "עברית",
        "العربية",
        "\uFEFFx",
        "\uFFFD\uFFFD",
        "ƒ(x) ≈ 2ˆn",
        "(-1/2)! = √π",
        "r√π",
        "∆°",
        "10 Å—",
        "»öffentlich«",
        "«Bogotá»…",
        "“hâlâ”…",
        "«amanhã»",
        "SELKÄ\u00a0EDELLÄ",
        "plášť, zvlášť, déšť",
        "PÄŤ, DĹŽKA, MŮŽE",
        "ŁÓŻKO, więżą",
        "Ăştia",
        "NICIODATĂ™",
        "‘Æ’"
      })
  void lookAlikesAreNoDamage(String text) {
    assertThat(MojibakeDetector.find(text)).isEmpty();
  }

  @Test
  void aRunThatCouldBeEitherFollowsTheRestOfTheText() {
    String word = damage("не", MisreadCharset.MAC_ROMAN).orElseThrow();
    String sentence = damage("дорожная карта", MisreadCharset.MAC_ROMAN).orElseThrow();
    assertThat(MojibakeDetector.find(word)).isEmpty();
    assertThat(MojibakeDetector.repair(word + " " + sentence)).isEqualTo("не дорожная карта");
  }

  @Test
  void anAccentGivesWayToALetterThatTheSameRunCouldBe() {
    String rest = " ‚Äì it‚Äôs ‚Äúplanned‚Äù ‚Äì";
    for (String word : List.of("schön", "façade", "São", "maître", "Æble", "tâche")) {
      String damaged = damage(word, MisreadCharset.WINDOWS_1252).orElseThrow();
      assertThat(MojibakeDetector.repair(damaged + rest)).isEqualTo(word + " – it’s “planned” –");
    }
    String decomposed = damage("e\u0301te\u0301", MisreadCharset.MAC_ROMAN).orElseThrow();
    assertThat(MojibakeDetector.repair(decomposed + rest)).startsWith("e\u0301te\u0301 –");
  }

  /** An accent of Greek or of no language, which the bytes of a quotation mark could be. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "“LUNEDÌ”",
        "LUNEDÌ’",
        "LUNEDÌ—MARTEDÌ",
        "LUNEDÌ–MARTEDÌ",
        "LUNEDÌ…",
        "LUNEDÌ\u00a0"
      })
  void aCapitalBeforeAQuotationMarkOrADashIsNoAccent(String text) {
    String rest = damage("è – perché", MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(rest + " " + text)).isEqualTo("è – perché " + text);
    String damaged = damage(text, MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(rest + " " + damaged)).isEqualTo("è – perché " + text);
  }

  /** Another charset would make ⤽ and ⤝ of the quotation marks. */
  @Test
  void noPartIsRestoredOfARunThatOneCharsetReadsInWhole() {
    String word = damage("“ኖቬም”", MisreadCharset.WINDOWS_1252).orElseThrow();
    String rest = damage(" – 🚀", MisreadCharset.WINDOWS_1252).orElseThrow();
    assertThat(MojibakeDetector.repair(word + rest)).isEqualTo(word + " – 🚀");
  }

  @ParameterizedTest
  @EnumSource(names = {"WINDOWS_1252", "MAC_ROMAN", "WINDOWS_1251", "ISO_8859_1", "CP437"})
  void apostrophesOfAnAlphabetComeBackWithItsLetters(MisreadCharset charset) {
    for (String text : List.of("пʼять завдань", "в обʼємі", "צ׳כית ומפת", "חז״ל ומפת הדרכים")) {
      String damaged = damage(text, charset).orElseThrow();
      assertThat(MojibakeDetector.repair(damaged)).isEqualTo(text);
    }
  }

  @Test
  void anOrdinalBehindASpaceIsNoApostrophe() {
    String rest = damage("más – ¿qué?", MisreadCharset.MAC_ROMAN).orElseThrow();
    assertThat(MojibakeDetector.repair(rest + " 20\u00a0ºC")).isEqualTo("más – ¿qué? 20\u00a0ºC");
  }

  @ParameterizedTest
  @CsvSource({"À l’été – déjà,“Où” – forêt été", "À bientôt – l’été,Déjà prévu – l’année “Où”"})
  void whatTwoUsualCharsetsExplainIsNoDamageOfAThird(String first, String second) {
    String mixed =
        damage(first, MisreadCharset.WINDOWS_1252).orElseThrow()
            + '\n'
            + damage(second, MisreadCharset.ISO_8859_1).orElseThrow();
    assertThat(MojibakeDetector.repair(mixed)).isEqualTo(first + '\n' + second);
  }

  @Test
  void theRangesAreThoseOfTheText() {
    assertThat(MojibakeDetector.find("a ‚Äì b Ã© c"))
        .extracting(Mojibake::start, Mojibake::end)
        .containsExactly(tuple(2, 5), tuple(8, 10));
  }

  @Test
  void aDamagedRoadmapComesBackByteForByte() throws IOException {
    Path seed = RealMarkdown.at("ai-infra/seed-as-received.md");
    Path original = RealMarkdown.at("ai-infra/history/2025-12-01-c1e6cef.md");
    byte[] repaired =
        MojibakeDetector.repair(Files.readString(seed)).getBytes(StandardCharsets.UTF_8);
    assertThat(repaired).isEqualTo(Files.readAllBytes(original));
  }

  @ParameterizedTest
  @ValueSource(strings = {"corpus", "ai-infra/history"})
  void noSoundRoadmapIsCalledDamaged(String folder) throws IOException {
    for (Path file : RealMarkdown.files(folder)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      assertThat(MojibakeDetector.find(text)).as("%s", file).isEmpty();
    }
  }

  private static String shout(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The text's UTF-8 read as the charset by the JDK; empty where that loses something. */
  private static Optional<String> damage(String text, MisreadCharset charset) {
    String name =
        switch (charset) {
          case WINDOWS_1252 -> "windows-1252";
          case WINDOWS_1254 -> "windows-1254";
          case MAC_ROMAN -> "x-MacRoman";
          case ISO_8859_1 -> "ISO-8859-1";
          case CP437 -> "IBM437";
          case WINDOWS_1251 -> "windows-1251";
          case WINDOWS_1250 -> "windows-1250";
          case ISO_8859_15 -> "ISO-8859-15";
          case ISO_8859_2 -> "ISO-8859-2";
          case CP850 -> "IBM850";
          case CP852 -> "IBM852";
          case GBK -> "GBK";
        };
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (charset == MisreadCharset.GBK) {
      String read = new String(bytes, Charset.forName(name));
      return read.indexOf('\uFFFD') < 0 ? Optional.of(read) : Optional.empty();
    }
    StringBuilder read = new StringBuilder();
    for (byte each : bytes) {
      char c = new String(new byte[] {each}, Charset.forName(name)).charAt(0);
      read.append(c == '\uFFFD' ? (char) (each & 0xFF) : c);
    }
    return Optional.of(read.toString());
  }
}
