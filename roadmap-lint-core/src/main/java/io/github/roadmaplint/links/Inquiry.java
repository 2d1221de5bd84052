package io.github.roadmaplint.links;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How an address is asked, as far as its verdict may depend on it.
 *
 * @param withToken whether GitHub's API is asked
 * @param allowsPrivate whether the host may be private
 * @param options stands for what counts as alive and which headers are sent, of any host that a
 *     redirect may lead to; empty where nothing is chosen
 */
record Inquiry(boolean withToken, boolean allowsPrivate, String options) {
  /** The inquiries for addresses. */
  static Function<String, Inquiry> with(LinkSettings settings, Set<String> tokenHosts) {
    String options = options(settings);
    return address -> {
      String lowerCase = address.toLowerCase(Locale.ROOT);
      return new Inquiry(
          tokenHosts.stream().anyMatch(lowerCase::contains), settings.allowPrivate(), options);
    };
  }

  /** The same where no API was of help. */
  Inquiry withoutToken() {
    return new Inquiry(false, allowsPrivate, options);
  }

  /** Whether a verdict that came of this serves one who would ask otherwise. */
  boolean serves(Inquiry other) {
    return (withToken || !other.withToken)
        && (!allowsPrivate || other.allowsPrivate)
        && options.equals(other.options);
  }

  /** Without the values of headers, which may be secrets. */
  private static String options(LinkSettings settings) {
    TreeMap<String, TreeSet<String>> chosen = new TreeMap<>();
    settings
        .acceptedStatuses()
        .forEach(
            (host, statuses) ->
                statuses.forEach(status -> add(chosen, host, String.valueOf(status))));
    settings
        .headers()
        .forEach(
            (host, headers) ->
                headers.forEach(header -> add(chosen, host, header.split(":", 2)[0])));
    return chosen.isEmpty() ? "" : Integer.toHexString(chosen.toString().hashCode());
  }

  private static void add(TreeMap<String, TreeSet<String>> chosen, String host, String text) {
    chosen.computeIfAbsent(host, each -> new TreeSet<>()).add(text);
  }
}
