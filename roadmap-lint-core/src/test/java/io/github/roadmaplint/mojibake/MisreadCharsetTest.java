package io.github.roadmaplint.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Expected are the tables of the WHATWG Encoding Standard, of Apple and of GB 2312. */
class MisreadCharsetTest {
  @ParameterizedTest
  @CsvSource({
    "WINDOWS_1252,20AC,80",
    "WINDOWS_1252,2122,99",
    "WINDOWS_1252,0178,9F",
    "WINDOWS_1252,00A0,A0",
    "WINDOWS_1252,00FF,FF",
    // open in the table
    "WINDOWS_1252,0081,81",
    "WINDOWS_1252,009D,9D",
    "WINDOWS_1254,011F,F0",
    "ISO_8859_1,0080,80",
    "ISO_8859_15,20AC,A4",
    "CP437,2500,C4",
    "MAC_ROMAN,00C4,80",
    "MAC_ROMAN,20AC,DB",
    "MAC_ROMAN,00A4,DB",
    "MAC_ROMAN,03A9,BD",
    "MAC_ROMAN,2126,BD",
    "MAC_ROMAN,F8FF,F0",
    // the first ideograph of GB 2312
    "GBK,554A,B0A1"
  })
  void aCharacterStandsForItsByte(MisreadCharset charset, String number, String bytes) {
    assertThat(charset.bytes((char) Integer.parseInt(number, 16)))
        .isEqualTo(Integer.parseInt(bytes, 16));
  }

  /** 0x81 0x40 is 丂, whose second byte is none of UTF-8's. */
  @ParameterizedTest
  @CsvSource({
    "WINDOWS_1252,0041",
    "WINDOWS_1252,0080",
    "WINDOWS_1252,0100",
    "WINDOWS_1252,FFFD",
    "ISO_8859_1,20AC",
    "MAC_ROMAN,0080",
    "CP437,0080",
    "GBK,0041",
    "GBK,4E02",
    "GBK,00FF"
  })
  void aCharacterOfNoByteHasNone(MisreadCharset charset, String number) {
    assertThat(charset.bytes((char) Integer.parseInt(number, 16))).isEqualTo(-1);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "GBK")
  void allBytesComeBack(MisreadCharset charset) {
    String name =
        charset == MisreadCharset.MAC_ROMAN
            ? "x-MacRoman"
            : charset.name().startsWith("CP")
                ? charset.name().replace("CP", "IBM")
                : charset.name().replace('_', '-');
    assertThat(IntStream.rangeClosed(0x80, 0xFF))
        .allMatch(
            value -> {
              char read =
                  new String(new byte[] {value.byteValue()}, Charset.forName(name)).charAt(0);
              return charset.bytes(read == '\uFFFD' ? (char) value.intValue() : read) == value;
            });
  }

  @ParameterizedTest
  @CsvSource({
    "Ã©,true",
    // first bytes begin at 0xC2 and end at 0xF4, second ones at 0x80 and 0xBF
    "Â€,true",
    "ô¿,true",
    "Á€,false",
    "õ€,false",
    "ÂÀ,false",
    "Âx€,false",
    "©Ã,false",
    "é,false"
  })
  void aFirstByteBeforeASecondCouldBeUtf8(String run, boolean expected) {
    assertThat(MisreadCharset.WINDOWS_1252.couldShowUtf8(run)).isEqualTo(expected);
  }

  @Test
  void damageIsWhatTheCharsetShowsOfTheText() {
    assertThat(MisreadCharset.WINDOWS_1252.shows("é", "Ã©")).isTrue();
    assertThat(MisreadCharset.WINDOWS_1252.shows("é", "Ãª")).isFalse();
    assertThat(MisreadCharset.WINDOWS_1252.shows("é", "Ã")).as("too short").isFalse();
    assertThat(MisreadCharset.WINDOWS_1252.shows("é", "Ã©©")).as("too long").isFalse();
    assertThat(MisreadCharset.WINDOWS_1252.shows("é", "Ãж")).as("of no byte").isFalse();
    assertThat(MisreadCharset.GBK.shows("🚀", "馃殌")).isTrue();
    assertThat(MisreadCharset.GBK.shows("🚀", "馃")).as("too short").isFalse();
    assertThat(MisreadCharset.GBK.shows("🚀", "馃殌馃")).as("too long").isFalse();
    assertThat(MisreadCharset.GBK.shows("🚀", "殌馃")).as("of other bytes").isFalse();
    assertThat(MisreadCharset.GBK.shows("–é", "鈥撁")).as("the last byte is left").isFalse();
    assertThat(MisreadCharset.GBK.shows("–", "鈥撁")).as("half a pair too long").isFalse();
  }
}
