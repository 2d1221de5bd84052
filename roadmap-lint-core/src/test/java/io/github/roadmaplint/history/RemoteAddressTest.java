package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.transport.URIish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteAddressTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "https://github.com/o/r",
    "https://github.com/o/r.git",
    "https://github.com/o/r/",
    "https://github.com/o/r/tree/main/module",
    "https://user:password@github.com/o/r.git",
    "http://github.com/o/r",
    "git@github.com:o/r.git",
    "ssh://git@github.com/o/r.git",
    "ssh://git@github.com:22/o/r.git",
    "git://github.com/o/r.git",
    "scm:git:https://github.com/o/r.git",
    "scm:git:git@github.com:o/r.git"
  })
  void isReadFromAllForms(String remote) {
    assertThat(RemoteAddress.of(remote)).hasValue("https://github.com/o/r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/srv/git/r.git", "../r", "file:///srv/git/r", "https://github.com/o"})
  void isEmptyForWhatIsNotOnTheWeb(String remote) {
    assertThat(RemoteAddress.of(remote)).isEmpty();
  }

  @Test
  void keepsDotsOfTheName() {
    assertThat(RemoteAddress.of("git@git.corp.net:team/site.js.git"))
        .hasValue("https://git.corp.net/team/site.js");
  }

  @Test
  void isThatOfOrigin() throws GitAPIException, IOException, URISyntaxException {
    assertThat(RemoteAddress.ofOrigin(folder)).isEmpty();
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      assertThat(RemoteAddress.ofOrigin(folder)).isEmpty();
      git.remoteAdd().setName("origin").setUri(new URIish("git@github.com:o/r.git")).call();
      assertThat(RemoteAddress.ofOrigin(folder)).hasValue("https://github.com/o/r");
    }
  }
}
