package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

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

class UserChoiceTest {
  private static final String CACHE = "roadmap.cache.directory";

  @TempDir Path folder;
  private final Properties commandLine = new Properties();
  private final Profile settings = new Profile();

  @Test
  void isTheCommandLineAndTheSettings() {
    assertThat(choice().names(CACHE, "/a")).isFalse();

    commandLine.setProperty(CACHE, "/a");
    settings.addProperty(CACHE, "/b");

    assertThat(choice().names(CACHE, "/a")).isTrue();
    assertThat(choice().names(CACHE, "/b")).isTrue();
    assertThat(choice().names(CACHE, "/c")).isFalse();
  }

  @Test
  void isNotWhatTheRepositoryAddsToTheCommandLine() throws IOException {
    Files.createDirectory(folder.resolve(".mvn"));
    Files.writeString(folder.resolve(".mvn/maven.config"), "-B\n-D" + CACHE + "=/a\n");
    commandLine.setProperty(CACHE, "/a");

    assertThat(choice().names(CACHE, "/a")).isFalse();
    assertThat(choice().names(CACHE, Path.of("/a"), folder)).isFalse();
  }

  private UserChoice choice() {
    MavenSession session = mock(MavenSession.class);
    DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
    request.setMultiModuleProjectDirectory(folder.toFile());
    request.setProfiles(List.of(settings));
    when(session.getRequest()).thenReturn(request);
    when(session.getUserProperties()).thenReturn(commandLine);
    return UserChoice.of(session);
  }
}
