package io.github.roadmaplint;

import io.github.roadmaplint.config.LintConfiguration;
import io.github.roadmaplint.links.AddressPatterns;
import io.github.roadmaplint.links.LinkSettings;
import io.github.roadmaplint.rule.links.LinkOptions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads from a configuration how links are verified. */
public final class LinkSettingsReader {
  private LinkSettingsReader() {}

  /** The settings for {@link io.github.roadmaplint.links.LinkVerifiers}. */
  public static LinkSettings read(LintConfiguration configuration) {
    LinkSettings defaults = LinkSettings.defaults();
    Optional<Integer> perHost = configuration.configured(LinkOptions.PER_HOST);
    ToolVersion tool = ToolVersion.load();
    return new LinkSettings(
        "%s/%s (+%s)".formatted(tool.name(), tool.version(), tool.address()),
        perHost.orElse(defaults.perHost()),
        perHost.orElse(defaults.perHostByHttp2()),
        configuration.option(LinkOptions.IN_ALL),
        configuration.option(LinkOptions.TIMEOUT),
        configuration.option(LinkOptions.DEADLINE),
        configuration.option(LinkOptions.RETRIES),
        defaults.retryDelay(),
        defaults.longestPause(),
        configuration.option(LinkOptions.ALLOW_PRIVATE),
        statuses(configuration.option(LinkOptions.ACCEPT)),
        headers(configuration.option(LinkOptions.HEADERS)),
        patterns(configuration));
  }

  private static Map<String, Set<Integer>> statuses(Map<String, String> byHost) {
    return byHost.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                each ->
                    Arrays.stream(each.getValue().split(" +"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet())));
  }

  private static Map<String, List<String>> headers(Map<String, String> byHost) {
    return byHost.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
  }

  private static AddressPatterns patterns(LintConfiguration configuration) {
    return AddressPatterns.of(
        configuration.option(LinkOptions.INCLUDE),
        configuration.option(LinkOptions.EXCLUDE),
        configuration.option(LinkOptions.REMAP));
  }
}
