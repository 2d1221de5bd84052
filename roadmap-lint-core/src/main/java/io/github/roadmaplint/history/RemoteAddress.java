package io.github.roadmaplint.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/** Where a repository is on the web. */
public final class RemoteAddress {
  /** {@code git@host:owner/name}, {@code ssh://git@host/owner/name}, {@code https://host/…}. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?:scm:git:)?(?:(?:https?|ssh|git)://(?:[^@/]+@)?([\\w.-]+)(?::\\d+)?/|[\\w.-]+@([\\w.-]+):)"
              + "([\\w.-]+/[\\w.-]+?)(?:\\.git)?(?:/.*)?");

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
    String host = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return Optional.of("https://" + host + "/" + matcher.group(3));
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
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
