package io.github.roadmaplint.mojibake;

import static io.github.roadmaplint.mojibake.TextClass.ARABIC;
import static io.github.roadmaplint.mojibake.TextClass.CYRILLIC;
import static io.github.roadmaplint.mojibake.TextClass.EAST_ASIAN;
import static io.github.roadmaplint.mojibake.TextClass.GREEK;
import static io.github.roadmaplint.mojibake.TextClass.HEBREW;
import static io.github.roadmaplint.mojibake.TextClass.INDIC;
import static io.github.roadmaplint.mojibake.TextClass.LATIN;
import static io.github.roadmaplint.mojibake.TextClass.MARK;
import static io.github.roadmaplint.mojibake.TextClass.PICTURE;
import static io.github.roadmaplint.mojibake.TextClass.TWICE_DAMAGED;
import static io.github.roadmaplint.mojibake.TextClass.UNLIKELY;
import static io.github.roadmaplint.mojibake.TextClass.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Expected is what Unicode's blocks hold, each from its first character to its last. */
class TextClassTest {
  /** Signs of these blocks are what Windows-1252 or Mac Roman show a byte as. */
  private static final String BYTES_OF_UTF_8 = "ƒˆ˜˘˙˚˝˛ˇ\uFB01\uFB02\uF8FF";

