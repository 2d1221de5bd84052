/** The rules on whether a roadmap is still current. */
@NullMarked
package io.github.roadmaplint.rule.freshness;

import org.jspecify.annotations.NullMarked;
