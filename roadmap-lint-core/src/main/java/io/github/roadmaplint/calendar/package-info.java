/**
 * Review cadences, due dates, target periods and the phrases that announce them: dates only, no
 * Markdown.
 */
@NullMarked
package io.github.roadmaplint.calendar;

import org.jspecify.annotations.NullMarked;
