/** One class a report format, all fed by the lint report. */
@NullMarked
package io.github.roadmaplint.report;

import org.jspecify.annotations.NullMarked;
