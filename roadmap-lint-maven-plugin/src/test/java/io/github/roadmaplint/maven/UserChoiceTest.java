package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.roadmaplint.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserChoiceTest {
  private static final String CACHE = "roadmap.cache.directory";

  @TempDir Path folder;
  private final Properties commandLine = new Properties();
  private final Profile settings = new Profile();
  private final DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();

  @Test
  void isTheCommandLineAndTheSettings() {
    assertThat(choice().names(CACHE, "/a")).isFalse();

    commandLine.setProperty(CACHE, "/a");
    settings.addProperty(CACHE, "/b");

    assertThat(choice().names(CACHE, "/a")).isTrue();
    assertThat(choice().names(CACHE, "/b")).isTrue();
    assertThat(choice().names(CACHE, "/c")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-B\n-D%s=/a b\n",
        "\"-D%s=/a b\"",
        "\"-D%s=/a  b\"",
        "-D \"%s=/a b\"\n-B",
        "--define\n%s=/a b",
        "-D%s =/a b",
        "-D%s=${env.A}"
      })
  void isNotWhatTheRepositoryAddsToTheCommandLine(String arguments) throws IOException {
    write("maven.config", arguments.formatted(CACHE));
    commandLine.setProperty(CACHE, "/a b");

    assertThat(choice().names(CACHE, "/a b")).isFalse();
    assertThat(choice().names(CACHE, Path.of("/a b"), folder)).isFalse();
  }

  /** What stands beyond would count as the user's own. */
  @ParameterizedTest
  @ValueSource(strings = {"maven.config", "maven-user.properties"})
  void isNotKnownWhereTheRepositorySaysMoreThanIsRead(String name) throws IOException {
    write(name, "#".repeat(1 << 20) + "\n");

    assertThatThrownBy(this::choice)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageEndingWith(name + " is larger than 1 MiB; take out what it does not need");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s = /a",
        "\\u0072%2$s: /a",
        "${includes} = more.properties",
        "${optionals} = more.properties"
      })
  void isNotWhatTheRepositorySetsForMaven4(String properties) throws IOException {
    write("maven-user.properties", properties.formatted(CACHE, CACHE.substring(1)));
    commandLine.setProperty(CACHE, "/a");

    assertThat(choice().names(CACHE, "/a")).isFalse();
  }

  @Test
  void isWhatOtherPropertiesOfTheRepositoryDoNotConcern() throws IOException {
    write("maven-user.properties", CACHE + " = /a\nacme = \\u00zz\n");
    commandLine.setProperty(CACHE, "/a");

    assertThat(choice().names(CACHE, "/a")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {".mvn/settings.xml", "ci/settings.xml"})
  void isNotWhatSettingsOfTheRepositorySay(String file) throws IOException {
    settings.addProperty(CACHE, "/b");
    if (file.startsWith(".mvn/")) {
      write("settings.xml", "");
    } else {
      request.setUserSettingsFile(folder.resolve(file).toFile());
    }

    assertThat(choice().names(CACHE, "/b")).isFalse();
  }

  @Test
  void isNotWhatGlobalSettingsOfTheRepositorySay() {
    settings.addProperty(CACHE, "/b");
    request.setGlobalSettingsFile(folder.resolve("ci/settings.xml").toFile());

    assertThat(choice().names(CACHE, "/b")).isFalse();
  }

  @Test
  void isWhatSettingsBesideTheRepositorySay() {
    settings.addProperty(CACHE, "/b");
    request.setUserSettingsFile(folder.resolve("../settings.xml").toFile());

    assertThat(choice().names(CACHE, "/b")).isTrue();
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(".mvn"));
    Files.writeString(folder.resolve(".mvn").resolve(name), text);
  }

  private UserChoice choice() {
    MavenSession session = mock(MavenSession.class);
    request.setMultiModuleProjectDirectory(folder.toFile());
    request.setProfiles(List.of(settings));
    when(session.getRequest()).thenReturn(request);
    when(session.getUserProperties()).thenReturn(commandLine);
    return UserChoice.of(session);
  }
}
