/** Edits to a text, and applying them to files without ever losing one. */
@NullMarked
package io.github.roadmaplint.fix;

import org.jspecify.annotations.NullMarked;
