/**
 * What tests of rules need, in {@code roadmap-lint-core} of type {@code test-jar}: for the rules of
 * this project and for those of others. It asks for no test framework.
 */
@NullMarked
package io.github.roadmaplint.testing;

import org.jspecify.annotations.NullMarked;
