/**
 * What a rule is, what it sees and what it finds: the SPI that our own and adopters' rules
 * implement.
 */
@NullMarked
package io.github.roadmaplint.rule;

import org.jspecify.annotations.NullMarked;
