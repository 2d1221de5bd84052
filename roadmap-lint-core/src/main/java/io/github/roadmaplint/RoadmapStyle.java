package io.github.roadmaplint;

import io.github.roadmaplint.calendar.Cadence;
import io.github.roadmaplint.config.Preset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The conventions that all roadmaps of a repository keep already.
 *
 * @param preset the chosen one; otherwise {@link Preset#STRICT} where that fails no build that
 *     {@link Preset#RECOMMENDED} would let pass
 * @param presetChosen whether somebody has chosen it
 * @param emoji {@code always} or {@code never} begin sections with an emoji; null where there is no
 *     such habit
 * @param frontMatter whether each begins with front matter
 * @param frontMatterKeys which of the usual keys each has
 * @param cadence how often each says that it is reviewed; null where one does not, or they disagree
 * @param cadencePlace where the first one says so, for people; empty without a cadence
 */
record RoadmapStyle(
    Preset preset,
    boolean presetChosen,
    @Nullable String emoji,
    boolean frontMatter,
    List<String> frontMatterKeys,
    @Nullable Cadence cadence,
    String cadencePlace) {
  RoadmapStyle {
    frontMatterKeys = List.copyOf(frontMatterKeys);
  }
}
