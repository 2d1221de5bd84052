/** Rules on the YAML block at the top of a roadmap. */
@NullMarked
package io.github.roadmaplint.rule.frontmatter;

import org.jspecify.annotations.NullMarked;
