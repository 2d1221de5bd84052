/**
 * Files in words for people, what they are called and what goes wrong with them; and reading those
 * that may be of any size.
 */
@NullMarked
package io.github.roadmaplint.files;

import org.jspecify.annotations.NullMarked;
