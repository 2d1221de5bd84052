package io.github.roadmaplint.mojibake;

import java.util.ArrayList;
import java.util.List;

/**
 * The characters that a run gives when the bytes it was made of are read as UTF-8, strictly (RFC
 * 3629: no overlong form, no surrogate, nothing beyond U+10FFFF).
 *
 * @param units in order; what is no UTF-8 between them is left out
 * @param complete whether they cover the whole run
 */
record Utf8Units(List<Unit> units, boolean complete) {
  /**
   * One character of the repaired text.
   *
   * @param start index of the first damaged character in the run
   * @param end index after the last damaged one
   * @param codePoint the character
   * @param lead the first byte
   */
  record Unit(int start, int end, int codePoint, int lead) {}

  static Utf8Units of(String run, MisreadCharset charset) {
    int[] bytes = new int[run.length() * 2];
    int[] owners = new int[run.length() * 2 + 1];
    int count = 0;
    for (int i = 0; i < run.length(); i++) {
      int value = charset.bytes(run.charAt(i));
      if (value > 0xFF) {
        owners[count] = i;
        bytes[count++] = value >> 8;
        value &= 0xFF;
      }
      owners[count] = i;
      bytes[count++] = value;
    }
    owners[count] = run.length();
    return read(bytes, owners, count, charset.isDoubleByte());
  }

  /** The repaired text of all units. */
  String repaired() {
    StringBuilder text = new StringBuilder();
    units.forEach(unit -> text.appendCodePoint(unit.codePoint()));
    return text.toString();
  }

  private static Utf8Units read(int[] bytes, int[] owners, int count, boolean doubleByte) {
    List<Unit> units = new ArrayList<>();
    boolean complete = true;
    for (int at = 0; at < count; ) {
      int length = length(bytes[at]);
      int codePoint = length == 0 || at + length > count ? -1 : decode(bytes, at, length);
      if (codePoint < 0) {
        complete = false;
        at++;
        continue;
      }
      int end = doubleByte ? owners[at + length - 1] + 1 : owners[at + length];
      units.add(new Unit(owners[at], end, codePoint, bytes[at]));
      at += length;
    }
    return new Utf8Units(units, complete && !units.isEmpty());
  }

  private static int length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  private static int decode(int[] bytes, int at, int length) {
    int codePoint = bytes[at] & (0x7F >> length);
    for (int i = 1; i < length; i++) {
      int value = bytes[at + i];
      if (value < 0x80 || value > 0xBF) {
        return -1;
      }
      codePoint = codePoint << 6 | value & 0x3F;
    }
    int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
    boolean valid =
        codePoint >= least
            && codePoint <= Character.MAX_CODE_POINT
            && (codePoint < 0xD800 || codePoint > 0xDFFF);
    return valid ? codePoint : -1;
  }
}
