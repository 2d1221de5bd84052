package io.github.roadmaplint.document;

import java.util.Optional;

/**
 * A heading, ATX or Setext. Where its text was mangled by a wrong charset (see {@link
 * RoadmapDocument#damagedTexts()}), {@code emoji}, {@code title} and {@code slug} are those of the
 * repaired text.
 *
 * @param level 1 to 6
 * @param range the whole heading without its line ending, an underline included
 * @param textRange what stands between the marks; empty for an empty heading
 * @param text the text as a reader sees it, a leading emoji included
 * @param emoji the emoji that the text begins with
 * @param title the text without a leading emoji and the spaces after it
 * @param slug the anchor that GitHub gives it, {@code -1}, {@code -2} for a repeated one included
 * @param nested whether it stands in a list, a quote or another container, where it opens no
 *     section
 */
public record Heading(
    int level,
    SourceRange range,
    SourceRange textRange,
    PlainText text,
    Optional<Emoji> emoji,
    String title,
    String slug,
    boolean nested) {}
