package io.github.roadmaplint.maven;

/** How links are verified. */
enum LinkMode {
  /** Over the network, what the cache knows aside. */
  CHECK,
  /** From the cache alone. */
  CACHED,
  /** Not at all. */
  OFF
}
