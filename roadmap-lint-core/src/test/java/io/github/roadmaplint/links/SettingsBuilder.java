package io.github.roadmaplint.links;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings that differ from the defaults in what a test is about. */
final class SettingsBuilder {
  private final LinkSettings defaults = LinkSettings.defaults();
  private Duration timeout = defaults.timeout();
  private Duration deadline = defaults.deadline();
  private boolean allowPrivate = defaults.allowPrivate();
  private Map<String, Set<Integer>> acceptedStatuses = defaults.acceptedStatuses();
  private Map<String, List<String>> headers = defaults.headers();
  private AddressPatterns patterns = defaults.patterns();

  SettingsBuilder timeout(Duration chosen) {
    timeout = chosen;
    return this;
  }

  SettingsBuilder deadline(Duration chosen) {
    deadline = chosen;
    return this;
  }

  SettingsBuilder allowPrivate() {
    allowPrivate = true;
    return this;
  }

  SettingsBuilder acceptedStatuses(Map<String, Set<Integer>> chosen) {
    acceptedStatuses = chosen;
    return this;
  }

  SettingsBuilder headers(Map<String, List<String>> chosen) {
    headers = chosen;
    return this;
  }

  SettingsBuilder patterns(AddressPatterns chosen) {
    patterns = chosen;
    return this;
  }

  LinkSettings build() {
    return new LinkSettings(
        defaults.userAgent(),
        defaults.perHost(),
        defaults.perHostByHttp2(),
        defaults.inAll(),
        timeout,
        deadline,
        defaults.retries(),
        defaults.retryDelay(),
        defaults.longestPause(),
        allowPrivate,
        acceptedStatuses,
        headers,
        patterns);
  }
}
