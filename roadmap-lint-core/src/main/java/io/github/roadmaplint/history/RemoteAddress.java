package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Where a repository is on the web. */
public final class RemoteAddress {
  /**
   * {@code git@host:owner/name}, {@code ssh://git@host/owner/name}, {@code https://host/…}. What
   * ends in {@code .git} further down is in a group within a group, as GitLab has them.
   */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?:scm:git:)?(?:(https?|ssh|git)://(?:[^@/]+@)?([\\w.-]+)(:\\d+)?/|[\\w.-]+@([\\w.-]+):)"
              + "([\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/(?!.*\\.git/?$).*)?");

  /** Hosts that serve Git behind firewalls, and those of their web pages. */
  private static final Map<String, String> WEB_HOSTS =
      Map.of("ssh.github.com", "github.com", "altssh.gitlab.com", "gitlab.com");

  private RemoteAddress() {}

  /**
   * The web address behind the address of a remote, or a POM's {@code scm} connection.
   *
   * @return such as {@code https://github.com/owner/name}; empty where it is of no such form
   */
  public static Optional<String> of(String remote) {
    Matcher matcher = REMOTE.matcher(remote.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean hasScheme = matcher.group(1) != null;
    String host = hasScheme ? matcher.group(2) : matcher.group(4);
    // A name without a dot is one of somebody's own ~/.ssh/config.
    boolean isAlias = !host.contains(".") && (!hasScheme || matcher.group(1).equals("ssh"));
    String port =
        "https".equals(matcher.group(1)) && matcher.group(3) != null ? matcher.group(3) : "";
    return isAlias
        ? Optional.empty()
        : Optional.of(
            "https://" + WEB_HOSTS.getOrDefault(host, host) + port + "/" + matcher.group(5));
  }

  /** The web address of the remote {@code origin} of the repository around a folder. */
  public static Optional<String> ofOrigin(Path folder) {
    FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
    if (builder.getGitDir() == null) {
      return Optional.empty();
    }
    try (Repository repository = builder.build()) {
      return Optional.ofNullable(repository.getConfig().getString("remote", "origin", "url"))
          .flatMap(RemoteAddress::of);
    } catch (IOException | IllegalArgumentException e) {
      // So JGit says that the repository's configuration is damaged.
      return Optional.empty();
    }
  }
}
