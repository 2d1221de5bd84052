package io.github.roadmaplint.config;

/** How links are verified. */
public enum LinkMode {
  /** Over the network, what the cache knows aside. */
  CHECK,
  /** From the cache alone. */
  CACHED,
  /** Not at all. */
  OFF
}
