package io.github.roadmaplint.mojibake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A charset that UTF-8 is often mistaken for, read backwards: from a character to the bytes that it
 * was made of. A byte of 0x80 to 0x9F that the charset leaves open stands for the control character
 * of that number, as the WHATWG Encoding Standard has it.
 */
enum MisreadCharset {
  WINDOWS_1252("Windows-1252", "windows-1252"),
  WINDOWS_1254("Windows-1254", "windows-1254"),
  MAC_ROMAN("Mac Roman", "x-MacRoman"),
  ISO_8859_1("ISO-8859-1", "ISO-8859-1"),
  CP437("CP437", "IBM437"),
  WINDOWS_1251("Windows-1251", "windows-1251"),
  WINDOWS_1250("Windows-1250", "windows-1250"),
  ISO_8859_15("ISO-8859-15", "ISO-8859-15"),
  ISO_8859_2("ISO-8859-2", "ISO-8859-2"),
  CP850("CP850", "IBM850"),
  CP852("CP852", "IBM852"),
  GBK("GBK", "GBK");

  private static final int NO_BYTES = -1;

  private final String label;
  private final String javaName;

  /** The byte of each character, 0 where it has none; read when the first run asks for it. */
  private volatile byte @Nullable [] table;

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
    int value = table()[c] & 0xFF;
    return value == 0 ? NO_BYTES : value;
  }

  /** Whether a first and a second byte stand side by side; most honest runs fail here. */
  boolean couldShowUtf8(String run) {
    if (isDoubleByte()) {
      return true;
    }
    byte[] known = table();
    int previous = 0;
    for (int i = 0; i < run.length(); i++) {
      int value = known[run.charAt(i)] & 0xFF;
      if (previous >= 0xC2 && previous <= 0xF4 && value >= 0x80 && value < 0xC0) {
        return true;
      }
      previous = value;
    }
    return false;
  }

  private byte[] table() {
    byte[] known = table;
    if (known == null) {
      known = readTable();
      table = known;
    }
    return known;
  }

  private byte[] readTable() {
    byte[] bytes = new byte[Character.MAX_VALUE + 1];
    if (!Charset.isSupported(javaName)) {
      return bytes;
    }
    Charset charset = Charset.forName(javaName);
    for (int value = 0x80; value <= 0xFF; value++) {
      String read = new String(new byte[] {(byte) value}, charset);
      if (read.length() == 1 && read.charAt(0) != '\uFFFD') {
        bytes[read.charAt(0)] = (byte) value;
      } else if (value < 0xA0) {
        bytes[value] = (byte) value;
      }
    }
    if (this == MAC_ROMAN) {
      addMacRomanAliases(bytes);
    }
    return bytes;
  }

  /** Apple's table has changed: 0xDB was ¤ before it was €, and 0xBD is Ω by either number. */
  private static void addMacRomanAliases(byte[] bytes) {
    bytes['\u20AC'] = (byte) 0xDB;
    bytes['\u00A4'] = (byte) 0xDB;
    bytes['\u03A9'] = (byte) 0xBD;
    bytes['\u2126'] = (byte) 0xBD;
    bytes['\uF8FF'] = (byte) 0xF0;
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
}
