/** The rules on tables: what GitHub will really render. */
@NullMarked
package io.github.roadmaplint.rule.tables;

import org.jspecify.annotations.NullMarked;
