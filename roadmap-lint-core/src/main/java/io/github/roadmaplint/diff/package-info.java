/** What differs between two texts. */
@NullMarked
package io.github.roadmaplint.diff;

import org.jspecify.annotations.NullMarked;
