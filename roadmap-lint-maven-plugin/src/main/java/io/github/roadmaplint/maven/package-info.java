/** The goals: they turn Maven's world into calls of the core. */
@NullMarked
package io.github.roadmaplint.maven;

import org.jspecify.annotations.NullMarked;
