package io.github.roadmaplint.maven;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.history.RemoteAddress;
import io.github.roadmaplint.rule.links.LinkOptions;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * What {@code #30} is about where short references are verified and nobody says it: the repository
 * of the POM's {@code <scm>}, otherwise of git's {@code origin}.
 *
 * @param root the repository's root
 */
record OwnRepository(MavenProject project, Path root)
    implements Consumer<LintConfiguration.Builder> {
  @Override
  public void accept(LintConfiguration.Builder builder) {
    LintConfiguration chosen = builder.build();
    if (chosen.option(LinkOptions.SHORTHAND)
        && chosen.configured(LinkOptions.REPOSITORY).isEmpty()) {
      address()
          .ifPresent(
              address ->
                  builder.from("scm or origin").option(LinkOptions.REPOSITORY.key(), address));
    }
  }

  private Optional<String> address() {
    return Optional.ofNullable(project.getScm())
        .flatMap(
            scm ->
                Stream.of(scm.getUrl(), scm.getConnection())
                    .flatMap(Stream::ofNullable)
                    .flatMap(each -> RemoteAddress.of(each).stream())
                    .findFirst())
        .or(() -> RemoteAddress.ofOrigin(root));
  }
}
