/**
 * The façade: {@link io.github.roadmaplint.RoadmapLinter} reads roadmaps, runs the rules and
 * returns a {@link io.github.roadmaplint.LintReport}.
 */
@NullMarked
package io.github.roadmaplint;

import org.jspecify.annotations.NullMarked;
