package io.github.roadmaplint.mojibake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A charset that UTF-8 is often mistaken for, read backwards: from a character to the bytes that it
 * was made of. A byte of 0x80 to 0x9F that the charset leaves open stands for the control character
 * of that number, as the WHATWG Encoding Standard has it.
 */
enum MisreadCharset {
  WINDOWS_1252("Windows-1252", "windows-1252"),
  MAC_ROMAN("Mac Roman", "x-MacRoman"),
  ISO_8859_1("ISO-8859-1", "ISO-8859-1"),
  CP437("CP437", "IBM437"),
  WINDOWS_1251("Windows-1251", "windows-1251"),
  GBK("GBK", "GBK");

  private static final int NO_BYTES = -1;

  private final String label;
  private final String javaName;

  MisreadCharset(String label, String javaName) {
    this.label = label;
    this.javaName = javaName;
  }

  String label() {
    return label;
  }

  /** Whether a character can stand for two bytes. */
  boolean isDoubleByte() {
    return this == GBK;
  }

  /** The byte, or two in one number, that was read as this character; -1 if there is none. */
  int bytes(char c) {
    if (isDoubleByte()) {
      return Charset.isSupported(javaName) ? pair(c) : NO_BYTES;
    }
    return Tables.BY_CHARSET.computeIfAbsent(this, MisreadCharset::table).getOrDefault(c, NO_BYTES);
  }

  private Map<Character, Integer> table() {
    Map<Character, Integer> table = new HashMap<>();
    if (!Charset.isSupported(javaName)) {
      return table;
    }
    Charset charset = Charset.forName(javaName);
    for (int value = 0x80; value <= 0xFF; value++) {
      String read = new String(new byte[] {(byte) value}, charset);
      if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
        table.put(read.charAt(0), value);
      } else if (value < 0xA0) {
        table.put((char) value, value);
      }
    }
    if (this == MAC_ROMAN) {
      addMacRomanAliases(table);
    }
    return table;
  }

  /** Apple's table has changed: 0xDB was ¤ before it was €, and 0xBD is Ω by either number. */
  private static void addMacRomanAliases(Map<Character, Integer> table) {
    table.put('\u20AC', 0xDB);
    table.put('\u00A4', 0xDB);
    table.put('\u03A9', 0xBD);
    table.put('\u2126', 0xBD);
    table.put('\uF8FF', 0xF0);
  }

  private int pair(char c) {
    byte[] pair = String.valueOf(c).getBytes(Charset.forName(javaName));
    return pair.length < 2 || pair[0] >= 0 || pair[1] >= 0
        ? NO_BYTES
        : (pair[0] & 0xFF) << 8 | pair[1] & 0xFF;
  }

  /** The repaired text as this charset shows it: how the damage came about. */
  boolean shows(String repaired, String damaged) {
    byte[] bytes = repaired.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    for (int i = 0; i < damaged.length(); i++) {
      int expected = bytes(damaged.charAt(i));
      if (expected > 0xFF) {
        if (at >= bytes.length || (bytes[at++] & 0xFF) != expected >> 8) {
          return false;
        }
      }
      if (expected < 0 || at >= bytes.length || (bytes[at++] & 0xFF) != (expected & 0xFF)) {
        return false;
      }
    }
    return at == bytes.length;
  }

  /** Each table is read when the first run asks for its charset. */
  private static final class Tables {
    static final ConcurrentMap<MisreadCharset, Map<Character, Integer>> BY_CHARSET =
        new ConcurrentHashMap<>();
  }
}
