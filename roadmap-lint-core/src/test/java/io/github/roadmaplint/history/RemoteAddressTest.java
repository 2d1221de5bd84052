package io.github.roadmaplint.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
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
    "scm:git:git@github.com:o/r.git",
    "https://github.com/o/r.git/module",
    "ssh://git@ssh.github.com:443/o/r.git"
  })
  void isReadFromAllForms(String remote) {
    assertThat(RemoteAddress.of(remote)).hasValue("https://github.com/o/r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/srv/git/r.git",
        "../r",
        "file:///srv/git/r",
        "https://github.com/o",
        "git@github-work:o/r.git",
        "ssh://git@github-work/o/r.git",
        "git@gitlab.com:group/subgroup/r.git",
        "https://gitlab.com/group/subgroup/r.git/"
      })
  void isEmptyForWhatIsNotOnTheWebOrCannotBeTold(String remote) {
    assertThat(RemoteAddress.of(remote)).isEmpty();
  }

  @Test
  void keepsDotsOfTheName() {
    assertThat(RemoteAddress.of("git@git.corp.net:team/site.js.git"))
        .hasValue("https://git.corp.net/team/site.js");
  }

  @Test
  void keepsThePortOfWebPages() {
    assertThat(RemoteAddress.of("https://git.corp.net:8443/o/r.git"))
        .hasValue("https://git.corp.net:8443/o/r");
    assertThat(RemoteAddress.of("ssh://git@git.corp.net:7999/o/r.git"))
        .hasValue("https://git.corp.net/o/r");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[remote \"origin\"\n",
        "[core]\n\tbare = maybe\n",
        "[core]\n\trepositoryformatversion = none\n"
      })
  void isEmptyWhereTheConfigurationIsDamaged(String configuration)
      throws GitAPIException, IOException {
    Git.init().setDirectory(folder.toFile()).call().close();
    Files.writeString(folder.resolve(".git/config"), configuration);

    assertThat(RemoteAddress.ofOrigin(folder)).isEmpty();
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
