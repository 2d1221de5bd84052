package io.github.roadmaplint.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.github.roadmaplint.links.LinkProgress;
import io.github.roadmaplint.links.NetworkAccess;
import io.github.roadmaplint.links.WebProxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MavenNetworkTest {
  private final List<Server> servers = new ArrayList<>();
  private final List<Proxy> proxies = new ArrayList<>();
  private final List<SettingsProblem> problems = new ArrayList<>();
  private final SettingsDecrypter decrypter = mock();
  private final Log log = mock();

  @BeforeEach
  void decrypt() {
    SettingsDecryptionResult decrypted = mock();
    when(decrypted.getServers()).thenReturn(servers);
    when(decrypted.getProxies()).thenReturn(proxies);
    when(decrypted.getProblems()).thenReturn(problems);
    when(decrypter.decrypt(any())).thenReturn(decrypted);
  }

  private NetworkAccess access(List<String> gitHubHosts, Map<String, String> environment) {
    try {
      return new MavenNetwork(decrypter, log)
          .access(new Settings(), gitHubHosts, environment, LinkProgress.none());
    } catch (MojoExecutionException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void server(String id, String password) {
    Server server = new Server();
    server.setId(id);
    server.setPassword(password);
    servers.add(server);
  }

  private void proxy(boolean active, String host, String direct, String user, String password) {
    Proxy proxy = new Proxy();
    proxy.setActive(active);
    proxy.setProtocol("http");
    proxy.setHost(host);
    proxy.setPort(3128);
    proxy.setNonProxyHosts(direct);
    proxy.setUsername(user);
    proxy.setPassword(password);
    proxies.add(proxy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gho_\u00E4", "gho_\n1", "gho_ 1", "gho_\u0000"})
  void leavesOutWhatIsNoToken(String text) {
    server("github.com", text);

    assertThat(access(List.of(), Map.of("GITHUB_TOKEN", text)).gitHubTokens()).isEmpty();
    verify(log).warn(contains("GITHUB_TOKEN is not used"));
    verify(log).warn(contains("<server> github.com in settings.xml is not used"));
    verify(log, never()).warn(contains("gho_"));
  }

  @Test
  void takesATokenWithoutTheLineBreakBehindIt() {
    server("github.com", " gho_1\n");

    assertThat(access(List.of(), Map.of()).gitHubTokens()).containsEntry("github.com", "gho_1");
  }

  @Test
  void takesActiveProxiesWithTheirPasswords() {
    proxy(false, "old.corp.net", null, null, null);
    proxy(true, "proxy.corp.net", "localhost|*.corp.net", "user", "s3cret");

    assertThat(access(List.of(), Map.of()).proxies())
        .containsExactly(
            new WebProxy(
                "http",
                "proxy.corp.net",
                3128,
                List.of("localhost", "*.corp.net"),
                "user",
                "s3cret"));
  }

  @ParameterizedTest
  @CsvSource({
    "http,   proxy.corp.net,     70000, its <port> is 70000; write one from 1 to 65535",
    "http,   proxy.corp.net,         0, its <port> is 0; write one from 1 to 65535",
    "http,   proxy.corp.net,        -1, its <port> is -1; write one from 1 to 65535",
    "socks5, proxy.corp.net,      1080, its <protocol> is 'socks5'; write http or https",
    "http,   http://proxy.net/,   3128, its <host> is 'http://proxy.net/'; write a name or an address alone",
    "http,   'proxy corp',        3128, its <host> is 'proxy corp'; write a name or an address alone",
    "http,   proxy.net:3128,      3128, its <host> is 'proxy.net:3128'; write a name or an address alone",
    "http,   pröxy.net,           3128, its <host> is 'pröxy.net'; write a name or an address alone"
  })
  void leavesOutAProxyThatIsNone(String protocol, String host, int port, String obstacle) {
    proxy(true, host, null, null, null);
    proxies.get(0).setId("corp");
    proxies.get(0).setProtocol(protocol);
    proxies.get(0).setPort(port);

    assertThat(access(List.of(), Map.of()).proxies()).isEmpty();
    verify(log).warn("<proxy> corp in settings.xml is not used: " + obstacle);
  }

  @ParameterizedTest
  @CsvSource({
    "proxy, proxy",
    "my_proxy.corp.net, my_proxy.corp.net",
    "10.0.0.1, 10.0.0.1",
    "::1, ::1",
    "[fd00::5], fd00::5"
  })
  void takesAProxyByNameOrAddress(String host, String taken) {
    proxy(true, host, null, null, null);

    assertThat(access(List.of(), Map.of()).proxies())
        .extracting(WebProxy::host)
        .containsOnly(taken);
    verify(log, never()).warn(contains("proxy"));
  }

  @Test
  void takesTokensOfServersThatAreGitHub() {
    server("github.com", "one");
    server("git.corp.net", "two");
    server("central", "three");
    server("git.other.net", "four");

    assertThat(access(List.of("git.corp.net", "git.without.net"), Map.of()).gitHubTokens())
        .containsExactlyInAnyOrderEntriesOf(Map.of("github.com", "one", "git.corp.net", "two"));
  }

  @ParameterizedTest
  @CsvSource({
    "'',                        github.com",
    "https://github.com,        github.com",
    "https://git.corp.net,      git.corp.net",
    "https://git.corp.net/,     git.corp.net",
    "https://git.other.net,     ''",
    "not an address,            ''"
  })
  void takesTheTokenOfTheEnvironmentForItsOwnServer(String server, String host) {
    assertThat(
            access(
                    List.of("git.corp.net"),
                    Map.of("GITHUB_TOKEN", "token", "GITHUB_SERVER_URL", server))
                .gitHubTokens())
        .isEqualTo(host.isEmpty() ? Map.of() : Map.of(host, "token"));
  }

  @Test
  void knowsHostsInAnyLetterCase() {
    server("Git.Corp.net", "two");
    Map<String, String> environment =
        Map.of("GITHUB_TOKEN", "one", "GITHUB_SERVER_URL", "https://Code.corp.net");

    assertThat(access(List.of("GIT.corp.net", "code.corp.NET"), environment).gitHubTokens())
        .containsOnly(Map.entry("git.corp.net", "two"), Map.entry("code.corp.net", "one"));
  }

  @Test
  void prefersTheServerOfTheSettings() {
    server("github.com", "settings");

    assertThat(access(List.of(), Map.of("GITHUB_TOKEN", "environment")).gitHubTokens())
        .containsEntry("github.com", "settings");
  }

  @Test
  void hasNoTokenWithoutOne() {
    server("github.com", null);

    assertThat(access(List.of(), Map.of("GITHUB_TOKEN", " ")).gitHubTokens()).isEmpty();
  }

  @Test
  void saysWhereAPasswordCannotBeDecrypted() {
    problems.add(
        new DefaultSettingsProblem(
            "Failed to decrypt password for server github.com: org.sonatype.SecDispatcherException:"
                + " java.io.FileNotFoundException: settings-security.xml (No such file)",
            SettingsProblem.Severity.ERROR,
            "",
            -1,
            -1,
            null));

    access(List.of(), Map.of());

    verify(log)
        .warn(
            "settings.xml: Failed to decrypt password for server github.com:"
                + " settings-security.xml (No such file)");
  }
}
