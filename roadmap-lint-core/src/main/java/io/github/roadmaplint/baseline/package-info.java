/** The findings that a project knows and has not mended yet, and the file that lists them. */
@NullMarked
package io.github.roadmaplint.baseline;

import org.jspecify.annotations.NullMarked;
