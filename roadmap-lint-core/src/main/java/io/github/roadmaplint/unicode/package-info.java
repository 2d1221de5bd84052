/**
 * What Unicode says of a text: emoji as whole grapheme clusters, their qualification and
 * shortcodes, display width.
 */
@NullMarked
package io.github.roadmaplint.unicode;

import org.jspecify.annotations.NullMarked;
