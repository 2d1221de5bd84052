/** Rules on links: where they lead, and whether anything is there. */
@NullMarked
package io.github.roadmaplint.rule.links;

import org.jspecify.annotations.NullMarked;
