/** The rules on headings, their emoji and their order. */
@NullMarked
package io.github.roadmaplint.rule.headings;

import org.jspecify.annotations.NullMarked;
