package io.github.roadmaplint.maven;

import io.github.roadmaplint.links.HostName;
import io.github.roadmaplint.links.LinkProgress;
import io.github.roadmaplint.links.NetworkAccess;
import io.github.roadmaplint.links.WebProxy;
import io.github.roadmaplint.rule.OptionType;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Proxies and tokens as Maven's settings and the environment have them. */
final class MavenNetwork {
  private static final String GITHUB = "github.com";
  private static final TextParameter<List<String>> GITHUB_HOSTS =
      new TextParameter<>(
          "roadmap.github.hosts",
          OptionType.listOf(OptionType.parsed("a host such as github.example.org", HostName::of)));
  private static final int LAST_PORT = 65_535;

  /** Maven puts what Java threw behind its words, the class before each message. */
  private static final Pattern CLASS =
      Pattern.compile(": (?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error)\\b");

  /** A name, an IPv4 or an IPv6 address. */
  private static final Pattern HOST =
      Pattern.compile("[A-Za-z0-9_.-]+|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*]?");

  private final SettingsDecrypter decrypter;
  private final Log log;

  MavenNetwork(SettingsDecrypter decrypter, Log log) {
    this.decrypter = decrypter;
    this.log = log;
  }

  /**
   * The access that settings and environment give.
   *
   * @param gitHubHosts hosts beside {@code github.com} that are GitHub Enterprise servers
   * @throws MojoExecutionException if one of them is no host
   */
  NetworkAccess access(
      Settings settings,
      List<String> gitHubHosts,
      Map<String, String> environment,
      LinkProgress progress)
      throws MojoExecutionException {
    List<String> hosts = GITHUB_HOSTS.read(String.join(",", gitHubHosts));
    SettingsDecryptionResult decrypted =
        decrypter.decrypt(new DefaultSettingsDecryptionRequest(settings));
    for (SettingsProblem problem : decrypted.getProblems()) {
      log.warn("settings.xml: " + CLASS.matcher(problem.getMessage()).replaceAll(""));
    }
    List<WebProxy> proxies =
        decrypted.getProxies().stream()
            .filter(Proxy::isActive)
            .filter(this::isUsable)
            .map(MavenNetwork::proxy)
            .toList();
    Map<String, String> tokens = environmentToken(hosts, environment);
    for (Server server : decrypted.getServers()) {
      String host = server.getId().toLowerCase(Locale.ROOT);
      if (isGitHub(host, hosts) && server.getPassword() != null) {
        put(
            tokens,
            host,
            server.getPassword(),
            "The password of <server> " + server.getId() + " in settings.xml");
      }
    }
    return new NetworkAccess(proxies, tokens, progress);
  }

  private boolean isUsable(Proxy proxy) {
    Optional<String> obstacle = obstacle(proxy);
    obstacle.ifPresent(
        each ->
            log.warn("<proxy> %s in settings.xml is not used: %s".formatted(proxy.getId(), each)));
    return obstacle.isEmpty();
  }

  private static Optional<String> obstacle(Proxy proxy) {
    String protocol = String.valueOf(proxy.getProtocol());
    String host = String.valueOf(proxy.getHost());
    if (!protocol.equalsIgnoreCase("http") && !protocol.equalsIgnoreCase("https")) {
      return Optional.of("its <protocol> is '" + protocol + "'; write http or https");
    }
    if (!HOST.matcher(host).matches()) {
      return Optional.of("its <host> is '" + host + "'; write a name or an address alone");
    }
    return proxy.getPort() < 1 || proxy.getPort() > LAST_PORT
        ? Optional.of("its <port> is " + proxy.getPort() + "; write one from 1 to " + LAST_PORT)
        : Optional.empty();
  }

  private static WebProxy proxy(Proxy proxy) {
    return new WebProxy(
        proxy.getProtocol(),
        proxy.getHost().replaceAll("[\\[\\]]", ""),
        proxy.getPort(),
        WebProxy.hosts(proxy.getNonProxyHosts()),
        proxy.getUsername(),
        proxy.getPassword());
  }

  /**
   * {@code GITHUB_TOKEN}, which GitHub Actions gives for the server that {@code GITHUB_SERVER_URL}
   * names, and which is for {@code github.com} where that is absent.
   */
  private Map<String, String> environmentToken(
      List<String> gitHubHosts, Map<String, String> environment) {
    Map<String, String> tokens = new HashMap<>();
    String token = environment.getOrDefault("GITHUB_TOKEN", "");
    String host = serverHost(environment.getOrDefault("GITHUB_SERVER_URL", ""));
    if (isGitHub(host, gitHubHosts)) {
      put(tokens, host, token, "GITHUB_TOKEN");
    }
    return tokens;
  }

  private void put(Map<String, String> tokens, String host, String token, String origin) {
    if (NetworkAccess.isToken(token.strip())) {
      tokens.put(host, token.strip());
    } else if (!token.isBlank()) {
      log.warn(origin + " is not used: it holds characters that no token has");
    }
  }

  private static String serverHost(String url) {
    try {
      String host = url.isBlank() ? GITHUB : URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static boolean isGitHub(String host, List<String> gitHubHosts) {
    return host.equals(GITHUB) || gitHubHosts.contains(host);
  }
}
