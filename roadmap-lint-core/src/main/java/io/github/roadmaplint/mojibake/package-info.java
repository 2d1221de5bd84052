/**
 * Finds text whose UTF-8 bytes were once read as another charset, and gives it back as it was:
 * strings only.
 */
@NullMarked
package io.github.roadmaplint.mojibake;

import org.jspecify.annotations.NullMarked;