  private static final int UKRAINIAN_APOSTROPHE = 0x2BC;

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of(UnicodeBlock.LATIN_EXTENDED_A, LATIN),
        Arguments.of(UnicodeBlock.LATIN_EXTENDED_ADDITIONAL, VIETNAMESE),
        Arguments.of(UnicodeBlock.IPA_EXTENSIONS, UNLIKELY),
        Arguments.of(UnicodeBlock.SPACING_MODIFIER_LETTERS, UNLIKELY),
        Arguments.of(UnicodeBlock.GREEK, GREEK),
        Arguments.of(UnicodeBlock.GREEK_EXTENDED, GREEK),
        Arguments.of(UnicodeBlock.CYRILLIC, CYRILLIC),
        Arguments.of(UnicodeBlock.CYRILLIC_SUPPLEMENTARY, CYRILLIC),
        Arguments.of(UnicodeBlock.ARMENIAN, UNLIKELY),
        Arguments.of(UnicodeBlock.ARABIC, ARABIC),
        Arguments.of(UnicodeBlock.SYRIAC, UNLIKELY),
        Arguments.of(UnicodeBlock.SAMARITAN, UNLIKELY),
        Arguments.of(UnicodeBlock.DEVANAGARI, INDIC),
        Arguments.of(UnicodeBlock.TAMIL, INDIC),
        Arguments.of(UnicodeBlock.THAI, INDIC),
        Arguments.of(UnicodeBlock.LAO, UNLIKELY),
        Arguments.of(UnicodeBlock.TIBETAN, UNLIKELY),
        Arguments.of(UnicodeBlock.PHONETIC_EXTENSIONS, UNLIKELY),
        Arguments.of(UnicodeBlock.COMBINING_DIACRITICAL_MARKS_SUPPLEMENT, UNLIKELY),
        Arguments.of(UnicodeBlock.GENERAL_PUNCTUATION, PICTURE),
        Arguments.of(UnicodeBlock.SUPERSCRIPTS_AND_SUBSCRIPTS, UNLIKELY),
        Arguments.of(UnicodeBlock.CURRENCY_SYMBOLS, PICTURE),
        Arguments.of(UnicodeBlock.LETTERLIKE_SYMBOLS, PICTURE),
        Arguments.of(UnicodeBlock.NUMBER_FORMS, UNLIKELY),
        Arguments.of(UnicodeBlock.ARROWS, PICTURE),
        Arguments.of(UnicodeBlock.MATHEMATICAL_OPERATORS, PICTURE),
        Arguments.of(UnicodeBlock.MISCELLANEOUS_TECHNICAL, PICTURE),
        Arguments.of(UnicodeBlock.CONTROL_PICTURES, UNLIKELY),
        Arguments.of(UnicodeBlock.OPTICAL_CHARACTER_RECOGNITION, UNLIKELY),
        Arguments.of(UnicodeBlock.BOX_DRAWING, PICTURE),
        Arguments.of(UnicodeBlock.DINGBATS, PICTURE),
        Arguments.of(UnicodeBlock.SUPPLEMENTAL_ARROWS_A, PICTURE),
        Arguments.of(UnicodeBlock.BRAILLE_PATTERNS, UNLIKELY),
        Arguments.of(UnicodeBlock.SUPPLEMENTAL_ARROWS_B, PICTURE),
        Arguments.of(UnicodeBlock.MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B, UNLIKELY),
        Arguments.of(UnicodeBlock.SUPPLEMENTAL_MATHEMATICAL_OPERATORS, UNLIKELY),
        Arguments.of(UnicodeBlock.MISCELLANEOUS_SYMBOLS_AND_ARROWS, PICTURE),
        Arguments.of(UnicodeBlock.GLAGOLITIC, UNLIKELY),
        Arguments.of(UnicodeBlock.IDEOGRAPHIC_DESCRIPTION_CHARACTERS, UNLIKELY),
        Arguments.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, EAST_ASIAN),
        Arguments.of(UnicodeBlock.HIRAGANA, EAST_ASIAN),
        Arguments.of(UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS, EAST_ASIAN),
        Arguments.of(UnicodeBlock.YI_SYLLABLES, UNLIKELY),
        Arguments.of(UnicodeBlock.MEETEI_MAYEK, UNLIKELY),
        Arguments.of(UnicodeBlock.HANGUL_SYLLABLES, EAST_ASIAN),
        Arguments.of(UnicodeBlock.HANGUL_JAMO_EXTENDED_B, UNLIKELY),
        Arguments.of(UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS, EAST_ASIAN),
        Arguments.of(UnicodeBlock.LINEAR_B_SYLLABARY, UNLIKELY),
        Arguments.of(UnicodeBlock.MAHJONG_TILES, PICTURE),
        Arguments.of(UnicodeBlock.EMOTICONS, PICTURE),
        Arguments.of(UnicodeBlock.SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A, PICTURE),
        Arguments.of(UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B, UNLIKELY),
        Arguments.of(UnicodeBlock.TAGS, PICTURE));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void allOfABlockIsOfOneClass(UnicodeBlock block, TextClass expected) {
    assertThat(defined(block)).isNotEmpty().allMatch(each -> TextClass.of(each) == expected);
  }

  private static Stream<Integer> defined(UnicodeBlock block) {
    return IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
        .filter(each -> block.equals(UnicodeBlock.of(each)) && Character.isDefined(each))
        .filter(each -> BYTES_OF_UTF_8.indexOf(each) < 0 && each != UKRAINIAN_APOSTROPHE)
        .boxed();
  }

  @Test
  void whatOnlyDamageShowsIsDamagedTwice() {
    assertThat(BYTES_OF_UTF_8.chars()).allMatch(each -> TextClass.of(each) == TWICE_DAMAGED);
    assertThat(IntStream.range(0x80, 0xA0)).allMatch(each -> TextClass.of(each) == TWICE_DAMAGED);
  }

  @ParameterizedTest
  @CsvSource({
    // the first and the last of Latin-1's signs and letters
    "00A0,LATIN",
    "00FF,LATIN",
    // of Latin Extended-B, the letters of Vietnamese and Romanian
    "0180,UNLIKELY",
    "019F,UNLIKELY",
    "01A0,LATIN",
    "01A1,LATIN",
    "01A2,UNLIKELY",
    "01AE,UNLIKELY",
    "01AF,LATIN",
    "01B0,LATIN",
    "01B1,UNLIKELY",
    "0217,UNLIKELY",
    "0218,LATIN",
    "021B,LATIN",
    "021C,UNLIKELY",
    // accents, to the ogonek
    "0300,MARK",
    "0328,MARK",
    "0329,UNLIKELY",
    // points, letters and signs of Hebrew, without those for singing and foreign words
    "05AF,UNLIKELY",
    "05B0,HEBREW",
    "05EA,HEBREW",
    "05F0,UNLIKELY",
    "05F2,UNLIKELY",
    "05F3,HEBREW",
    "05F4,HEBREW",
    // the apostrophe of Ukrainian
    "02BB,UNLIKELY",
    "02BC,CYRILLIC",
    "02BD,UNLIKELY",
    // numbers in circles; the letters Ⓐ to Ⓙ would be honest Ukrainian
    "2460,PICTURE",
    "2473,PICTURE",
    "2474,UNLIKELY",
    "24BF,UNLIKELY",
    "24C0,PICTURE",
    "20D0,UNLIKELY",
    "20E3,PICTURE",
    "27FF,PICTURE",
    "FE0D,UNLIKELY",
    "FE0E,PICTURE",
    "FE0F,PICTURE",
    "FEFF,PICTURE",
    "FFFD,PICTURE",
    "FFFC,UNLIKELY"
  })
  void charactersOfMixedBlocksAreToldApart(String number, TextClass expected) {
    assertThat(TextClass.of(Integer.parseInt(number, 16))).isEqualTo(expected);
  }

  @Test
  void anAccentIsOneThatLatinLettersAreDecomposedInto() {
    String decomposed =
        IntStream.rangeClosed(0xA0, 0x1EFF)
            .filter(each -> Set.of(LATIN, VIETNAMESE).contains(TextClass.of(each)))
            .mapToObj(Character::toString)
            .map(each -> Normalizer.normalize(each, Normalizer.Form.NFD))
            .collect(Collectors.joining());
    assertThat(IntStream.rangeClosed(0x300, 0x328).boxed())
        .allMatch(
            each -> TextClass.of(each) == MARK == decomposed.contains(Character.toString(each)));
  }

  /** No version of Unicode defines them: the last of a block, and U+0378. */
  @ParameterizedTest
  @CsvSource({"0378", "05FF", "2E5F", "2FFF0"})
  void whatIsNotDefinedIsUnlikely(String number) {
    assertThat(TextClass.of(Integer.parseInt(number, 16))).isEqualTo(UNLIKELY);
  }

  @Test
  void fewPicturesAndManyLettersAreNoAccident() {
    assertThat(Stream.of(PICTURE, VIETNAMESE).map(TextClass::convincingCount)).containsOnly(1);
    assertThat(Stream.of(INDIC, EAST_ASIAN).map(TextClass::convincingCount)).containsOnly(2);
    assertThat(Stream.of(LATIN, GREEK, CYRILLIC, HEBREW, ARABIC, MARK))
        .extracting(TextClass::convincingCount)
        .containsOnly(3);
  }
}
