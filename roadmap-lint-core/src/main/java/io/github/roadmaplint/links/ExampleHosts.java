package io.github.roadmaplint.links;

import java.util.regex.Pattern;

/** Host names that stand for others in documentation, RFC 2606. */
final class ExampleHosts {
  private static final Pattern NAME =
      Pattern.compile("(?:.*\\.)?(?:example|invalid|test|example\\.(?:com|net|org))\\.?");

  private ExampleHosts() {}

  static boolean contain(String host) {
    return NAME.matcher(host).matches();
  }
}
