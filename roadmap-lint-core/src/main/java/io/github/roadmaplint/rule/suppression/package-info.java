/** The rules on the comments that silence rules. */
@NullMarked
package io.github.roadmaplint.rule.suppression;

import org.jspecify.annotations.NullMarked;
