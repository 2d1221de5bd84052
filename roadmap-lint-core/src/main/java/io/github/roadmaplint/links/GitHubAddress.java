package io.github.roadmaplint.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * An address on GitHub whose meaning GitHub's API knows.
 *
 * @param url the address
 * @param owner the repository's owner
 * @param repository the repository's name
 * @param kind what it shows
 * @param subject an issue's, discussion's or milestone's number, a label's name, a release's tag,
 *     an object's expression as of {@code git rev-parse}; empty for a repository
 */
record GitHubAddress(HttpUrl url, String owner, String repository, Kind kind, String subject) {
  /** What an address shows. */
  enum Kind {
    REPOSITORY,
    /** An issue or a pull request. */
    ISSUE,
    DISCUSSION,
    MILESTONE,
    LABEL,
    RELEASE,
    /** A file, a folder or a commit. */
    OBJECT
  }

  private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9][\\w-]{0,99}");
  private static final Pattern REPOSITORY_NAME = Pattern.compile("[\\w.-]{1,100}");
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");
  private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,64}");

  /** First path segments that are GitHub's own pages and no owner. */
  private static final Set<String> PAGES =
      Set.of(
          "about",
          "account",
          "apps",
          "blog",
          "codespaces",
          "collections",
          "contact",
          "copilot",
          "customer-stories",
          "dashboard",
          "enterprise",
          "events",
          "explore",
          "features",
          "join",
          "login",
          "logout",
          "marketplace",
          "mobile",
          "new",
          "newsroom",
          "notifications",
          "organizations",
          "orgs",
          "partners",
          "pricing",
          "readme",
          "resources",
          "search",
          "security",
          "sessions",
          "settings",
          "site",
          "solutions",
          "sponsors",
          "stars",
          "team",
          "topics",
          "trending",
          "users");

  /** Pages that every repository has. */
  private static final Set<String> LISTS =
      Set.of("branches", "commits", "issues", "pulls", "releases", "tags");

  /** The address as GitHub reads it; empty for what only its web pages know. */
  static Optional<GitHubAddress> of(HttpUrl url) {
    List<String> path = new ArrayList<>(url.pathSegments());
    if (path.get(path.size() - 1).isEmpty()) {
      path.remove(path.size() - 1);
    }
    boolean isRepository =
        path.size() >= 2
            && OWNER.matcher(path.get(0)).matches()
            && !PAGES.contains(path.get(0).toLowerCase(Locale.ROOT))
            && REPOSITORY_NAME.matcher(path.get(1)).matches()
            && !path.get(1).endsWith(".git");
    return isRepository ? within(url, path) : Optional.empty();
  }

  private static Optional<GitHubAddress> within(HttpUrl url, List<String> path) {
    if (path.size() == 2 || path.size() == 3 && LISTS.contains(path.get(2))) {
      return found(url, path, Kind.REPOSITORY, "");
    }
    if (path.size() == 3) {
      return Optional.empty();
    }
    String subject = path.get(3);
    return switch (path.get(2)) {
      case "issues" -> path.size() == 4 ? numbered(url, path, Kind.ISSUE) : Optional.empty();
      case "pull" -> numbered(url, path, Kind.ISSUE);
      case "discussions" ->
          path.size() == 4 ? numbered(url, path, Kind.DISCUSSION) : Optional.empty();
      case "milestone" -> path.size() == 4 ? numbered(url, path, Kind.MILESTONE) : Optional.empty();
      case "labels" -> path.size() == 4 ? found(url, path, Kind.LABEL, subject) : Optional.empty();
      case "releases" ->
          subject.equals("tag") && path.size() > 4
              ? found(url, path, Kind.RELEASE, String.join("/", path.subList(4, path.size())))
              : Optional.empty();
      case "blob", "tree", "raw", "blame", "edit" ->
          found(
              url,
              path,
              Kind.OBJECT,
              subject + ":" + String.join("/", path.subList(4, path.size())));
      case "commit" ->
          path.size() == 4 && COMMIT.matcher(subject).matches()
              ? found(url, path, Kind.OBJECT, subject)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<GitHubAddress> numbered(HttpUrl url, List<String> path, Kind kind) {
    return NUMBER.matcher(path.get(3)).matches()
        ? found(url, path, kind, path.get(3))
        : Optional.empty();
  }

  private static Optional<GitHubAddress> found(
      HttpUrl url, List<String> path, Kind kind, String subject) {
    return Optional.of(new GitHubAddress(url, path.get(0), path.get(1), kind, subject));
  }

  /** The repository as {@code owner/name}. */
  String nameWithOwner() {
    return owner + "/" + repository;
  }

  /** The same place in the repository under its new name. */
  HttpUrl in(String otherNameWithOwner) {
    String[] names = otherNameWithOwner.split("/", 2);
    return direct().newBuilder().setPathSegment(0, names[0]).setPathSegment(1, names[1]).build();
  }

  /** The same address without the redirects that GitHub has for http and www. */
  HttpUrl direct() {
    HttpUrl.Builder direct = url.newBuilder().scheme("https").host(webHost());
    return url.isHttps() ? direct.build() : direct.port(HttpUrl.defaultPort("https")).build();
  }

  /** Whether GitHub has no redirect for its scheme and host. */
  boolean isDirect() {
    return direct().equals(url);
  }

  /** The host that GitHub's pages are on. */
  String webHost() {
    return webHost(url);
  }

  /** The host that GitHub's pages are on, where an address is one of them. */
  static String webHost(HttpUrl url) {
    return url.host().equals("www.github.com") ? "github.com" : url.host();
  }
}
