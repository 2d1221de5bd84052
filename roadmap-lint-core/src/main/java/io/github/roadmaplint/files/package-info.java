/**
 * Files in words for people, what they are called and what goes wrong with them; reading those that
 * may be of any size; and which are git's.
 */
@NullMarked
package io.github.roadmaplint.files;

import org.jspecify.annotations.NullMarked;
