package io.github.roadmaplint.rule.links;

import java.util.Set;

/**
 * The pages that a site has of a repository beside its files. A file is shown at {@code
 * owner/name/blob/branch/path}, so that {@code ../../issues} leads from the root to its issues.
 */
final class RepositoryPage {
  /** How deep the repository lies below the root of its files. */
  private static final int REPOSITORY = -2;

  private static final Set<String> PAGES =
      Set.of(
          "actions",
          "archive",
          "blame",
          "blob",
          "branches",
          "commit",
          "commits",
          "compare",
          "contributors",
          "discussions",
          "edit",
          "fork",
          "forks",
          "generate",
          "graphs",
          "issues",
          "labels",
          "merge_requests",
          "milestone",
          "milestones",
          "network",
          "new",
          "packages",
          "pipelines",
          "projects",
          "pull",
          "pulls",
          "pulse",
          "raw",
          "releases",
          "search",
          "security",
          "settings",
          "stargazers",
          "subscription",
          "tags",
          "tree",
          "watchers",
          "wiki");

  private RepositoryPage() {}

  /**
   * Whether a path leads to one.
   *
   * @param path relative to the repository's root, {@code ..} not yet resolved
   */
  static boolean isAt(String path) {
    int depth = 0;
    int lowest = 0;
    String page = "";
    for (String name : path.split("/")) {
      if (name.equals("..")) {
        lowest = Math.min(lowest, --depth);
      } else if (!name.isEmpty() && !name.equals(".")) {
        page = depth == REPOSITORY ? name : page;
        depth++;
      }
    }
    return lowest == REPOSITORY && (depth == REPOSITORY || PAGES.contains(page));
  }
}
