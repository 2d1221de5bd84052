/** What goes wrong with files, in words for people. */
@NullMarked
package io.github.roadmaplint.files;

import org.jspecify.annotations.NullMarked;
