/** What goes wrong with YAML, in words for people. */
@NullMarked
package io.github.roadmaplint.yaml;

import org.jspecify.annotations.NullMarked;
