/** Asks the network what became of an address. The only place with a network. */
@NullMarked
package io.github.roadmaplint.links;

import org.jspecify.annotations.NullMarked;
