package io.github.roadmaplint.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged letter between {@code |}, among what people write beside it. */
class UnitInTextTest {
  private static UnitInText place(String marked, MisreadCharset charset) {
    int start = marked.indexOf('|');
    String damaged = marked.substring(start + 1, marked.lastIndexOf('|'));
    Unit unit = Utf8Units.of(damaged, charset).units().get(0);
    return UnitInText.of(marked.replace("|", ""), start, unit);
  }

  private static boolean isConvincing(String marked, MisreadCharset charset) {
    return place(marked, charset).isConvincingLetter(charset);
  }

  @ParameterizedTest
  @CsvSource({
    "caf|Ã©|,true",
    "|Ã©|,true",
    "L|Ã©|on,true",
    // CAFÉ” in capitals
    "L|Ã©|,false",
    "L|Ã©|A,false",
    "S|Ã“|a,false",
    "L|Ã§|A,false",
    "LL|Ã³|A,false",
    "L|Ä±|A,false",
    "L|Ã¢|a,true",
    // œ and the angstrom before a quotation mark
    "|Å“|,false",
    "10 |Å“|,false",
    "c|Å“|ur,true",
    "|Å“|uvre,true",
    "c|Å“|,true",
    "|Å¾|,false",
    "|Å¾|a,true",
    // a capital in a word
    "a|Ã‰|,false"
  })
  void lettersOfWesternCharsets(String marked, boolean expected) {
    assertThat(isConvincing(marked, MisreadCharset.WINDOWS_1252)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "t|Ă©|,true",
    "T|Ă©|,false",
    "T|Ă©|T,false",
    "T|Ă©|t,true",
    // letters, and what ends a quotation, may be honest
    "T|Ăł|t,false",
    "T|Ă“|t,false"
  })
  void lettersOfCentralEuropeanCharsets(String marked, boolean expected) {
    assertThat(isConvincing(marked, MisreadCharset.WINDOWS_1250)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "|√©|,true",
    "pu|»ô|in,true",
    "|»ô|in,false",
    // roots of π
    "|√π|,false",
    "r|√π|,false",
    "1r|√π|,false",
    "ro|√π|,true",
    "r|√π|r,true",
    "|√π|r,false"
  })
  void lettersOfMacRoman(String marked, boolean expected) {
    assertThat(isConvincing(marked, MisreadCharset.MAC_ROMAN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "|├⌐|,true",
    "|┬⌐|,true",
    // lines of a box, unless in a word
    "|├│|,false",
    "n|├│|n,true",
    "|├│|n,true",
    "n|┬│|,false",
    "n|─▒|n,false",
    "|─ù|,false",
    "n|─ù|,true",
    "n|┼é|,true",
    "n|╚Ö|,false",
    // ŝ
    "n|┼¥|n,false"
  })
  void lettersOfConsoles(String marked, boolean expected) {
    assertThat(isConvincing(marked, MisreadCharset.CP437)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "a|Г©|,true",
    "z|Г©|,true",
    "|Г©|A,true",
    "|Г©|Z,true",
    "`|Г©|{,false",
    "@|Г©|[,false",
    "д|Г©|д,false"
  })
  void lettersInCyrillicText(String marked, boolean expected) {
    assertThat(isConvincing(marked, MisreadCharset.WINDOWS_1251)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "irm|ã…”|,true",
    "irm|ã…”|x,false",
    "|ã…”|,false",
    // small letters alone
    "|âšœ|,true",
    "|âš›|,false",
    "IRM|Ã…|,false"
  })
  void lastLettersOfWordsAndTheirMarksCouldBeHonest(String marked, boolean expected) {
    assertThat(place(marked, MisreadCharset.WINDOWS_1252))
        .returns(expected, UnitInText::couldBeWord);
  }
}
