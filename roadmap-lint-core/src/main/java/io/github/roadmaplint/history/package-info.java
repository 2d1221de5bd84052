/** When a file last changed, as version control knows it. */
@NullMarked
package io.github.roadmaplint.history;

import org.jspecify.annotations.NullMarked;
