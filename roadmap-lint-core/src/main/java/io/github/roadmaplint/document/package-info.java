/**
 * A roadmap as records with exact source ranges. The only place that knows the Markdown and YAML
 * parsers.
 */
@NullMarked
package io.github.roadmaplint.document;

import org.jspecify.annotations.NullMarked;
