/** The report as a page for browsers, written from a template that escapes by default. */
@NullMarked
package io.github.roadmaplint.report.html;

import org.jspecify.annotations.NullMarked;
