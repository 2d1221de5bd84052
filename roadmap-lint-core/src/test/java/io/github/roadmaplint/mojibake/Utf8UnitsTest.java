package io.github.roadmaplint.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.roadmaplint.mojibake.Utf8Units.Unit;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected are the bytes of RFC 3629, section 4. */
class Utf8UnitsTest {
  /** ISO-8859-1 shows each byte as the character of its number. */
  private static Utf8Units read(String bytes) {
    StringBuilder run = new StringBuilder();
    for (byte each : HexFormat.of().parseHex(bytes)) {
      run.append((char) (each & 0xFF));
    }
    return Utf8Units.of(run.toString(), MisreadCharset.ISO_8859_1);
  }

  @ParameterizedTest
  @CsvSource({
    "C280,0080",
    "DFBF,07FF",
    "E0A080,0800",
    "ED9FBF,D7FF",
    "EE8080,E000",
    "EFBFBF,FFFF",
    "F0908080,10000",
    "F48FBFBF,10FFFF"
  })
  void theFirstAndTheLastOfEachLengthIsRead(String bytes, String number) {
    Utf8Units units = read(bytes);
    assertThat(units.complete()).isTrue();
    assertThat(units.units())
        .extracting(Unit::codePoint)
        .containsExactly(Integer.parseInt(number, 16));
    assertThat(units.units())
        .extracting(unit -> unit.end() - unit.start())
        .containsExactly(bytes.length() / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "80",
        "BF",
        "C0AF",
        "C1BF",
        "C2",
        "C2C0",
        "E09FBF",
        "E0A0",
        "EDA080",
        "EDBFBF",
        "F08FBFBF",
        "F09080",
        "F4908080",
        "F5808080",
        "FF"
      })
  void whatIsNoStrictUtf8IsNoUnit(String bytes) {
    assertThat(read(bytes).units()).isEmpty();
    assertThat(read(bytes).complete()).isFalse();
  }

  @Test
  void unitsStandWhereTheirBytesDo() {
    Utf8Units units = read("C3A9" + "80" + "E28093");
    assertThat(units.complete()).isFalse();
    assertThat(units.units())
        .isEqualTo(List.of(new Unit(0, 2, 0xE9, 0xC3), new Unit(3, 6, 0x2013, 0xE2)));
    assertThat(units.repaired()).isEqualTo("é–");
  }

  /** A character of GBK stands for two bytes; 馃殌 is F0 9F, 9A 80. */
  @Test
  void aCharacterCanHoldTwoBytes() {
    assertThat(Utf8Units.of("馃殌", MisreadCharset.GBK))
        .isEqualTo(new Utf8Units(List.of(new Unit(0, 2, 0x1F680, 0xF0)), true));
  }
}
