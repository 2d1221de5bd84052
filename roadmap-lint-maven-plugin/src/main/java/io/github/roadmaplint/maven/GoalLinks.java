package io.github.roadmaplint.maven;

import io.github.roadmaplint.LinkSettingsReader;
import io.github.roadmaplint.config.LinkMode;
import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.config.RunSettings;
import io.github.roadmaplint.links.LinkSettings;
import io.github.roadmaplint.links.LinkVerifier;
import io.github.roadmaplint.links.LinkVerifiers;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** How a goal verifies links: as {@code roadmap.links} and Maven's {@code -o} want it. */
record GoalLinks(MavenSession session, SettingsDecrypter decrypter, Log log, GoalFiles files) {
  /**
   * What asks the network, or the cache alone, or nobody.
   *
   * @param cacheDirectory null where nobody chose
   * @param gitHubHosts hosts beside {@code github.com} that are GitHub Enterprise servers
   */
  LinkVerifier verifier(
      LintConfiguration configuration, @Nullable File cacheDirectory, List<String> gitHubHosts)
      throws MojoExecutionException {
    LinkMode mode = configuration.option(RunSettings.LINKS);
    if (mode == LinkMode.OFF) {
      return LinkVerifier.off("roadmap.links is off");
    }
    LinkSettings settings = LinkSettingsReader.read(configuration);
    Path cache = files.cache(cacheDirectory, MavenEnvironment.of(session)).resolve("links.json");
    if (mode == LinkMode.CACHED || session.isOffline()) {
      return LinkVerifiers.fromCache(settings, cache);
    }
    return LinkVerifiers.online(
        settings,
        new MavenNetwork(decrypter, log)
            .access(session.getSettings(), gitHubHosts, MavenEnvironment.of(session), progress()),
        cache);
  }

  private ProgressLine progress() {
    return new ProgressLine(
        log, MavenTerminal.isWatched(session) ? System.err : null, System::nanoTime);
  }
}
