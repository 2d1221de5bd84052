package io.github.roadmaplint.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * What is written into the page, so that it needs no other file.
 *
 * @param style the style sheet
 * @param script the script
 */
record Assets(String style, String script) {
  static Assets load() {
    return new Assets(text("report.css"), text("report.js"));
  }

  /**
   * A Content Security Policy (Level 3) under which nothing runs but this script, and nothing is
   * fetched: whatever came from a roadmap can do neither.
   */
  String policy() {
    return "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
        .formatted(hash(style), hash(script));
  }

  private static String text(String name) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      // A browser hashes what it has parsed, with the line endings made one.
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has it", e);
    }
  }
}
