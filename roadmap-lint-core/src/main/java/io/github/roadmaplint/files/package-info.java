/** Files in words for people: what they are called, and what goes wrong with them. */
@NullMarked
package io.github.roadmaplint.files;

import org.jspecify.annotations.NullMarked;
