/** The configuration of a run: preset, severities and options. */
@NullMarked
package io.github.roadmaplint.config;

import org.jspecify.annotations.NullMarked;
