package io.github.roadmaplint.report;

import io.github.roadmaplint.unicode.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JsonGenerator;

/** The forms that SARIF has for messages and paths. */
final class SarifText {
  /** What paths are relative to. */
  static final String ROOT = "ROOT";

  private static final String UNRESERVED = "-._~/";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private SarifText() {}

  /** Writes a plain text message in which text from a roadmap is nothing but text. */
  static void writeMessage(JsonGenerator json, String name, String text) {
    json.writeObjectPropertyStart(name);
    // "](" would make a link of it (section 3.11.6).
    json.writeStringProperty("text", escaped(SafeText.of(text).replace("](", "] (")));
    json.writeEndObject();
  }

  /** A message without placeholders (section 3.11.5). */
  static String escaped(String text) {
    return text.replace("{", "{{").replace("}", "}}");
  }

  /** Writes where a file is. */
  static void writeArtifact(JsonGenerator json, String path) {
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", uri(path));
    json.writeStringProperty("uriBaseId", ROOT);
    json.writeEndObject();
  }

  /** A relative path as a URI reference (RFC 3986): all but unreserved characters encoded. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (b > 0 && Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HEX.toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
