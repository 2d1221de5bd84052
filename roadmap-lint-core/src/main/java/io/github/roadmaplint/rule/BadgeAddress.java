package io.github.roadmaplint.rule;

import io.github.roadmaplint.calendar.Typography;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads from the address of an image what it shows, where its service draws just that. */
final class BadgeAddress {
  /** Up to a dash that stands alone; of two, one shows. */
  private static final String PART = "[^-/?#]*+(?:--[^-/?#]*+){0,20}+";

  /** A label, if any, a message and a colour. */
  private static final Pattern STATIC_BADGE =
      Pattern.compile(
          "https?://img\\.shields\\.io/badge/(?:"
              + PART
              + "-)??(?<message>"
              + PART
              + ")-[^-/?#]++(?:[?#].*)?");

  /** Of so many percent, unless of another number. */
  private static final Pattern PROGRESS_BAR =
      Pattern.compile(
          "https?://(?:progress-bar\\.(?:xyz|dev)|geps\\.dev/progress)/(?<percent>\\d{1,3})/?"
              + "(?:\\?(?!.*\\bscale=).*)?");

  private BadgeAddress() {}

  /** What such an image shows, without its label; empty where nobody can tell. */
  static Optional<String> shown(String address) {
    Matcher bar = PROGRESS_BAR.matcher(address);
    if (bar.matches()) {
      return Optional.of(bar.group("percent") + "%");
    }
    Matcher badge = STATIC_BADGE.matcher(address);
    return badge.matches() ? Optional.of(unescaped(badge.group("message"))) : Optional.empty();
  }

  private static String unescaped(String message) {
    String words =
        message
            .replace("--", "-")
            .replace("__", "\0")
            .replace('_', ' ')
            .replace('\0', '_')
            .replace("+", "%2B");
    try {
      return Typography.plain(URLDecoder.decode(words, StandardCharsets.UTF_8)).strip();
    } catch (IllegalArgumentException e) {
      return words; // A percent sign that begins no escape stands for itself.
    }
  }
}
