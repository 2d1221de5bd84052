/** The rules on the characters and bytes of a roadmap. */
@NullMarked
package io.github.roadmaplint.rule.text;

import org.jspecify.annotations.NullMarked;
