package io.github.roadmaplint.rule.links;

import io.github.roadmaplint.document.Link;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a link within the repository leads.
 *
 * @param path relative to the repository's root, {@code ..} not yet resolved; the document's own
 *     path where the link is a mere fragment
 * @param fragment what follows {@code #}, decoded; empty where nothing does
 * @param sameDocument whether the link names no file
 */
record LocalTarget(String path, String fragment, boolean sameDocument) {
  /**
   * The target of a link; empty for addresses on the web, such as those of the repository's other
   * pages, and for what a site generator makes.
   */
  static Optional<LocalTarget> of(String documentPath, Link link) {
    String address = link.destination();
    if (address.isEmpty()
        || address.startsWith("//")
        || !scheme(address).isEmpty()
        || address.contains("{{")
        || address.contains("{%")) {
      return Optional.empty();
    }
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : decoded(withoutDirective(address.substring(hash + 1)));
    String file = hash < 0 ? address : address.substring(0, hash);
    int query = file.indexOf('?');
    String path = decoded(query < 0 ? file : file.substring(0, query));
    if (path.isEmpty()) {
      return Optional.of(new LocalTarget(documentPath, fragment, true));
    }
    // GitHub takes a leading slash from the repository's root.
    String folder = documentPath.substring(0, documentPath.lastIndexOf('/') + 1);
    String fromRoot = path.startsWith("/") ? path.substring(1) : folder + path;
    return RepositoryPage.isAt(fromRoot)
        ? Optional.empty()
        : Optional.of(new LocalTarget(fromRoot, fragment, false));
  }

  /** Without what browsers look for in the text of a page (URL Fragment Text Directives). */
  private static String withoutDirective(String fragment) {
    return fragment.split(":~:", 2)[0];
  }

  /** Whether an address is a path on one machine: {@code C:/plan.md}, {@code file:///plan.md}. */
  static boolean isOnOneMachine(String address) {
    String scheme = scheme(address);
    return scheme.equalsIgnoreCase("file")
        || scheme.length() == 1 && (address.startsWith("/", 2) || address.startsWith("\\", 2));
  }

  /** RFC 3986, section 3.1; empty where an address has none. */
  private static String scheme(String address) {
    int at = 0;
    while (at < address.length() && isOfScheme(address.charAt(at), at == 0)) {
      at++;
    }
    return at < address.length() && address.charAt(at) == ':' ? address.substring(0, at) : "";
  }

  private static boolean isOfScheme(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || !first && (c >= '0' && c <= '9' || c == '+' || c == '.' || c == '-');
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
